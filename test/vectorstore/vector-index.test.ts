import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toUnitVector } from "../../src/vectorstore/unit-vector.js";
import { best, dot, VectorIndex } from "../../src/vectorstore/vector-index.js";

/** An index beside the vectors that it was given. */
function indexed(dimensions: number) {
  const vectors = new Map<number, Float32Array>();
  const index = new VectorIndex(dimensions);
  const add = (key: number, vector: Float32Array) => {
    vectors.set(key, vector);
    index.add(key, vector);
  };
  return { index, vectors, add };
}

type Found = readonly { readonly key: number; readonly score: number }[];

/** The same but for the rounding of floats, by which ties may be broken. */
function expectNearest(found: Found, scored: Found, k: number): void {
  const wanted = best(scored, k);
  expect(found.map(({ score }) => score)).toEqual(wanted.map(({ score }) => expect.closeTo(score, 6)));
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  const known = new Map(scored.map(({ key, score }) => [key, score]));
  for (const { key, score } of found) expect(known.get(key)).toBeCloseTo(score, 6);
}

describe("VectorIndex", () => {
  it("answers like a list of vectors, after any additions and removals", () => {
    const numbers = (dimensions: number) =>
      fc
        .array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1, max: 1, noNaN: true })), {
          minLength: dimensions,
          maxLength: dimensions,
        })
        .map((values) => toUnitVector(values, "values"));
    const cases = fc.constantFrom(1, 5, 16, 33).chain((dimensions) =>
      fc.record({
        dimensions: fc.constant(dimensions),
        steps: fc.array(
          fc.record({
            add: fc.array(numbers(dimensions), { maxLength: 9 }),
            drop: fc.nat(4),
            compact: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        query: numbers(dimensions),
        k: fc.nat(12),
      }),
    );
    fc.assert(
      fc.property(cases, ({ dimensions, steps, query, k }) => {
        const { index, vectors, add } = indexed(dimensions);
        let keys: number[] = [];
        let key = 0;
        for (const step of steps) {
          for (const vector of step.add) {
            key += 2;
            add(key, vector);
            keys.push(key);
          }
          keys = keys.filter((_, i) => i % 5 !== step.drop);
          index.retain(keys);
          expect(index.size).toBe(keys.length);
          if (step.compact) {
            index.compact();
            expect(index.slotCount).toBe(keys.length);
          }
        }
        const scored = (among: readonly number[]) =>
          among.map((each) => ({ key: each, score: dot(query, vectors.get(each)!, 0, dimensions) }));
        expectNearest(index.search(query, k), scored(keys), k);
        expect(Array.from(index.slots(keys), (slot) => index.keyOf(slot))).toEqual(keys);
        const odd = keys.filter((_, i) => i % 2);
        expectNearest(index.search(query, k, index.slots([...odd, 999_999])), scored(odd), k);
        const after = keys[Math.floor(keys.length / 2)] ?? 0;
        expectNearest(
          index.search(query, k, undefined, index.firstAfter(after)),
          scored(keys.filter((each) => each > after)),
          k,
        );
        for (const [each, vector] of index.vectors(keys)) {
          for (const [i, value] of vector.entries()) expect(value).toBeCloseTo(vectors.get(each)![i]!, 6);
        }
      }),
    );
  });

  it("is exact over several blocks of memory", () => {
    const dimensions = 24;
    const { index, vectors, add } = indexed(dimensions);
    const random = (n: number) => {
      const x = Math.sin(n * 12.9898) * 43758.5453;
      return x - Math.floor(x) - 0.5;
    };
    const vector = (n: number) =>
      toUnitVector(
        Array.from({ length: dimensions }, (_, i) => random(n * dimensions + i + 1)),
        "vector",
      );
    const count = 40_000;
    for (let n = 0; n < count; n++) add(3 * n + 1, vector(n));
    for (let n = 0; n < 20; n++) {
      const query = vector(count + n);
      const scored = [...vectors].map(([key, each]) => ({ key, score: dot(query, each, 0, dimensions) }));
      expectNearest(index.search(query, 20), scored, 20);
      const third = scored.filter((_, i) => i % 3 === 0);
      expectNearest(index.search(query, 20, index.slots(third.map(({ key }) => key))), third, 20);
    }
  });
});

describe("best", () => {
  it("takes the highest, older keys first among equals, and no more than there are", () => {
    const scored = [3, 1, 2].map((key) => ({ key, score: 5 }));
    expect(best([...scored, { key: 9, score: 6 }], 3).map(({ key }) => key)).toEqual([9, 1, 2]);
    expect(best(scored, 10)).toHaveLength(3);
    expect(best(scored, 0)).toEqual([]);
  });
});
