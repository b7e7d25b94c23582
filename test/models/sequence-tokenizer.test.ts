import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelLoadError } from "../../src/errors.js";
import { SequenceTokenizer } from "../../src/models/sequence-tokenizer.js";
import { copyWith, SENTENCE_ENCODER } from "./encoder-fixture.js";

const text = fc.string({ unit: "binary", maxLength: 200 });

describe("SequenceTokenizer", () => {
  it("puts a text and a pair between special tokens", async () => {
    const tokenizer = await SequenceTokenizer.load(SENTENCE_ENCODER, 48);
    const [cls, pay, separator] = tokenizer.read("payment").ids;
    expect(tokenizer.read("payment")).toEqual({ ids: [cls, pay, separator], types: [0, 0, 0] });
    const pair = tokenizer.readPair("payment", "payment");
    expect(pair).toEqual({ ids: [cls, pay, separator, pay, separator], types: [0, 0, 0, 1, 1] });
    expect(tokenizer.read("").ids).toEqual([cls, separator]);
  });

  it("never reads more tokens than the model does, and keeps the special ones", async () => {
    const maximum = 12;
    const tokenizer = await SequenceTokenizer.load(SENTENCE_ENCODER, maximum);
    const [cls, separator] = tokenizer.read("").ids;
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { ids, types } of [tokenizer.read(a), tokenizer.readPair(a, b)]) {
          expect(ids.length).toBeLessThanOrEqual(maximum);
          expect(types).toHaveLength(ids.length);
          expect([ids[0], ids.at(-1)]).toEqual([cls, separator]);
        }
      }),
    );
  });

  it("leaves room for the second text of a pair when the first is long", async () => {
    const tokenizer = await SequenceTokenizer.load(SENTENCE_ENCODER, 12);
    const { types } = tokenizer.readPair("payment ".repeat(50), "payment ".repeat(50));
    expect(types.filter((type) => type === 1)).toHaveLength(4);
    expect(types).toHaveLength(12);
  });

  it("refuses what is no tokenizer", async () => {
    const directory = await copyWith(SENTENCE_ENCODER, { "tokenizer.json": { model: { type: "Other" } } });
    const loading = SequenceTokenizer.load(directory, 48);
    await expect(loading).rejects.toThrow(ModelLoadError);
    await expect(loading).rejects.toThrow("tokenizer.json is no tokenizer");
  });
});
