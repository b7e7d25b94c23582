import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toUnitVector } from "../../src/vectorstore/unit-vector.js";
import { best, dot, VectorIndex } from "../../src/vectorstore/vector-index.js";

/** An index that looks vectors up in a map, as the store does in SQLite. */
function indexed(dimensions: number, mostWhole = 0) {
  const vectors = new Map<number, Float32Array>();
  const asked: number[] = [];
  const read = (keys: readonly number[]) => {
    asked.push(...keys);
    return new Map(keys.map((key) => [key, vectors.get(key)!]));
  };
  const index = new VectorIndex(dimensions, read, mostWhole);
  const add = (key: number, vector: Float32Array) => {
    vectors.set(key, vector);
    index.add(key, vector);
  };
  return { index, vectors, asked, add };
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
        mostWhole: fc.constantFrom(0, 4, 100),
        steps: fc.array(
          fc.record({ add: fc.array(numbers(dimensions), { maxLength: 9 }), drop: fc.nat(4) }),
          { maxLength: 6 },
        ),
        query: numbers(dimensions),
        k: fc.nat(12),
      }),
    );
    fc.assert(
      fc.property(cases, ({ dimensions, mostWhole, steps, query, k }) => {
        const { index, vectors, add } = indexed(dimensions, mostWhole);
        let keys: number[] = [];
        let key = 0;
        for (const step of steps) {
          for (const vector of step.add) {
            key += 2;
            add(key, vector);
            keys.push(key);
          }
          const dropped = keys.filter((_, i) => i % 5 === step.drop);
          keys = keys.filter((_, i) => i % 5 !== step.drop);
          expect(index.retain(keys)).toEqual(dropped);
        }
        const nearest = (among: readonly number[]) =>
          among
            .map((each) => ({ key: each, score: dot(query, vectors.get(each)!, 0, dimensions) }))
            .sort((a, b) => b.score - a.score || a.key - b.key)
            .slice(0, k);
        expect(index.search(query, k)).toEqual(nearest(keys));
        expect(keys.map((_, slot) => index.keyOf(slot))).toEqual(keys);
        expect(index.size).toBe(keys.length);
        const odd = keys.filter((_, i) => i % 2);
        expect(index.search(query, k, index.slots([...odd, 999_999]))).toEqual(nearest(odd));
        const after = keys[Math.floor(keys.length / 2)] ?? 0;
        expect(index.search(query, k, undefined, index.firstAfter(after))).toEqual(
          nearest(keys.filter((each) => each > after)),
        );
      }),
    );
  });

  it("is exact over several blocks of memory, and looks few vectors up", () => {
    const dimensions = 24;
    const { index, vectors, asked, add } = indexed(dimensions);
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
      expect(index.search(query, 20)).toEqual(best(scored, 20));
      const third = scored.filter((_, i) => i % 3 === 0);
      expect(index.search(query, 20, index.slots(third.map(({ key }) => key)))).toEqual(best(third, 20));
    }
    expect(asked.length / 40).toBeLessThan(400);
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
