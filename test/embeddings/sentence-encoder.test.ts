import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POOLINGS } from "../../src/embeddings/pooling.js";
import { SentenceEncoder } from "../../src/embeddings/sentence-encoder.js";
import { InferenceError, InvalidInputError, ModelLoadError, StoreError } from "../../src/errors.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import { CROSS_ENCODER, copyWith, expected, SENTENCE_ENCODER } from "../models/encoder-fixture.js";
import { emptyDirectory } from "../models/small-model.js";

interface Expected {
  readonly texts: string[];
  readonly vectors: Record<string, number[][]>;
}

let encoder: SentenceEncoder;
beforeAll(async () => {
  encoder = await SentenceEncoder.load(SENTENCE_ENCODER);
});
afterAll(() => encoder.dispose());

/** Loads, lends and disposes. */
async function using<T>(directory: string, work: (encoder: SentenceEncoder) => Promise<T>): Promise<T> {
  const other = await SentenceEncoder.load(directory);
  try {
    return await work(other);
  } finally {
    await other.dispose();
  }
}

function expectClose(found: readonly number[][], wanted: readonly number[][]): void {
  expect(found).toHaveLength(wanted.length);
  for (const [i, vector] of wanted.entries()) {
    expect(found[i]).toHaveLength(vector.length);
    for (const [k, value] of vector.entries()) expect(found[i]![k]).toBeCloseTo(value, 4);
  }
}

describe("SentenceEncoder", () => {
  it.each(POOLINGS)("gives the vectors of sentence-transformers with pooling %s", async (pooling) => {
    const { texts, vectors } = await expected<Expected>(SENTENCE_ENCODER);
    const directory = await copyWith(SENTENCE_ENCODER, {
      "1_Pooling/config.json": { pooling_mode: pooling },
    });
    await using(directory, async (other) => {
      expect(other.dimensions).toBe(24);
      expectClose(await other.embedDocuments(texts), vectors[pooling]!);
      expectClose([await other.embedQuery(texts[1]!)], [vectors[pooling]![1]!]);
    });
  });

  it("gives a text the same vector whatever it is embedded with", async () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const alone: number[][] = [];
        for (const text of all) alone.push(await encoder.embedQuery(text));
        expectClose(await encoder.embedDocuments(all), alone);
      }),
      { numRuns: 15 },
    );
  });

  it("reads a folder without modules.json as sentence-transformers does: mean, any length", async () => {
    const directory = await copyWith(SENTENCE_ENCODER);
    await rm(join(directory, "modules.json"));
    const [wanted] = await encoder.embedDocuments(["refund an order"]);
    const [found] = await using(directory, (other) => other.embedDocuments(["refund an order"]));
    const length = Math.hypot(...found!);
    expect(length).not.toBeCloseTo(1);
    expectClose([found!.map((value) => value / length)], [wanted!]);
  });

  it("puts the prompts of its configuration before texts", async () => {
    const prompts = { query: "query: ", document: "passage: " };
    const directory = await copyWith(SENTENCE_ENCODER, { "config_sentence_transformers.json": { prompts } });
    await using(directory, async (other) => {
      expectClose([await other.embedQuery("refund")], [await encoder.embedQuery("query: refund")]);
      expectClose(await other.embedDocuments(["refund"]), await encoder.embedDocuments(["passage: refund"]));
    });
  });

  it("reads no more of a text than its configuration says", async () => {
    const directory = await copyWith(SENTENCE_ENCODER, {
      "sentence_bert_config.json": { max_seq_length: 3 },
    });
    await using(directory, async (other) => {
      expectClose([await other.embedQuery("payment order")], [await other.embedQuery("payment")]);
    });
  });

  it("takes a quantised graph, and onnx/ as its folder", async () => {
    const directory = await copyWith(SENTENCE_ENCODER);
    await expect(SentenceEncoder.load(directory, { quantised: true })).rejects.toThrow(
      "onnx/model_quantized.onnx or model_quantized.onnx is missing",
    );
    await mkdir(join(directory, "onnx"));
    await rename(join(directory, "model.onnx"), join(directory, "onnx/model_quantized.onnx"));
    await using(directory, async (other) => expect(other.dimensions).toBe(24));
    await expect(SentenceEncoder.load(directory, { quantised: false })).rejects.toThrow("model.onnx");
  });

  it("has the same name wherever its folder is, and another with other settings", async () => {
    const name = (directory: string) => using(directory, async ({ model }) => model);
    expect(encoder.model).toMatch(/^bert@[0-9a-f]{12}$/);
    expect(await name(await copyWith(SENTENCE_ENCODER))).toBe(encoder.model);
    const cls = await copyWith(SENTENCE_ENCODER, { "1_Pooling/config.json": { pooling_mode: "cls" } });
    expect(await name(cls)).not.toBe(encoder.model);
  });

  it("is remembered by a store, which refuses others", async () => {
    const directory = await emptyDirectory();
    const store = await EmbeddedVectorStore.open({ directory, embeddings: encoder });
    await store.addDocuments([
      { id: "a", pageContent: "refund an order", metadata: {} },
      { id: "b", pageContent: "库存", metadata: {} },
    ]);
    const query = await encoder.embedQuery("refund an order");
    const [hit] = await store.similaritySearchVectorWithScore(query, 1);
    expect(hit![0].id).toBe("a");
    expect(hit![1]).toBeCloseTo(1);
    await store.close();
    const opening = EmbeddedVectorStore.open({ directory });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(`has vectors of "SentenceEncoder(${encoder.model})"`);
    const cls = await copyWith(SENTENCE_ENCODER, { "1_Pooling/config.json": { pooling_mode: "cls" } });
    await using(cls, async (embeddings) => {
      await expect(EmbeddedVectorStore.open({ directory, embeddings })).rejects.toThrow("not of");
    });
  });

  it("finishes what is under way when disposed, and refuses more", async () => {
    const other = await SentenceEncoder.load(SENTENCE_ENCODER, { threads: 1, batchSize: 64 });
    const work = other.embedQuery("refund");
    await other.dispose();
    await other.dispose();
    expect(await work).toHaveLength(24);
    await expect(other.embedQuery("refund")).rejects.toThrow(InferenceError);
  });

  it("has no vectors for no texts", async () => {
    expect(await encoder.embedDocuments([])).toEqual([]);
  });

  const modules = (kind: string) => [
    { type: "sentence_transformers.models.Transformer", path: "" },
    { type: `sentence_transformers.models.${kind}`, path: "1_Pooling" },
  ];
  it.each<[string, Record<string, unknown>, string]>([
    [
      "an unknown pooling",
      { "1_Pooling/config.json": { pooling_mode_weightedmean_tokens: true } },
      "pooling pooling_mode_weightedmean_tokens; known are mean, cls, max, lasttoken",
    ],
    [
      "two poolings at once",
      { "1_Pooling/config.json": { pooling_mode_cls_token: true, pooling_mode_max_tokens: true } },
      "pooling cls with max",
    ],
    ["no pooling", { "1_Pooling/config.json": { pooling_mode_cls_token: false } }, "pooling none"],
    ["an unknown step", { "modules.json": modules("Dense") }, "modules.json has a step Dense"],
    ["no pooling step", { "modules.json": modules("Normalize") }, "modules.json has no step Pooling"],
    ["a broken configuration", { "config.json": "{" }, "config.json is not valid"],
    ["a configuration of another form", { "modules.json": [{ type: 1 }] }, "modules.json is not valid"],
    ["a damaged graph", { "model.onnx": "not a graph" }, "ONNX Runtime refuses the graph"],
    [
      "a length below 1",
      { "tokenizer_config.json": { model_max_length: -1 } },
      "tokenizer_config.json is not valid",
    ],
  ])("refuses %s", async (_, files, message) => {
    const loading = SentenceEncoder.load(await copyWith(SENTENCE_ENCODER, files));
    await expect(loading).rejects.toThrow(ModelLoadError);
    await expect(loading).rejects.toThrow(message);
  });

  it.each([
    ["tokenizer.json", "tokenizer.json is missing"],
    ["model.onnx", "model.onnx or onnx/model.onnx or onnx/model_quantized.onnx"],
    ["1_Pooling/config.json", "1_Pooling/config.json is missing"],
  ])("names a missing %s", async (file, message) => {
    const directory = await copyWith(SENTENCE_ENCODER);
    await rm(join(directory, file));
    await expect(SentenceEncoder.load(directory)).rejects.toThrow(message);
  });

  it("refuses folders that are none, a graph without a vector a token, and options out of range", async () => {
    await expect(SentenceEncoder.load("/no/such")).rejects.toThrow("there is no such folder");
    await expect(SentenceEncoder.load(join(SENTENCE_ENCODER, "model.onnx"))).rejects.toThrow("is a file");
    await expect(SentenceEncoder.load(CROSS_ENCODER)).rejects.toThrow(
      /the graph has input_ids int64.*logits float32.*wanted are .*vectors float32\[texts, tokens, dimension\]/,
    );
    await expect(SentenceEncoder.load(SENTENCE_ENCODER, { batchSize: 0 })).rejects.toThrow(InvalidInputError);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(SentenceEncoder.load(SENTENCE_ENCODER, { signal })).rejects.toThrow("enough");
  });
});
