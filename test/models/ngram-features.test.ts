import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NgramSettings } from "../../src/models/manifest.js";
import { ngramFeatures } from "../../src/models/ngram-features.js";

const settings: NgramSettings = {
  hash: "fnv1a-fmix32",
  characters: { min: 2, max: 5 },
  words: { min: 1, max: 2 },
  wordWeight: 3,
  hanWeight: 2,
  maximumLength: 200,
};

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);

function cosine(a: string, b: string): number {
  const left = ngramFeatures(a, settings);
  const right = ngramFeatures(b, settings);
  const weights = new Map(Array.from(left.ids, (id, i) => [id, left.weights[i]!]));
  return right.ids.reduce((sum, id, i) => sum + (weights.get(id) ?? 0) * right.weights[i]!, 0);
}

describe("ngramFeatures", () => {
  it("is deterministic, of norm 1 or empty, for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ids, weights } = ngramFeatures(text, settings);
        expect(ngramFeatures(text, settings)).toEqual({ ids, weights });
        const norm = Math.hypot(...weights);
        expect(ids.length === 0 || Math.abs(norm - 1) < 1e-5).toBe(true);
        expect(ids.length).toBe(weights.length);
      }),
    );
  });

  it("has no features for blank text", () => {
    expect(ngramFeatures(" \n\t\u3000", settings).ids).toHaveLength(0);
  });

  it.each([
    ["case", "Refund ME", "refund me"],
    ["full-width forms", "ＡＰＩ　ｋｅｙ", "api key"],
    ["white space", "  refund \n me ", "refund me"],
    ["digits", "order 4711", "order 0815"],
  ])("reads no difference in %s", (_, a, b) => {
    expect(ngramFeatures(a, settings)).toEqual(ngramFeatures(b, settings));
  });

  it.each([
    ["word forms", "refunding my orders", "refunded my order", "the weather"],
    ["typos", "my passwrod", "my password", "my weather"],
    ["Chinese", "我要退款", "退款给我", "明天下雨"],
  ])("sees the likeness in %s", (_, text, like, unlike) => {
    expect(cosine(text, like)).toBeGreaterThan(cosine(text, unlike) + 0.2);
  });

  it("spans word boundaries, so order counts", () => {
    expect(ngramFeatures("stop pay", settings)).not.toEqual(ngramFeatures("pay stop", settings));
  });

  it("reads the first and the last half of a text that is too long", () => {
    const [head, tail] = ["a".repeat(100), "b".repeat(100)];
    const cut = ngramFeatures(`${head}${"c".repeat(100_000)}${tail}`, settings);
    expect(cut).toEqual(ngramFeatures(`${head} ${tail}`, { ...settings, maximumLength: 1000 }));
  });

  it("pins the hash: a change of it makes every written model useless", () => {
    const { ids } = ngramFeatures("退款 ok", settings);
    expect([...ids]).toMatchInlineSnapshot(`
      [
        -1751992573,
        -1639285603,
        -1569461934,
        -1172577233,
        -851216746,
        -744739883,
        -569620813,
        -533588831,
        -481373855,
        -378057755,
        -348352134,
        290564422,
        516363729,
        827742828,
        974851638,
        1565601636,
        1670926525,
        2114162061,
        380262290,
        -1958849482,
        1726492748,
        2087238932,
      ]
    `);
  });
});
