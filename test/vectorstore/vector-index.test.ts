import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { best, VectorIndex } from "../../src/vectorstore/vector-index.js";

describe("VectorIndex", () => {
  it("answers like a list of vectors, after any additions and removals", () => {
    const vector = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 });
    const step = fc.record({ add: fc.array(vector, { maxLength: 9 }), drop: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), vector, fc.nat(12), (steps, query, k) => {
        const index = new VectorIndex(5);
        let model: [number, number[]][] = [];
        let key = 0;
        for (const { add, drop } of steps) {
          for (const values of add) {
            key += 2;
            index.add(key, Float32Array.from(values));
            model.push([key, values]);
          }
          const kept = model.filter((_, i) => i % 5 !== drop);
          const dropped = model.filter((_, i) => i % 5 === drop).map(([each]) => each);
          expect(index.retain(new Set(kept.map(([each]) => each)))).toEqual(dropped);
          model = kept;
        }
        const scored = model.map(([each, values]) => ({
          key: each,
          score: values.reduce((sum, value, i) => sum + value * query[i]!, 0),
        }));
        const expected = [...scored].sort((a, b) => b.score - a.score || a.key - b.key);
        expect(index.search(Float32Array.from(query), k)).toEqual(expected.slice(0, k));
        expect(index.keys).toEqual(model.map(([each]) => each));
        const odd = model.filter((_, i) => i % 2).map(([each]) => each);
        expect(index.search(Float32Array.from(query), k, [...odd, 999_999])).toEqual(
          expected.filter((each) => odd.includes(each.key)).slice(0, k),
        );
      }),
    );
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
