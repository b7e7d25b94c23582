import { rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Document } from "@langchain/core/documents";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type CreateClassifierOptions, createClassifier } from "../../src/classifier/create-classifier.js";
import { HybridClassifier } from "../../src/classifier/hybrid-classifier.js";
import { createPassageTagger } from "../../src/classifier/passage-tagger.js";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { loadModel } from "../../src/models/load-model.js";
import { IntentRetriever } from "../../src/retriever/intent-retriever.js";
import { copyQwen3, editTokenizer, FP32, INT8, readAMillionTokens } from "../models/qwen3-fixture.js";
import { editManifest } from "../models/small-model.js";

const QUERY = "支付成功后发送通知";
const TEXTS = [
  "退款说明：退款按原支付方式退回，银行卡需要 3 到 7 个工作日到账。",
  "支付方式：支持银行卡、支付宝、微信支付、余额和银行转账付款。",
  "通知渠道：每条消息可以选短信、邮件或推送，告警不受免打扰时段限制。",
  "支付成功通知：支付成功后系统会发送通知，通过短信和回调地址告知用户。",
  "库存预警：商品库存低于安全库存时提醒采购补货。",
  "Login: sign in with password or SMS code; five wrong passwords lock the account for 15 minutes.",
  "食堂：午餐时间为 11:30 到 13:30，位于二楼。",
];

let vectorStore: MemoryVectorStore;
const warnings: string[] = [];
const remember = (warning: Error) => warnings.push(warning.message);
const settled = () => new Promise((resolve) => setImmediate(resolve)); // Warnings arrive a turn later.

beforeAll(async () => {
  const tags = await (await createPassageTagger()).tag(TEXTS);
  const documents = TEXTS.map(
    (pageContent, i) => new Document({ id: `d${i}`, pageContent, metadata: { intents: tags[i]! } }),
  );
  vectorStore = await MemoryVectorStore.fromDocuments(documents, await WordVectors.load());
});
beforeEach(() => {
  warnings.length = 0;
  process.on("warning", remember);
});
afterEach(() => {
  process.off("warning", remember);
});

async function retrieve(options: CreateClassifierOptions) {
  const classifier = await createClassifier({ device: "cpu", ...options });
  const retrieval = await new IntentRetriever({ vectorStore, classifier }).retrieve(QUERY);
  await settled();
  return retrieval;
}

describe("IntentRetriever with a Qwen3", () => {
  it("adds 0.3 of the rules and 0.7 of the model, and takes what reaches 0.3", async () => {
    const { classification, documents } = await retrieve({ model: FP32 });
    const { mode, scores, parts, intents } = classification;
    expect(mode).toBe("hybrid");
    expect([...intents].sort()).toEqual(["notification", "payment"]);
    for (const intent of intents) {
      expect(scores[intent]).toBeCloseTo(0.3 * parts.rules![intent]! + 0.7 * parts.neural![intent]!, 6);
    }
    for (const [intent, score] of Object.entries(scores)) expect(intents.includes(intent)).toBe(score >= 0.3);
    expect(documents.map(({ document }) => document.id)).toContain("d3");
    expect(warnings).toEqual([]);
  });
});

describe("degradation of a Qwen3", () => {
  const broken: [string, (folder: string) => Promise<unknown>, CreateClassifierOptions, RegExp][] = [
    ["a missing graph", (folder) => rm(join(folder, "model.onnx")), {}, /model\.onnx is missing/],
    ["a truncated graph", (folder) => truncate(join(folder, "model.onnx"), 1000), {}, /has 1000 bytes/],
    ["a missing tokenizer", (folder) => rm(join(folder, "tokenizer.json")), {}, /tokenizer\.json is missing/],
    ["a wrong tokenizer", (folder) => editTokenizer(folder, () => "{}"), {}, /is no tokenizer/],
    [
      "another number of labels",
      (folder) => editManifest(folder, ({ labels }) => ({ labels: labels.slice(1) })),
      {},
      /the manifest asks for/,
    ],
    ["a missing device", async () => {}, { device: "dml" }, /\[dml\] backend not found/],
    ["a load that takes too long", async () => {}, { loadTimeLimit: 1 }, /not ready within 1 ms/],
  ];

  it.each(broken)(
    "is to the rules after %s, with one warning that says why",
    async (_, damage, options, reason) => {
      const folder = await copyQwen3();
      await damage(folder);
      const { classification, documents } = await retrieve({ ...options, model: folder });
      expect(classification).toMatchObject({ mode: "rules", degraded: expect.stringMatching(reason) });
      expect([...classification.intents].sort()).toEqual(["notification", "payment"]);
      expect(documents.length).toBeGreaterThan(0);
      expect(warnings.filter((warning) => reason.test(warning))).toHaveLength(1);
    },
  );

  it("is to the rules while the model is late, and ends when it has caught up", async () => {
    const model = await loadModel(INT8, { device: "cpu", timeLimit: 200 });
    const classifier = new HybridClassifier({ taxonomy: businessTaxonomy, model });
    const retriever = new IntentRetriever({ vectorStore, classifier });
    const flood = classifier.classifyBatch(Array<string>(20_000).fill("refund my order please ".repeat(10)));
    const [first] = await flood;
    expect(first).toMatchObject({ mode: "rules", degraded: expect.stringContaining("within 200 ms") });
    const { classification, documents } = await retriever.retrieve(QUERY);
    expect(classification).toMatchObject({ mode: "rules", degraded: expect.stringContaining("busy") });
    expect(documents.length).toBeGreaterThan(0);
    await vi.waitFor(async () => {
      expect((await retriever.retrieve(QUERY)).classification.mode).toBe("hybrid");
    }, 20_000);
    await settled();
    expect(warnings).toHaveLength(1);
    await classifier.dispose();
  });

  it("is to plain retrieval where memory does not suffice for a query, and ends with the next one", async () => {
    const folder = await copyQwen3();
    await readAMillionTokens(folder);
    const classifier = await createClassifier({ model: folder, device: "cpu" });
    const retriever = new IntentRetriever({ vectorStore, classifier });
    const { classification, documents } = await retriever.retrieve("a b ".repeat(150_000));
    expect(classification).toMatchObject({
      mode: "default",
      degraded: expect.stringContaining("ONNX Runtime failed"),
    });
    expect(documents.length).toBeGreaterThan(0);
    expect((await retriever.retrieve(QUERY)).classification.mode).toBe("hybrid");
  });
});
