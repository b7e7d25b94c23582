import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentInterface } from "@langchain/core/documents";
import { BaseDocumentCompressor } from "@langchain/core/retrievers/document_compressors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClassifier } from "../../src/classifier/create-classifier.js";
import type { IntentClassifier } from "../../src/classifier/intent-classifier.js";
import { InvalidInputError } from "../../src/errors.js";
import { CrossEncoder } from "../../src/ranking/cross-encoder.js";
import { IntentRetriever, type IntentRetrieverInput } from "../../src/retriever/intent-retriever.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";
import { CROSS_ENCODER } from "../models/encoder-fixture.js";

const QUERY = "how do I refund a payment";
const TEXTS = [
  "Refunds: a refund goes back to the card it was paid with, in 3 to 7 working days.",
  "Payment methods: cards, Alipay, WeChat Pay, wallet balance and bank transfer are accepted.",
  "Payment notification: after a successful payment the webhook sends a notification.",
  "退款说明：退款按原支付方式退回，银行卡需要 3 到 7 个工作日到账。",
  "Orders: list, search and cancel orders; an unpaid order closes after 30 minutes.",
  "Canteen: lunch is served from 11:30 to 13:30 on the second floor.",
];

let directory: string;
let store: EmbeddedVectorStore;
let classifier: IntentClassifier;
const retrieverWith = (options: Partial<IntentRetrieverInput>) =>
  new IntentRetriever({ vectorStore: store, classifier, scoreGap: 1, ...options });

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "tokenflow-rerank-"));
  classifier = await createClassifier();
  store = await EmbeddedVectorStore.open({ directory });
  await store.addDocuments(TEXTS.map((pageContent, i) => ({ id: `d${i}`, pageContent, metadata: {} })));
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

describe("IntentRetriever with a reranker", () => {
  it("sends what a cross-encoder finds best, in its order", async () => {
    const reranker = await CrossEncoder.load(CROSS_ENCODER);
    const { documents, reranked, plan } = await retrieverWith({ reranker }).retrieve(QUERY);
    const scores = await reranker.score(QUERY, TEXTS);
    const order = [...TEXTS.keys()].sort((a, b) => scores[b]! - scores[a]!);
    expect(documents.map(({ document }) => document.id)).toEqual(
      order.slice(0, plan.maxDocuments).map((i) => `d${i}`),
    );
    expect(documents.every(({ document }) => !("relevanceScore" in document.metadata))).toBe(true);
    expect(reranked).toEqual({ documents: TEXTS.length });
    await reranker.dispose();
  });

  it("gives a compressor the asker's own words and only the best candidates", async () => {
    const seen: { query?: string; count?: number } = {};
    class Recorder extends BaseDocumentCompressor {
      override async compressDocuments(documents: DocumentInterface[], query: string) {
        Object.assign(seen, { query, count: documents.length });
        return documents.reverse();
      }
    }
    const { documents } = await retrieverWith({ reranker: new Recorder(), rerankCandidates: 2 }).retrieve(
      QUERY,
    );
    const plain = await retrieverWith({}).retrieve(QUERY);
    expect(seen).toEqual({ query: QUERY, count: 2 });
    const [first, second, ...rest] = plain.documents.map(({ document }) => document.id);
    expect(documents.map(({ document }) => document.id)).toEqual([second, first, ...rest]);
  });

  it("answers as without it, and says so, when it is late or was disposed", async () => {
    const plain = await retrieverWith({}).retrieve(QUERY);
    expect(plain).not.toHaveProperty("reranked");
    const disposed = await CrossEncoder.load(CROSS_ENCODER);
    await disposed.dispose();
    const late = { compressDocuments: () => new Promise<never>(() => {}) };
    for (const [options, message] of [
      [{ reranker: disposed }, "was disposed"],
      [{ reranker: late, rerankTimeout: 10 }, "within 10 ms"],
    ] as const) {
      const found = await retrieverWith(options).retrieve(QUERY);
      expect(found.documents).toEqual(plain.documents);
      expect(found.reranked?.error).toContain(message);
    }
  });

  it("rejects when the caller aborts or the retrieval's own time is over", async () => {
    const controller = new AbortController();
    const reranker = {
      compressDocuments: () => {
        controller.abort(new Error("enough"));
        return new Promise<never>(() => {});
      },
    };
    const { signal } = controller;
    await expect(retrieverWith({ reranker }).retrieve(QUERY, { signal })).rejects.toThrow("enough");
    const late = { compressDocuments: () => new Promise<never>(() => {}) };
    const limited = retrieverWith({ reranker: late, timeout: 300 });
    await expect(limited.retrieve(QUERY)).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }));
  });

  it("is traced as a child run", async () => {
    const names: string[] = [];
    const reranker = { compressDocuments: async (documents: DocumentInterface[]) => documents };
    await retrieverWith({ reranker }).invoke(QUERY, {
      callbacks: [{ handleChainStart: (...run) => void names.push(run[7] ?? "") }],
    });
    expect(names).toEqual(["classify", "plan", "search", "rerank", "select"]);
  });

  it.each([
    [{ reranker: {} as never }, "reranker has no compressDocuments"],
    [{ rerankCandidates: 0 }, "rerankCandidates is 0"],
    [{ rerankTimeout: 0 }, "rerankTimeout is 0"],
  ])("refuses %j", (options, message) => {
    expect(() => retrieverWith(options)).toThrow(InvalidInputError);
    expect(() => retrieverWith(options)).toThrow(message);
  });
});
