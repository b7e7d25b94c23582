import { Document } from "@langchain/core/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InferenceError, ModelLoadError } from "../../src/errors.js";
import { CrossEncoder } from "../../src/ranking/cross-encoder.js";
import { CROSS_ENCODER, copyWith, expected, SENTENCE_ENCODER } from "../models/encoder-fixture.js";

interface Expected {
  readonly query: string;
  readonly texts: string[];
  readonly scores: number[];
}

let encoder: CrossEncoder;
let reference: Expected;
beforeAll(async () => {
  encoder = await CrossEncoder.load(CROSS_ENCODER, { batchSize: 2 });
  reference = await expected(CROSS_ENCODER);
});
afterAll(() => encoder.dispose());

describe("CrossEncoder", () => {
  it("gives the scores of sentence-transformers", async () => {
    const { query, texts, scores } = reference;
    const found = await encoder.score(query, texts);
    for (const [i, score] of scores.entries()) expect(found[i]).toBeCloseTo(score, 4);
  });

  it("sorts copies of documents by relevance and leaves the originals alone", async () => {
    const { query, texts, scores } = reference;
    const documents = texts.map((pageContent, i) => {
      return new Document({ id: `d${i}`, pageContent, metadata: Object.freeze({ n: i }) });
    });
    const before = structuredClone(documents);
    const sorted = await encoder.compressDocuments(documents, query);
    const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
    expect(sorted.map(({ id }) => id)).toEqual(order.map((i) => `d${i}`));
    expect(sorted[0]!.metadata.relevanceScore).toBeCloseTo(Math.max(...scores), 4);
    expect(structuredClone(documents)).toEqual(before);
  });

  it("stops when aborted, and has nothing to say about no documents", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(encoder.score("a", ["b"], { signal })).rejects.toThrow("enough");
    expect(await encoder.compressDocuments([], "a")).toEqual([]);
  });

  it("refuses a graph that gives anything but one score a text", async () => {
    const loading = CrossEncoder.load(SENTENCE_ENCODER);
    await expect(loading).rejects.toThrow(ModelLoadError);
    await expect(loading).rejects.toThrow("scores float32[texts, 1]");
    await expect(CrossEncoder.load("/no/such")).rejects.toThrow("there is no such folder");
    const damaged = await copyWith(CROSS_ENCODER, { "model.onnx": "" });
    await expect(CrossEncoder.load(damaged)).rejects.toThrow(ModelLoadError);
  });

  it("refuses work once disposed", async () => {
    const other = await CrossEncoder.load(CROSS_ENCODER);
    await other.dispose();
    await expect(other.score("a", ["b"])).rejects.toThrow(InferenceError);
  });
});
