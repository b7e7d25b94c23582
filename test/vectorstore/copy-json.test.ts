import fc from "fast-check";
import { expect, it } from "vitest";
import { copyJson } from "../../src/vectorstore/copy-json.js";

it("gives what parsing gives again, and shares nothing with it", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const parsed = freeze(JSON.parse(json));
      const copy = copyJson(parsed);
      expect(JSON.stringify(copy)).toBe(JSON.stringify(parsed));
      expect(copy).toStrictEqual(parsed);
      expect(objectsOf(copy).filter((each) => Object.isFrozen(each))).toEqual([]);
    }),
  );
});

it("copies a field named __proto__ like any other", () => {
  const parsed = JSON.parse('{"__proto__": {"admin": true}, "list": [{"__proto__": []}]}');
  const copy = copyJson(parsed);
  expect(JSON.stringify(copy)).toBe(JSON.stringify(parsed));
  expect(copy.admin).toBeUndefined();
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

function objectsOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsOf)];
}

function freeze<T>(value: T): T {
  for (const each of objectsOf(value)) Object.freeze(each);
  return value;
}
