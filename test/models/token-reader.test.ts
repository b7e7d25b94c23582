import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ModelLoadError } from "../../src/errors.js";
import { TokenReader } from "../../src/models/token-reader.js";
import { copyWith, SENTENCE_ENCODER } from "./encoder-fixture.js";
import { readQwen3 } from "./qwen3-fixture.js";

const text = fc.string({ unit: "binary", maxLength: 200 });

describe("TokenReader with special tokens", () => {
  const readerOf = (maximumTokens: number) => TokenReader.load(SENTENCE_ENCODER, { maximumTokens });

  it("puts a text and a pair between special tokens", async () => {
    const reader = await readerOf(48);
    const [cls, pay, separator] = reader.read("payment").ids;
    expect(reader.read("payment")).toEqual({ ids: [cls, pay, separator], types: [0, 0, 0] });
    const pair = reader.readPair("payment", "payment");
    expect(pair).toEqual({ ids: [cls, pay, separator, pay, separator], types: [0, 0, 0, 1, 1] });
    expect(reader.read("").ids).toEqual([cls, separator]);
  });

  it("never reads more tokens than the model does, and keeps the special ones", async () => {
    const maximum = 12;
    const reader = await readerOf(maximum);
    const [cls, separator] = reader.read("").ids;
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const { ids, types } of [reader.read(a), reader.readPair(a, b)]) {
          expect(ids.length).toBeLessThanOrEqual(maximum);
          expect(types).toHaveLength(ids.length);
          expect([ids[0], ids.at(-1)]).toEqual([cls, separator]);
        }
      }),
    );
  });

  it("leaves out the end of a text that is too long", async () => {
    const whole = (await readerOf(48)).read("payment refund login stock order");
    const cut = (await readerOf(5)).read("payment refund login stock order");
    expect(cut.ids).toEqual([...whole.ids.slice(0, 4), whole.ids.at(-1)]);
  });

  it("leaves room for the second text of a pair when the first is long", async () => {
    const { types } = (await readerOf(12)).readPair("payment ".repeat(50), "payment ".repeat(50));
    expect(types.filter((type) => type === 1)).toHaveLength(4);
    expect(types).toHaveLength(12);
  });

  it("refuses what is no tokenizer, and a folder without one", async () => {
    const directory = await copyWith(SENTENCE_ENCODER, { "tokenizer.json": { model: { type: "Other" } } });
    const loading = TokenReader.load(directory, { maximumTokens: 48 });
    await expect(loading).rejects.toThrow(ModelLoadError);
    await expect(loading).rejects.toThrow("tokenizer.json is no tokenizer");
    const absent = TokenReader.load(directory, { maximumTokens: 48 }, "other.json");
    await expect(absent).rejects.toThrow("other.json is missing; copy the whole folder again");
  });
});

describe("TokenReader with a prefix and a suffix", () => {
  const SUFFIX = "\nIntents:";
  let plain: TokenReader;
  let after: readonly number[];

  beforeAll(async () => {
    plain = await readQwen3({ suffix: SUFFIX });
    after = plain.read("").ids;
  });

  /** The tokens of a text alone. */
  const tokensOf = (text: string) => plain.read(text).ids.slice(0, -after.length);

  it("keeps both ends of a text that is too long", async () => {
    const long = "refund my order and tell me when it is done";
    const cut = (await readQwen3({ maximumTokens: 5 })).read(long).ids;
    const whole = tokensOf(long);
    expect(cut).toEqual([...whole.slice(0, 3), ...whole.slice(-2), ...after]);
  });

  it("counts only the text's own tokens, and lets those stay whole that are not too many", async () => {
    const maximumTokens = 12;
    const reader = await readQwen3({ maximumTokens });
    fc.assert(
      fc.property(text, (any) => {
        const whole = plain.read(any).ids;
        const { ids, types } = reader.read(any);
        expect(ids.length).toBe(Math.min(whole.length, maximumTokens + after.length));
        expect(types).toEqual(ids.map(() => 0));
        expect(ids.slice(-after.length)).toEqual(after);
        if (whole.length <= maximumTokens + after.length) expect(ids).toEqual(whole);
      }),
    );
  });

  it("puts the prefix first, and reads halves of surrogate pairs as what stands for the unreadable", async () => {
    const reader = await readQwen3({ prefix: "Query: " });
    expect(reader.read("x").ids).toEqual([...tokensOf("Query: "), ...plain.read("x").ids]);
    expect(plain.read("half \ud83d!")).toEqual(plain.read("half \ufffd!"));
  });

  it("reads only the ends of a very long text", () => {
    const [start, end] = ["please refund me ".repeat(600), "支付成功后发送通知".repeat(900)];
    expect(plain.read(`${start}${"filling ".repeat(200_000)}${end}`)).toEqual(plain.read(start + end));
  });
});
