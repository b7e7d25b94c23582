import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { TextFeatures } from "../../src/ranking/text-features.js";

let words: WordVectors;
beforeAll(async () => {
  words = await WordVectors.load();
});

describe("TextFeatures", () => {
  it("finds a passage about the same thing nearer than another, in meaning and term by term", () => {
    const features = new TextFeatures(words, "how do I get my money back");
    const refund = features.of("Refunds\n\nA refund returns the captured payment to the card.", {});
    const canteen = features.of("Canteen\n\nLunch is served on the second floor.", {});
    for (const name of ["meaning", "heading", "alignment", "headingAlignment"] as const) {
      expect(refund[name]).toBeGreaterThan(canteen[name]!);
    }
  });

  it("takes the text for the heading of a passage without one", () => {
    const terms = { text: words.rows("payment refund"), heading: new Uint16Array() };
    const features = new TextFeatures(words, "refund");
    const { meaning, heading } = features.meaning(terms);
    const { alignment, headingAlignment } = features.alignment(terms);
    expect([heading, headingAlignment]).toEqual([meaning, alignment]);
  });

  it("gives cosines, 1 for the query itself and 0 for what it does not know", () => {
    const text = fc.constantFrom("refund", "支付成功后发送通知", "", "Stock levels of a warehouse", "zzqx");
    fc.assert(
      fc.property(text, text, (query, passage) => {
        const { meaning } = new TextFeatures(words, query).of(passage, {});
        if (words.rows(query).length === 0 || words.rows(passage).length === 0) expect(meaning).toBe(0);
        else if (query === passage) expect(meaning).toBeCloseTo(1);
        else expect(Math.abs(meaning!)).toBeLessThanOrEqual(1.0001);
      }),
    );
  });
});
