import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ngramFeatures } from "../../src/models/ngram-features.js";
import { dealFolds } from "../../src/training/folds.js";
import { settingsFor } from "../../src/training/settings.js";

const settings = settingsFor({ labels: ["a"], activation: "sigmoid" });
const vectorsOf = (texts: readonly string[]) => texts.map((text) => ngramFeatures(text, settings));

describe("dealFolds", () => {
  it("gives every text one fold, the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), fc.integer(), (texts, seed) => {
        const folds = dealFolds(vectorsOf(texts), 5, seed);
        expect(folds).toHaveLength(texts.length);
        expect(folds.every((fold) => fold >= 0 && fold < 5)).toBe(true);
        expect(dealFolds(vectorsOf(texts), 5, seed)).toEqual(folds);
      }),
    );
  });

  it.each([
    ["Chinese", "请问我的订单什么时候可以发货呢", "请问我的订单什么时候可以发货呀"],
    ["English", "when will my order 4711 be shipped please", "When will my order 0815 be shipped, please?"],
  ])("keeps near-duplicates together: %s", (_, one, other) => {
    for (let seed = 0; seed < 20; seed++) {
      const [a, , b] = dealFolds(vectorsOf([one, "天气 weather", other]), 5, seed);
      expect(a).toBe(b);
    }
  });

  it("spreads different texts evenly", () => {
    const texts = Array.from({ length: 100 }, (_, i) => `${String.fromCodePoint(0x4e00 + 7 * i)}`.repeat(5));
    const folds = dealFolds(vectorsOf(texts), 5, 1);
    for (let fold = 0; fold < 5; fold++) expect(folds.filter((f) => f === fold)).toHaveLength(20);
  });
});
