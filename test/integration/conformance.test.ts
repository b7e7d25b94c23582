import { Document } from "@langchain/core/documents";
import type { VectorStore } from "@langchain/core/vectorstores";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createClassifier } from "../../src/classifier/create-classifier.js";
import type { IntentClassifier } from "../../src/classifier/intent-classifier.js";
import { WordVectors } from "../../src/embeddings/word-vectors.js";
import { matchesIntents } from "../../src/filters/matches-intents.js";
import { businessTaxonomy } from "../../src/intents/business-taxonomy.js";
import { IntentRetriever } from "../../src/retriever/intent-retriever.js";
import { type Engine, type RunningEngine, Unavailable } from "./engine.js";
import { NPM_ENGINES } from "./npm-engines.js";
import { PYTHON_ENGINES } from "./python-engines.js";

// Servers on a machine that has other work take their time.
vi.setConfig({ testTimeout: 120_000 });

const TENANT = "租户 Ärzte 😀";
const OTHER = "other";
const RARE = "rare";

const TEXTS: readonly (readonly [string, string])[] = [
  ["payment", "Refunds go back to the card they were paid with."],
  ["payment", "支付方式：支持银行卡、支付宝和余额付款。"],
  ["payment", "An invoice is issued once the payment has been captured."],
  ["payment", "退款需要 3 到 7 个工作日到账。💳"],
  ["notification", "Choose SMS, e-mail or push for each notification."],
  ["notification", "告警通知不受免打扰时段限制。"],
  ["notification", "A webhook sends notifications to your callback URL."],
  ["notification", "短信模板可以带变量。"],
  ["inventory", "Stock below the safety level is replenished."],
  ["inventory", "库存预警：低于安全库存时提醒补货。"],
  ["inventory", "Reserve inventory in a warehouse for an order."],
  ["inventory", "盘点会调整仓库的库存数量。"],
  ["user_auth", "Sign in with a password or a one-time code."],
  ["user_auth", "连续输错 5 次密码，账号锁定 15 分钟。"],
  ["user_auth", "Reset a forgotten password by e-mail."],
  ["user_auth", "登录后得到访问令牌。"],
];

function tagged(id: string, pageContent: string, intent: string, tenant: string): Document {
  // Milvus, as LangChain makes its collections, wants the same keys in all documents: flags say false, too.
  const flags = businessTaxonomy.intents.map(({ name }) => [`intent_${name}`, name === intent] as const);
  const metadata = { key: id, tenant, intents: [intent], ...Object.fromEntries(flags) };
  return new Document({ pageContent, metadata });
}

const documents = [
  ...[TENANT, OTHER].flatMap((tenant) =>
    TEXTS.map(([intent, text], i) => tagged(`${tenant}-${i}`, `${text} (${tenant})`, intent, tenant)),
  ),
  tagged("rare-1", "The canteen serves lunch on the second floor.", "order_management", RARE),
  tagged("rare-2", "食堂的午餐在二楼。", "order_management", RARE),
];

let classifier: IntentClassifier;
let embeddings: WordVectors;
beforeAll(async () => {
  [classifier, embeddings] = await Promise.all([createClassifier(), WordVectors.load()]);
});

describe.each(Object.entries({ ...NPM_ENGINES, ...PYTHON_ENGINES }))("%s", (_, engine: Engine) => {
  let running: RunningEngine | undefined;
  let unavailable: string | undefined;
  let store: VectorStore;

  beforeAll(async () => {
    try {
      running = await engine.start();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      unavailable = error.message;
      return;
    }
    store = await running.open({ documents, embeddings });
  }, 120_000);
  beforeEach(({ skip }) => skip(unavailable !== undefined, unavailable));
  afterAll(() => running?.stop());

  const retriever = (tenant?: string, vectorStore = store) =>
    new IntentRetriever({
      vectorStore,
      classifier,
      filterCertainty: 0,
      filter: tenant === undefined ? undefined : (engine.tenant(tenant) as never),
    });

  it.each(["退款多久到账", "send me a notification by SMS", "库存不足怎么办", "reset my password"])(
    "finds only documents of the query's intents: %s",
    async (query) => {
      const { plan, documents: sent, relaxed } = await retriever().retrieve(query);
      expect(relaxed).toBe(false);
      expect(sent.length).toBeGreaterThanOrEqual(plan.minDocuments);
      for (const { document } of sent) expect(matchesIntents(document.metadata, plan.filter!)).toBe(true);
    },
  );

  it("never returns what the caller's filter excludes", async () => {
    for (const query of ["退款多久到账", "notify the customer after the payment", "weather"]) {
      const found = await retriever(TENANT).invoke(query);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ metadata }) => metadata.tenant))).toEqual(new Set([TENANT]));
    }
  });

  it("keeps the caller's filter when too few documents match and the intents are relaxed", async () => {
    const { documents: sent, relaxed } = await retriever(RARE).retrieve("退款多久到账");
    expect(relaxed).toBe(true);
    expect(sent.map(({ document }) => document.metadata.key).sort()).toEqual(["rare-1", "rare-2"]);
  });

  it("keeps the caller's filter from one call to the next, and in the measured baseline", async () => {
    const measured = new IntentRetriever({
      vectorStore: store,
      classifier,
      filter: engine.tenant(RARE) as never,
      measureBaseline: true,
    });
    const first = await measured.retrieve("退款多久到账");
    expect(first.tokens.saved).toBe(0);
    expect(await measured.invoke("退款多久到账")).toHaveLength(2);
  });

  it("takes the likeliest for the best, whichever way the store's scores run", async () => {
    for (const [, text] of TEXTS.slice(0, 6)) {
      const { documents: sent } = await retriever(TENANT).retrieve(`${text} (${TENANT})`);
      expect(sent[0]!.document.pageContent).toBe(`${text} (${TENANT})`);
      const scores = sent.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it("gives texts and metadata back as they were, in any script", async () => {
    const found = await retriever(TENANT).invoke("退款需要 3 到 7 个工作日到账。💳");
    const original = documents.find(({ metadata }) => metadata.key === `${TENANT}-3`)!;
    const returned = found.find(({ metadata }) => metadata.key === `${TENANT}-3`);
    expect(returned?.pageContent).toBe(original.pageContent);
    expect(returned?.metadata).toMatchObject({ tenant: TENANT, intent_payment: true });
    expect([...returned!.metadata.intents]).toEqual(["payment"]);
  });

  it("stops when it is told to, and answers the next query", async () => {
    const controller = new AbortController();
    const waiting = retriever().invoke("退款多久到账", { signal: controller.signal });
    controller.abort(new Error("user left"));
    await expect(waiting).rejects.toThrow("user left");
    expect((await retriever().invoke("退款多久到账")).length).toBeGreaterThan(0);
  });

  it("answers from an empty collection with nothing, or with the store's own error", async () => {
    const empty = async () =>
      retriever(TENANT, await running!.open({ documents: [], embeddings })).invoke("退款");
    if (engine.emptyError) await expect(empty()).rejects.toThrow(engine.emptyError);
    else expect(await empty()).toEqual([]);
  });
});
