import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { Document } from "@langchain/core/documents";
import type { Serialized } from "@langchain/core/load/serializable";
import { RunnableLambda } from "@langchain/core/runnables";
import type { VectorStore } from "@langchain/core/vectorstores";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClassifier } from "../../src/classifier/create-classifier.js";
import type { IntentClassifier } from "../../src/classifier/intent-classifier.js";
import { createPassageTagger } from "../../src/classifier/passage-tagger.js";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { InvalidInputError } from "../../src/errors.js";
import { clientSideFilter } from "../../src/filters/predicate-filters.js";
import { IntentRetriever, RETRIEVAL_EVENT } from "../../src/retriever/intent-retriever.js";
import type { Retrieval } from "../../src/retriever/retrieval.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/embedded-vector-store.js";

const TEXTS = [
  "Refunds: a refund goes back to the card it was paid with, in 3 to 7 working days.",
  "退款说明：退款按原支付方式退回，银行卡需要 3 到 7 个工作日到账。",
  "Payment methods: cards, Alipay, WeChat Pay, wallet balance and bank transfer are accepted.",
  "支付方式：支持银行卡、支付宝、微信支付、余额和银行转账付款。",
  "Notifications: choose SMS, e-mail or push for each message; alerts ignore quiet hours.",
  "通知渠道：每条消息可以选短信、邮件或推送，告警不受免打扰时段限制。",
  "Payment notification: after a successful payment the webhook sends a notification to your callback URL.",
  "支付成功通知：支付成功后系统会发送通知，通过短信和回调地址告知用户。",
  "Stock: when the stock of an item falls below its safety level, an alert reminds the buyer to replenish.",
  "库存预警：商品库存低于安全库存时提醒采购补货。",
  "Login: sign in with password or SMS code; five wrong passwords lock the account for 15 minutes.",
  "登录：使用密码或短信验证码登录，连续输错 5 次密码账号锁定 15 分钟。",
  "Orders: list, search and cancel orders; an unpaid order closes after 30 minutes.",
  "订单：可以查看、搜索和取消订单，未支付的订单 30 分钟后关闭。",
  "Canteen: lunch is served from 11:30 to 13:30 on the second floor.",
  "食堂：午餐时间为 11:30 到 13:30，位于二楼。",
];

let documents: Document[];
let classifier: IntentClassifier;
let directory: string;
const stores: Record<string, () => Promise<VectorStore>> = {
  MemoryVectorStore: async () => MemoryVectorStore.fromDocuments(documents, await embeddings()),
  HNSWLib: async () => HNSWLib.fromDocuments(documents, await embeddings()),
  EmbeddedVectorStore: async () => {
    const store = await EmbeddedVectorStore.open({ directory: await mkdtemp(join(directory, "store-")) });
    await store.addDocuments(documents);
    return store;
  },
};
const embeddings = () => WordVectors.load();
const memory = () => stores.MemoryVectorStore!() as Promise<MemoryVectorStore>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "tokenflow-retriever-"));
  classifier = await createClassifier();
  const tags = await (await createPassageTagger()).tag(TEXTS);
  documents = TEXTS.map(
    (pageContent, i) =>
      new Document({
        id: `d${i}`,
        pageContent,
        metadata: { intents: [...tags[i]!.intents], tenant: i % 4 < 2 ? "a" : "b" },
      }),
  );
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(Object.keys(stores))("IntentRetriever over %s", (name) => {
  it.each([
    ["支付成功后发送通知", ["payment", "notification"]],
    ["notify the customer after the payment succeeded", ["payment", "notification"]],
  ])("answers %s within the band for several intents, each covered", async (query, intents) => {
    const store = await stores[name]!();
    const { classification, documents: sent } = await new IntentRetriever({
      vectorStore: store,
      classifier,
    }).retrieve(query);
    expect([...classification.intents].sort()).toEqual([...intents].sort());
    expect(sent.length).toBeGreaterThanOrEqual(4);
    expect(sent.length).toBeLessThanOrEqual(6);
    for (const intent of intents)
      expect(sent.some((document) => document.intents.includes(intent))).toBe(true);
  });

  it("sends two documents, of any kind, for a query without an intent", async () => {
    const retriever = new IntentRetriever({ vectorStore: await stores[name]!(), classifier });
    expect(await retriever.invoke("食堂的午餐好吃吗")).toHaveLength(2);
  });

  it("returns copies: changing a result changes nothing stored", async () => {
    const store = await stores[name]!();
    const retriever = new IntentRetriever({ vectorStore: store, classifier });
    const before = JSON.stringify(await retriever.invoke("退款多久到账"));
    expect(JSON.stringify(await retriever.invoke("退款多久到账"))).toBe(before);
  });

  it("never returns what the caller's filter excludes, also when intents are relaxed", async () => {
    const store = await stores[name]!();
    const isEmbedded = store instanceof EmbeddedVectorStore;
    const filter = isEmbedded ? { tenant: "a" } : (document: Document) => document.metadata.tenant === "a";
    const retriever = new IntentRetriever({ vectorStore: store, classifier, filter });
    const queries = ["退款", "stock alert and refund", "登录后查看订单并处理支付", "weather", "notify me"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...queries), async (query) => {
        const found = await retriever.invoke(query);
        expect(found.length).toBeGreaterThan(0);
        expect(found.every((document) => document.metadata.tenant === "a")).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe("IntentRetriever", () => {
  it("widens the search when too few documents match the intents, and says so", async () => {
    const store = await memory();
    const untagged = await MemoryVectorStore.fromDocuments(
      documents.map(({ pageContent, id }) => new Document({ pageContent, id, metadata: {} })),
      store.embeddings,
    );
    const { relaxed, documents: sent } = await new IntentRetriever({
      vectorStore: untagged,
      classifier,
    }).retrieve("退款多久到账");
    expect(relaxed).toBe(true);
    expect(sent.length).toBeGreaterThanOrEqual(3);
  });

  it("checks intents on its side where asked to, and still hands the caller's filter to the store", async () => {
    const retriever = new IntentRetriever({
      vectorStore: await memory(),
      classifier,
      filterAdapter: clientSideFilter,
      filter: (document: Document) => document.metadata.tenant === "b",
    });
    const found = await retriever.invoke("支付成功后发送通知");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((document) => document.metadata.tenant === "b")).toBe(true);
  });

  it("accounts for tokens, against its candidates or a measured top 20", async () => {
    const vectorStore = await memory();
    for (const measureBaseline of [false, true]) {
      const { tokens, documents: sent } = await new IntentRetriever({
        vectorStore,
        classifier,
        measureBaseline,
      }).retrieve("退款多久到账");
      expect(tokens.sent).toBe(sent.reduce((sum, document) => sum + document.tokens, 0));
      expect(tokens.saved).toBe(tokens.baseline - tokens.sent);
      expect(tokens.baseline).toBeGreaterThan(tokens.sent);
    }
  });

  it("keeps within a token budget", async () => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier, tokenBudget: 60 });
    const { tokens, documents: sent } = await retriever.retrieve("退款多久到账");
    expect(sent.length).toBeGreaterThan(0);
    expect(tokens.sent).toBeLessThanOrEqual(60);
  });

  it("says what each feature added to a score, and what became of every candidate", async () => {
    const { documents: sent, considered } = await new IntentRetriever({
      vectorStore: await memory(),
      classifier,
    }).retrieve("退款多久到账");
    for (const { score, contributions } of sent) {
      const total = Object.values(contributions).reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(score);
    }
    const ids = considered.filter(({ outcome }) => outcome === "sent").map(({ id }) => id);
    expect(ids).toEqual(sent.map(({ document }) => document.id));
    expect(considered.length).toBeGreaterThan(sent.length);
  });

  it("cuts all but the best passages down to what matches, in copies that say so", async () => {
    const filler = "The catering team looks after the rooms. ".repeat(20);
    const answer = "A refund reaches the card within five days.";
    const [best, long] = [`${answer} `.repeat(20), `${filler}${answer} ${filler}`].map(
      (text, i) =>
        new Document({
          id: `d${i}`,
          pageContent: `Finance > Refunds\n\n${text}`,
          metadata: { intents: ["payment"], owner: "finance" },
        }),
    );
    const vectorStore = await MemoryVectorStore.fromDocuments([best!, long!], await embeddings());
    const query = "how long does a refund take to reach my card";
    for (const tokenBudget of [undefined, 700]) {
      const retriever = new IntentRetriever({ vectorStore, classifier, trim: 0.3, whole: 1, tokenBudget });
      const { documents: sent, considered, tokens } = await retriever.retrieve(query);
      expect(sent.map(({ document }) => document.id)).toEqual(["d0", "d1"]);
      expect(sent[0]!.document.pageContent).toBe(best!.pageContent);
      const { document, tokens: length } = sent[1]!;
      expect(document.pageContent).toContain(answer);
      expect(document.pageContent).toContain("\n…");
      expect(document.metadata).toMatchObject({ trimmed: true, owner: "finance", token_count: length });
      expect(document.metadata.original_token_count).toBe(considered[1]!.tokens);
      expect(length).toBeLessThan(0.4 * considered[1]!.tokens);
      expect(tokens.sent).toBe(sent[0]!.tokens + length);
    }
    for (const stored of await vectorStore.similaritySearch(query, 2)) {
      expect(stored.metadata).toEqual(best!.metadata);
    }
  });

  it("answers a batch in order and streams its documents", async () => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    const queries = ["退款多久到账", "how do I log in", "stock is low"];
    const batch = await retriever.batch(queries, { maxConcurrency: 2 });
    expect(batch).toEqual(await Promise.all(queries.map((query) => retriever.invoke(query))));
    const chunks = [];
    for await (const chunk of await retriever.stream(queries[0]!)) chunks.push(...chunk);
    expect(chunks).toEqual(batch[0]);
  });

  it("is a runnable among others", async () => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    const chain = retriever.pipe(RunnableLambda.from((found: Document[]) => found.length));
    expect(await chain.invoke("退款多久到账")).toBeGreaterThanOrEqual(3);
  });

  it.each(["", "   \n"])("rejects the empty query %j and says what to give", async (query) => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    await expect(retriever.invoke(query)).rejects.toThrow(InvalidInputError);
  });

  it.each(["重复".repeat(50_000), "half a pair \ud83d", "\ud800\udc00\udfff 退款"])(
    "survives an unusual query",
    async (query) => {
      const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
      expect((await retriever.invoke(query)).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ["candidates", { candidates: 0 }],
    ["timeout", { timeout: -1 }],
    ["scoreGap", { scoreGap: 2 }],
    ["tokenBudget", { tokenBudget: Number.NaN }],
    ["trim", { trim: 0 }],
    ["single", { single: { min: 3, max: 2 } }],
  ])("rejects a bad %s in the constructor", async (name, options) => {
    const vectorStore = await memory();
    expect(() => new IntentRetriever({ vectorStore, ...options })).toThrow(name);
  });

  it("lets the store's own errors through", async () => {
    const store = await memory();
    store.similaritySearchVectorWithScore = async () => {
      throw new Error("connection reset");
    };
    await expect(new IntentRetriever({ vectorStore: store, classifier }).invoke("退款")).rejects.toThrow(
      "connection reset",
    );
  });
});

/** A store whose search takes until it is told to end. */
async function stalledStore() {
  const store = await memory();
  store.similaritySearchVectorWithScore = () => new Promise(() => {});
  return store;
}

describe("cancelling", () => {
  it("rejects at once when the signal aborts during a search that never ends", async () => {
    const controller = new AbortController();
    const retriever = new IntentRetriever({ vectorStore: await stalledStore(), classifier });
    const waiting = retriever.invoke("退款", { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("user left")), 10);
    await expect(waiting).rejects.toThrow("user left");
  });

  it("does not start with a signal that has aborted", async () => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    await expect(retriever.invoke("退款", { signal: AbortSignal.abort(new Error("gone")) })).rejects.toThrow(
      "gone",
    );
  });

  it.each([
    ["of its own", { timeout: 20 }, undefined],
    ["of the call", {}, { timeout: 20 }],
  ])("keeps a time limit %s", async (_, options, config) => {
    const retriever = new IntentRetriever({ vectorStore: await stalledStore(), classifier, ...options });
    await expect(retriever.invoke("退款", config)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("tells the callbacks that the run failed", async () => {
    const errors: string[] = [];
    const retriever = new IntentRetriever({ vectorStore: await stalledStore(), classifier, timeout: 20 });
    const callbacks = [{ handleRetrieverError: (error: Error) => void errors.push(error.name) }];
    await expect(retriever.invoke("退款", { callbacks })).rejects.toThrow();
    expect(errors).toEqual(["TimeoutError"]);
  });
});

class Recorder extends BaseCallbackHandler {
  name = "recorder";
  override awaitHandlers = true;
  readonly runs: {
    name: string;
    parent: string | undefined;
    tags: string[];
    metadata: Record<string, unknown>;
  }[] = [];
  readonly ids: string[] = [];
  readonly events: { name: string; data: Retrieval; run: string }[] = [];

  override handleRetrieverStart(
    _: Serialized,
    __: string,
    runId: string,
    parent?: string,
    tags: string[] = [],
    metadata = {},
    name = "",
  ) {
    this.ids.push(runId);
    this.runs.push({ name, parent, tags, metadata });
  }

  override handleChainStart(
    _: Serialized,
    __: object,
    runId: string,
    parent?: string,
    tags: string[] = [],
    metadata = {},
    ___ = "",
    name = "",
  ) {
    this.ids.push(runId);
    this.runs.push({ name, parent, tags, metadata });
  }

  override handleCustomEvent(name: string, data: Retrieval, run: string) {
    this.events.push({ name, data, run });
  }
}

describe("tracing", () => {
  it("shows each step as a named child run, with the call's tags and metadata", async () => {
    const recorder = new Recorder();
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier, tags: ["own"] });
    await retriever.invoke("退款多久到账", {
      callbacks: [recorder],
      tags: ["call"],
      metadata: { user: "u1" },
      runName: "lookup",
    });
    const [run, ...steps] = recorder.runs;
    expect(run).toMatchObject({ name: "lookup", parent: undefined, metadata: { user: "u1" } });
    expect(run!.tags).toEqual(expect.arrayContaining(["own", "call"]));
    expect(steps.map((step) => step.name)).toEqual(["classify", "plan", "search", "select"]);
    for (const step of steps)
      expect(step).toMatchObject({ parent: recorder.ids[0], metadata: { user: "u1" } });
  });

  it("dispatches one event a call with classification, plan and savings", async () => {
    const recorder = new Recorder();
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    const { plan, tokens } = await retriever.retrieve("退款多久到账", { callbacks: [recorder] });
    expect(recorder.events).toHaveLength(1);
    expect(recorder.events[0]).toMatchObject({
      name: RETRIEVAL_EVENT,
      run: recorder.ids[0],
      data: { plan, tokens },
    });
    expect(recorder.events[0]!.data.classification.intents).toContain("payment");
  });

  it("streams the event to `streamEvents`", async () => {
    const retriever = new IntentRetriever({ vectorStore: await memory(), classifier });
    const names: string[] = [];
    for await (const event of retriever.streamEvents("退款多久到账", { version: "v2" })) {
      if (event.event === "on_custom_event") names.push(event.name);
    }
    expect(names).toEqual([RETRIEVAL_EVENT]);
  });
});
