import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import type { FeatureScores } from "../../src/ranking/features.js";
import { type PassageSketch, sketchPassage } from "../../src/ranking/passage-sketch.js";
import { TextFeatures } from "../../src/ranking/text-features.js";

let words: WordVectors;
beforeAll(async () => {
  words = await WordVectors.load();
});

const sketch = (text: string, heading: string) => sketchPassage(words, text, heading);

function featuresOf(features: TextFeatures, ...sketches: readonly PassageSketch[]): FeatureScores[] {
  return features.match(sketches).map((match, i) => ({ ...match, ...features.meaning(sketches[i]!) }));
}

describe("TextFeatures", () => {
  it("finds a passage about the same thing nearer than another, in meaning and term by term", () => {
    const features = new TextFeatures(words, "how do I get my money back");
    const [refund, canteen] = featuresOf(
      features,
      sketch("Refunds\n\nA refund returns the captured payment to the card.", "Refunds"),
      sketch("Canteen\n\nLunch is served on the second floor.", "Canteen"),
    );
    for (const name of ["meaning", "heading", "span", "related"] as const) {
      expect(refund![name]).toBeGreaterThan(canteen![name]!);
    }
  });

  it("takes the text for the heading of a passage without one", () => {
    const [features] = featuresOf(new TextFeatures(words, "refund"), sketch("payment refund", ""));
    expect(features!.heading).toBe(features!.meaning);
  });

  it("gives cosines, 1 for the query itself and 0 for what it does not know", () => {
    const text = fc.constantFrom("refund", "支付成功后发送通知", "", "Stock levels of a warehouse", "zzqx");
    fc.assert(
      fc.property(text, text, (query, passage) => {
        const { meaning } = new TextFeatures(words, query).meaning(sketch(passage, ""));
        if (words.rows(query).length === 0 || words.rows(passage).length === 0) expect(meaning).toBe(0);
        else if (query === passage) expect(meaning).toBeCloseTo(1);
        else expect(Math.abs(meaning!)).toBeLessThanOrEqual(1.0001);
      }),
    );
  });
});

describe("sketchPassage", () => {
  it("tells code from text, and how deep the heading stands", () => {
    const { code, depth } = sketch("Orders > Cancel\n```ts\nawait cancel();\n```", "Orders > Cancel");
    expect(code).toBeGreaterThan(0.4);
    expect(code).toBeLessThan(0.8);
    expect(depth).toBe(2);
    expect(sketch("no code", "")).toMatchObject({ code: 0, depth: 0 });
  });
});
