import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CollectionEmbeddings } from "../../src/embeddings/index.js";
import { InvalidInputError } from "../../src/errors.js";
import { cosine, PASSAGES, PASSAGES_PER_SUBJECT } from "./passages.js";

describe("CollectionEmbeddings", () => {
  let embeddings: CollectionEmbeddings;
  beforeAll(async () => {
    embeddings = await CollectionEmbeddings.fit(PASSAGES, { dimensions: 6 });
  });

  const length = (vector: Float32Array) => Math.sqrt(cosine(vector, vector));
  const similarity = (a: string, b: string) => cosine(embeddings.embed(a), embeddings.embed(b));

  it.each([
    // The first two meet in passages of one subject, the third belongs to another.
    ["refund", "bank", "shelf"],
    ["invoice", "bank", "app"],
    ["shelf", "stock", "password"],
    ["退款", "银行", "仓库"],
    ["库存", "补货", "密码"],
    ["密码", "登录", "流水"],
  ])("places %j nearer to %j than to %j", (text, near, far) => {
    expect(similarity(text, near)).toBeGreaterThan(similarity(text, far) + 0.3);
  });

  it("finds for every passage one of its own subject and language as the nearest", () => {
    const vectors = PASSAGES.map((passage) => embeddings.embed(passage));
    const nearest = vectors.map((vector, i) => {
      const similarities = vectors.map((other, j) => (i === j ? -1 : cosine(vector, other)));
      return similarities.indexOf(Math.max(...similarities));
    });
    const subject = (i: number) => Math.floor(i / PASSAGES_PER_SUBJECT);
    expect(nearest.map(subject)).toEqual(PASSAGES.map((_, i) => subject(i)));
  });

  it.each([PASSAGES.length, 5])(
    "gives, on fitting a sample of %i, the vectors it would give afterwards",
    async (sampleSize) => {
      const { embeddings: fitted, vectors } = await CollectionEmbeddings.fitTransform(PASSAGES, {
        sampleSize,
      });
      expect(vectors).toEqual(PASSAGES.map((passage) => fitted.embed(passage)));
    },
  );

  it("gives every text with a known term unit length, and any other all zeros", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("refund", "shelf", "库存", "密码", "zebra", " ", "🦓", "。")),
        (words) => {
          const known = words.some((word) => !["zebra", " ", "🦓", "。"].includes(word));
          expect(length(embeddings.embed(words.join(" ")))).toBeCloseTo(known ? 1 : 0, 5);
        },
      ),
    );
  });

  it("gives any text whatsoever finite numbers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(embeddings.embed(text).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("takes case and inflection for the same term", () => {
    expect(similarity("Refunds", "refunded")).toBeCloseTo(1, 5);
  });

  it("gives LangChain the same vectors as plain arrays, in order", async () => {
    const texts = ["退款", "shelf", "unheard-of"];
    const expected = texts.map((text) => Array.from(embeddings.embed(text)));
    expect(await embeddings.embedDocuments(texts)).toEqual(expected);
    expect(await embeddings.embedQuery("shelf")).toEqual(expected[1]);
  });

  describe("fit", () => {
    it("makes the same model from the same seed, another from another", async () => {
      const bytes = async (seed: number) =>
        (await CollectionEmbeddings.fit(PASSAGES, { dimensions: 6, seed })).toBytes();
      expect(await bytes(3)).toEqual(await bytes(3));
      expect(await bytes(3)).not.toEqual(await bytes(4));
    });

    it.each([
      [["退款多久到账"], 1],
      [["refund the card", "reset the password"], 2],
      [["refund the card", "refund the card", "refund the card"], 3],
      [["refund"], 1],
    ])("works on a collection as small as %j", async (texts, dimensions) => {
      const small = await CollectionEmbeddings.fit(texts);
      expect(small.dimensions).toBe(dimensions);
      for (const text of texts) expect(length(small.embed(text))).toBeCloseTo(1, 5);
    });

    it.each([[[""]], [["", "", "", "", "…"]], [["one text", "zwei", "другой", "別的文本"]]])(
      "gives zero vectors where texts share no term: %j",
      async (texts) => {
        const nothing = await CollectionEmbeddings.fit(texts);
        expect(length(nothing.embed("unseen"))).toBe(0);
        expect(CollectionEmbeddings.fromBytes(nothing.toBytes()).dimensions).toBe(nothing.dimensions);
      },
    );

    it("knows nothing of terms that occur in one text only or in more than half", async () => {
      const texts = ["common red apple", "common red pear", "common green plum", "common green lone"];
      const fitted = await CollectionEmbeddings.fit(texts);
      expect(
        ["common", "lone", "red", "green"].map((term) => Math.round(length(fitted.embed(term)))),
      ).toEqual([0, 0, 1, 1]);
    });

    it("looks at no more texts than the sample size", async () => {
      const sampled = await CollectionEmbeddings.fit(PASSAGES, { sampleSize: 3 });
      expect(sampled.dimensions).toBe(3);
    });

    it("rejects options out of range by name and value", async () => {
      await expect(CollectionEmbeddings.fit([])).rejects.toThrow(InvalidInputError);
      for (const options of [
        { dimensions: 0 },
        { dimensions: 2.5 },
        { sampleSize: -1 },
        { seed: Number.NaN },
      ]) {
        const [[name, value]] = Object.entries(options) as [[string, number]];
        await expect(CollectionEmbeddings.fit(PASSAGES, options)).rejects.toThrow(`${name} is ${value}`);
      }
    });

    it("does nothing under a signal that has aborted", async () => {
      const signal = AbortSignal.abort(new Error("no longer wanted"));
      await expect(CollectionEmbeddings.fit(PASSAGES, { signal })).rejects.toThrow("no longer wanted");
    });

    it("lets others run while it works, and stops with the reason when one of them aborts", async () => {
      const texts = Array.from({ length: 3_000 }, (_, i) =>
        PASSAGES.map((passage, k) => `${passage} ${(i * k) % 997}`).join("\n"),
      );
      const controller = new AbortController();
      const fit = CollectionEmbeddings.fit(texts, { signal: controller.signal });
      setImmediate(() => controller.abort(new Error("changed my mind")));
      await expect(fit).rejects.toThrow("changed my mind");
    });
  });

  describe("bytes", () => {
    it("come back as a model that gives the same vectors and the same bytes", () => {
      const bytes = embeddings.toBytes();
      const copy = CollectionEmbeddings.fromBytes(bytes);
      for (const text of [...PASSAGES, "unheard-of"])
        expect(copy.embed(text)).toEqual(embeddings.embed(text));
      expect(copy.toBytes()).toEqual(bytes);
    });

    it("may lie anywhere in a larger buffer", () => {
      const bytes = embeddings.toBytes();
      const larger = new Uint8Array(bytes.length + 3);
      larger.set(bytes, 3);
      expect(CollectionEmbeddings.fromBytes(larger.subarray(3)).embed("退款")).toEqual(
        embeddings.embed("退款"),
      );
    });

    it("are refused with a single bit changed, cut short or with more behind them", () => {
      const bytes = embeddings.toBytes();
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
          const changed = Uint8Array.from(bytes);
          changed[at] = changed[at]! ^ (1 << bit);
          expect(() => CollectionEmbeddings.fromBytes(changed)).toThrow(InvalidInputError);
          expect(() => CollectionEmbeddings.fromBytes(bytes.subarray(0, at))).toThrow(InvalidInputError);
        }),
      );
      expect(() => CollectionEmbeddings.fromBytes(Uint8Array.of(...bytes, 0))).toThrow(
        "fit the collection again",
      );
    });
  });
});
