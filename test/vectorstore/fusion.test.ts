import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse } from "../../src/vectorstore/fusion.js";

const keys = (fused: readonly { readonly key: number }[]) => fused.map(({ key }) => key);

describe("fuse", () => {
  it("puts first what both halves like", () => {
    const fused = fuse([
      { key: 1, words: 0, vector: 0.9 },
      { key: 2, words: 8, vector: 0.8 },
      { key: 3, words: 9, vector: -0.9 },
      { key: 4, words: 0, vector: -0.9 },
    ]);
    expect(fused[0]!.key).toBe(2);
    expect(fused.at(-1)!.key).toBe(4);
  });

  it("keeps the order of the one half that there is, and equals by key", () => {
    expect(
      keys(
        fuse([
          { key: 3, words: 1 },
          { key: 2, words: 2 },
          { key: 1, words: 1 },
        ]),
      ),
    ).toEqual([2, 1, 3]);
    expect(
      keys(
        fuse([
          { key: 1, vector: -0.1 },
          { key: 2, vector: 0.3 },
        ]),
      ),
    ).toEqual([2, 1]);
    expect(fuse([{ key: 1, words: 3, vector: 0.2 }])).toEqual([{ key: 1, words: 3, vector: 0.2, score: 0 }]);
    expect(fuse([])).toEqual([]);
  });

  it("counts a missing vector as the mean", () => {
    const fused = fuse([
      { key: 1, words: 5, vector: 0.9 },
      { key: 2, words: 5, vector: undefined },
      { key: 3, words: 5, vector: 0.1 },
    ]);
    expect(keys(fused)).toEqual([1, 2, 3]);
  });

  it("does not depend on the scale of either half", () => {
    const candidate = fc.record({
      words: fc.integer({ min: 0, max: 50 }),
      vector: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(candidate), (list) => {
        const plain = list.map(({ words, vector }, key) => ({ key, words, vector }));
        const scaled = list.map(({ words, vector }, key) => ({
          key,
          words: words * 4 + 3,
          vector: vector / 16,
        }));
        const scores = (candidates: typeof plain) =>
          new Map(fuse(candidates).map(({ key, score }) => [key, score]));
        const expected = scores(plain);
        for (const [key, score] of scores(scaled)) expect(score).toBeCloseTo(expected.get(key)!, 9);
      }),
    );
  });
});
