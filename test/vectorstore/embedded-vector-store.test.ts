import { Document } from "@langchain/core/documents";
import { describe, expect, it } from "vitest";
import { FilterError, InvalidInputError, StoreError } from "../../src/errors.js";
import { EmbeddedVectorStore } from "../../src/vectorstore/index.js";
import { temporaryDirectory } from "./temporary-directory.js";
import { WordEmbeddings } from "./word-embeddings.js";

const passages = [
  [
    "pay",
    "Payments > Capture\n\nCapture a payment after the order ships.",
    ["payment", "order_management"],
    "en",
  ],
  [
    "refund",
    "Payments > Refunds\n\nRefund the card that paid. Partial refunds are allowed.",
    ["payment"],
    "en",
  ],
  ["stock", "Inventory > Alerts\n\nGet an alert when stock runs low in a warehouse.", ["inventory"], "en"],
  ["login", "Users > Login\n\nSign in with a one-time code.", ["user_auth"], "en"],
  ["支付", "支付 > 回调\n\n支付成功后，系统会发送通知给商户。", ["payment", "notification"], "zh"],
  ["退款", "支付 > 退款\n\n退款原路返回，支持部分退款。", ["payment"], "zh"],
  ["库存", "库存 > 预警\n\n库存不足时及时提醒采购。", ["inventory", "notification"], "zh"],
  ["登录", "用户 > 登录\n\n登录需要短信验证码。", ["user_auth"], "zh"],
].map(
  ([id, pageContent, intents, language]) =>
    new Document({ id: id as string, pageContent: pageContent as string, metadata: { intents, language } }),
);

async function filled(options: { embeddings?: WordEmbeddings; exactBelow?: number } = {}) {
  const directory = temporaryDirectory();
  const store = await EmbeddedVectorStore.open({ directory, ...options });
  await store.addDocuments(passages);
  return { store, directory };
}

const ids = (hits: readonly { readonly document: { readonly id: string } }[]) =>
  hits.map(({ document }) => document.id);

/** Ids of the documents that hold a word of the text, best first; vectors find the others too. */
async function holders(store: EmbeddedVectorStore, text: string) {
  return ids((await store.search({ text, k: 8 })).filter(({ features }) => features.words));
}

describe("addDocuments", () => {
  it("takes ids from the options, then from the document, then makes them", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const documents = [passages[0]!, passages[1]!, new Document({ pageContent: "no id" })];
    const added = await store.addDocuments(documents, { ids: ["given", undefined, undefined] });
    expect(added).toEqual(["given", "refund", expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(await store.ids()).toEqual(added);
    await store.close();
  });

  it("replaces documents with the same id, wholly", async () => {
    const { store } = await filled();
    await store.addDocuments([
      { id: "refund", pageContent: "Chargebacks differ.", metadata: { year: 2024 } },
    ]);
    expect(await store.count()).toBe(passages.length);
    expect(await store.get(["refund"])).toEqual([
      new Document({ id: "refund", pageContent: "Chargebacks differ.", metadata: { year: 2024 } }),
    ]);
    expect(await holders(store, "refund")).not.toContain("refund");
    expect(await holders(store, "chargebacks")).toEqual(["refund"]);
    expect(await store.ids({ filter: { intents: "payment" } })).not.toContain("refund");
    await store.close();
  });

  it("keeps the last of several documents with one id in a batch", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const documents = ["first", "second"].map((pageContent) => ({ pageContent, metadata: {} }));
    expect(await store.addDocuments(documents, { ids: ["same", "same"] })).toEqual(["same", "same"]);
    expect((await store.get(["same"])).map(({ pageContent }) => pageContent)).toEqual(["second"]);
    expect(await holders(store, "first")).toEqual([]);
    await store.close();
  });

  it("copies documents, and gives copies out", async () => {
    const { store } = await filled();
    const document = new Document({ id: "own", pageContent: "own text", metadata: { list: [1] } });
    await store.addDocuments([document], { ids: ["other"] });
    expect(document).toEqual(new Document({ id: "own", pageContent: "own text", metadata: { list: [1] } }));
    const [first] = await store.search({ text: "own text", k: 1 });
    first!.document.metadata.list = "changed";
    expect((await store.get(["other"]))[0]!.metadata).toEqual({ list: [1] });
    await store.close();
  });

  it("remembers digests until a document is replaced without one", async () => {
    const { store } = await filled();
    await store.addDocuments(passages.slice(0, 2), { digests: ["d1", "d2"] });
    expect(await store.digests(["pay", "refund", "stock", "nowhere"])).toEqual(
      new Map([
        ["pay", "d1"],
        ["refund", "d2"],
      ]),
    );
    await store.addDocuments([passages[0]!]);
    expect(await store.digests(["pay"])).toEqual(new Map());
    await store.close();
  });

  it("replaces what no database text can hold, and keeps everything else", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const metadata = {
      note: "half \ud800 pair, \\ud800 spelt out, nul \0",
      when: new Date(0),
      "键\udfff": 1,
    };
    await store.addDocuments([{ id: "😀'", pageContent: "a\ud800b\0c 😀 '\";--", metadata }]);
    expect(await store.get(["😀'"])).toEqual([
      new Document({
        id: "😀'",
        pageContent: "a\ufffdb\ufffdc 😀 '\";--",
        metadata: {
          note: "half \ufffd pair, \\ud800 spelt out, nul \0",
          when: "1970-01-01T00:00:00.000Z",
          "键\ufffd": 1,
        },
      }),
    ]);
    await store.close();
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  it.each<[string, unknown, object, RegExp]>([
    [
      "content that is no string",
      { pageContent: 7, metadata: {} },
      {},
      /documents\[1\]\.pageContent is number/,
    ],
    ["metadata that is no object", { pageContent: "", metadata: [] }, {}, /documents\[1\]\.metadata is \[\]/],
    [
      "circular metadata",
      { pageContent: "", metadata: circular },
      {},
      /documents\[1\]\.metadata cannot .* JSON/,
    ],
    ["a BigInt", { pageContent: "", metadata: { n: 1n } }, {}, /documents\[1\]\.metadata cannot .* JSON/],
    ["an empty id", { pageContent: "", metadata: {}, id: "" }, {}, /the id of documents\[1\] is ""/],
    ["half a pair in an id", { pageContent: "", metadata: {}, id: "\ud800" }, {}, /the id of documents\[1\]/],
    [
      "too few ids",
      { pageContent: "", metadata: {} },
      { ids: ["one"] },
      /`ids` has 1 entries for 2 documents/,
    ],
    ["too few digests", { pageContent: "", metadata: {} }, { digests: [] }, /`digests` has 0 entries for 2/],
  ])("refuses %s before it writes anything", async (_, document, options, message) => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const batch = [passages[0]!, document as Document];
    await expect(store.addDocuments(batch, options)).rejects.toThrow(InvalidInputError);
    await expect(store.addDocuments(batch, options)).rejects.toThrow(message);
    expect(await store.count()).toBe(0);
    await store.close();
  });

  it("stops at an aborted signal", async () => {
    const { store } = await filled({ embeddings: new WordEmbeddings() });
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(store.addDocuments(passages, { signal })).rejects.toThrow("enough");
    await expect(store.search({ text: "x", k: 1, signal })).rejects.toThrow("enough");
    await expect(EmbeddedVectorStore.open({ directory: "unused", signal })).rejects.toThrow("enough");
    await store.close();
  });
});

describe("delete, get, ids, count", () => {
  it("remove by id and by filter, and count what was removed", async () => {
    const { store } = await filled();
    expect(await store.delete({ ids: ["pay", "nowhere", "pay"] })).toBe(1);
    expect(await store.delete({ filter: { language: "zh", intents: "payment" } })).toBe(2);
    expect(await store.ids()).toEqual(["refund", "stock", "login", "库存", "登录"]);
    expect(await store.count({ filter: { language: "zh" } })).toBe(2);
    expect(await holders(store, "支付 payment 退款")).toEqual(["refund"]);
    expect(await store.delete({ filter: {} })).toBe(5);
    expect(await store.search({ text: "refund", k: 8 })).toEqual([]);
    await store.close();
  });

  it("give documents in the order asked for", async () => {
    const { store } = await filled();
    const found = await store.get(["登录", "nowhere", "pay"]);
    expect(found.map(({ id }) => id)).toEqual(["登录", "pay"]);
    await store.close();
  });

  it.each<[unknown, RegExp]>([
    [undefined, /delete takes/],
    [{}, /delete takes/],
    [{ ids: ["a"], filter: {} }, /delete takes/],
    [{ ids: "a" }, /ids is "a"/],
    [{ filter: { tenant: undefined } }, /filter\.tenant is undefined/],
  ])("refuse to delete %j", async (target, message) => {
    const { store } = await filled();
    await expect(store.delete(target as never)).rejects.toThrow(message);
    expect(await store.count()).toBe(passages.length);
    await store.close();
  });
});

describe.each([
  ["with the built-in embeddings", undefined, 5000, true],
  ["with embeddings of the caller's", new WordEmbeddings(), 5000, false],
  ["with graphs", new WordEmbeddings(), 1, true],
])("search %s", (_, embeddings, exactBelow, flush) => {
  async function open() {
    const { store } = await filled({ ...(embeddings ? { embeddings } : {}), exactBelow });
    if (flush) await store.flush();
    return store;
  }

  it.each([
    ["how do refunds work?", "refund"],
    ["alert for low stock", "stock"],
    ["怎么退款", "退款"],
    ["库存不足要提醒", "库存"],
    ["登录验证码收不到", "登录"],
  ])("finds the passage for %j", async (text, expected) => {
    const store = await open();
    const hits = await store.search({ text, k: 3 });
    expect(hits[0]!.document.id).toBe(expected);
    expect(hits[0]!.features.words).toBeGreaterThan(0);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    await store.close();
  });

  it("finds only what the filter lets through, and all of it that matches", async () => {
    const store = await open();
    for (const filter of [
      { intents: { $in: ["payment"] } },
      { language: "zh" },
      { $not: { language: "zh" } },
    ]) {
      const allowed = await store.ids({ filter });
      const hits = await store.search({ text: "支付 退款 payment refund stock 登录 login", filter, k: 8 });
      expect(allowed).toEqual(expect.arrayContaining(ids(hits)));
      const matching = await store.search({ text: "支付 退款 payment refund stock 登录 login", k: 8 });
      expect(ids(hits).sort()).toEqual(
        expect.arrayContaining(
          ids(matching.filter(({ features }) => features.words))
            .filter((id) => allowed.includes(id))
            .sort(),
        ),
      );
    }
    expect(await store.search({ text: "refund", filter: { language: "fr" }, k: 3 })).toEqual([]);
    await store.close();
  });

  it("takes nonsense calmly", async () => {
    const store = await open();
    expect(await store.search({ text: "refund", k: 0 })).toEqual([]);
    for (const text of ["", "   ", "\ud800", '"', "NEAR( AND * ^ :", "'; DROP TABLE documents; --", "\0"]) {
      expect(Array.isArray(await store.search({ text, k: 3 }))).toBe(true);
    }
    const long = "退款 refund stock ".repeat(6000);
    expect((await store.search({ text: long, k: 3 })).length).toBe(3);
    expect(await store.count()).toBe(passages.length);
    await store.close();
  });
});

describe("search", () => {
  it("lets an expansion add, and weigh less than the query's own words", async () => {
    const { store } = await filled();
    const plain = await store.search({ text: "stock", k: 8 });
    expect(ids(plain)[0]).toBe("stock");
    const expansions = [
      { terms: ["refunds", "money back"], weight: 0.3 },
      { terms: ["一次性", "验证码"], weight: 0.2 },
    ];
    const hits = await store.search({ text: "stock", expansions, k: 8 });
    expect(ids(hits)[0]).toBe("stock");
    const lifted = hits.filter(({ contributions }) => contributions.concepts! > 0);
    expect(new Set(ids(lifted))).toEqual(new Set(["refund", "登录"]));
    expect(hits[0]!.features.words).toBe(plain[0]!.features.words);
    await store.close();
  });

  it("counts a group once, however many of its terms a document has", async () => {
    const { store } = await filled();
    const score = async (terms: string[]) =>
      (await store.search({ text: "", expansions: [{ terms, weight: 1 }], k: 1 }))[0]!.features.concepts;
    expect(await score(["refunds", "partial refunds"])).toBe(1);
    expect(await score(["partial refunds"])).toBe(1);
    await store.close();
  });

  it("looks for an expansion of several words as a phrase", async () => {
    const { store } = await filled();
    const find = async (term: string) =>
      ids(
        (await store.search({ text: "", expansions: [{ terms: [term], weight: 1 }], k: 8 })).filter(
          ({ features }) => features.concepts,
        ),
      );
    expect(await find("partial refunds")).toEqual(["refund"]);
    expect(await find("refunds partial allowed")).toEqual([]);
    await store.close();
  });

  it("searches for common words only when there are no others", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    const texts = ["the common word", "the common rare word", "the common thing"];
    await store.addDocuments(texts.map((pageContent, i) => ({ id: `${i}`, pageContent, metadata: {} })));
    expect(await holders(store, "the common rare")).toEqual(["1"]);
    expect((await holders(store, "the common")).sort()).toEqual(["0", "1", "2"]);
    await store.close();
  });

  it("prefers the passage whose heading holds the word", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    await store.addDocuments([
      { id: "body", pageContent: "Orders > Basics\n\nInvoices are sent with refunds by mail.", metadata: {} },
      {
        id: "heading",
        pageContent: "Orders > Invoices\n\nThey are sent with parcels by mail.",
        metadata: {},
      },
      ...["x", "y", "z"].map((id) => ({ id, pageContent: `Other > ${id}\n\nNothing here.`, metadata: {} })),
    ]);
    expect(ids(await store.search({ text: "invoices", k: 2 }))).toEqual(["heading", "body"]);
    await store.close();
  });

  it("weighs its halves as told, and leaves one out at 0", async () => {
    const embeddings = new WordEmbeddings();
    const { store } = await filled({ embeddings });
    // The word, which has no known meaning, speaks for one passage, the vector for another.
    await store.addDocuments([{ id: "code", pageContent: "Part xk4417.", metadata: {} }]);
    const vector = await embeddings.embedQuery(passages[3]!.pageContent);
    const options = { text: "xk4417", vector, k: 9 };
    const words = await store.search({ ...options, vectorsWeight: 0 });
    expect(ids(words)).toEqual(["code"]);
    expect(words[0]!.features.vector).toBeUndefined();
    const vectors = await store.search({ ...options, wordsWeight: 0 });
    expect(ids(vectors)[0]).toBe("login");
    expect(vectors).toHaveLength(9);
    expect(vectors.every(({ features }) => features.words === undefined)).toBe(true);
    const place = async (weights: object) =>
      ids(await store.search({ ...options, ...weights })).indexOf("login");
    expect(await place({ vectorsWeight: 20 })).toBe(0);
    expect(await place({ vectorsWeight: 0.01 })).toBeGreaterThan(0);
    expect(await store.search({ ...options, wordsWeight: 1, vectorsWeight: 1 })).toEqual(
      await store.search(options),
    );
    await store.close();
  });

  it("takes a vector in place of the text's own", async () => {
    const embeddings = new WordEmbeddings();
    const { store } = await filled({ embeddings });
    const vector = await embeddings.embedQuery(passages[3]!.pageContent);
    const [hit] = await store.search({ text: "", vector, k: 1 });
    expect(hit).toMatchObject({ document: { id: "login" }, features: { vector: expect.closeTo(1, 5) } });
    expect(hit!.features.words).toBeUndefined();
    await expect(store.search({ text: "", vector: [1, 2], k: 1 })).rejects.toThrow(/32 dimensions .* have 2/);
    await expect(store.search({ text: "", vector: vector.fill(Number.NaN), k: 1 })).rejects.toThrow(
      /vector\[0\] is NaN/,
    );
    await store.close();
  });

  it.each<[object, RegExp]>([
    [{ text: 7 }, /text is number/],
    [{ k: -1 }, /k is -1/],
    [{ k: 1.5 }, /k is 1\.5/],
    [{ expansions: [{ terms: ["a"], weight: 0 }] }, /expansions\[0\]/],
    [{ filter: { a: undefined } }, /filter\.a is undefined/],
    [{ wordsWeight: -1 }, /wordsWeight is -1/],
    [{ vectorsWeight: Number.POSITIVE_INFINITY }, /vectorsWeight is Infinity/],
    [{ wordsWeight: 0, vectorsWeight: 0 }, /wordsWeight and vectorsWeight are both 0/],
  ])("refuses %j", async (options, message) => {
    const { store } = await filled();
    await expect(store.search({ text: "a", k: 1, ...options })).rejects.toThrow(message);
    await store.close();
  });
});

describe("the LangChain face", () => {
  it("serves similarity searches, best first", async () => {
    const { store } = await filled({ embeddings: new WordEmbeddings() });
    const found = await store.similaritySearchWithScore("partial refunds", 3, { language: "en" });
    expect(found).toHaveLength(3);
    expect(found[0]![0]).toMatchObject({ id: "refund" });
    expect(found[0]![1]).toBeGreaterThan(found[1]![1]);
    expect((await store.similaritySearch("partial refunds", 1))[0]).toMatchObject({ id: "refund" });
    const vector = await store.embeddings.embedQuery("Refund the card");
    const nearest = await store.similaritySearchVectorWithScore(vector, 8, { intents: "payment" });
    expect(nearest[0]![0].id).toBe("refund");
    expect(nearest).toHaveLength(4);
    await store.close();
  });

  it("serves retrievers, plain and diverse", async () => {
    const { store } = await filled();
    await store.flush();
    const plain = store.asRetriever({ k: 2, filter: { language: "zh" } });
    expect((await plain.invoke("退款")).map(({ id }) => id)[0]).toBe("退款");
    const diverse = store.asRetriever({ k: 3, searchType: "mmr", searchKwargs: { fetchK: 8, lambda: 0.3 } });
    const found = (await diverse.invoke("支付 refund stock")).map(({ id }) => id);
    expect(new Set(found).size).toBe(3);
    expect(["支付", "refund", "stock"]).toContain(found[0]);
    await store.close();
  });

  it("makes stores from texts and from documents", async () => {
    const directory = temporaryDirectory();
    const store = await EmbeddedVectorStore.fromTexts(["支付", "退款"], [{ n: 1 }, { n: 2 }], undefined, {
      directory,
    });
    expect((await store.similaritySearch("退款", 1))[0]!.metadata).toEqual({ n: 2 });
    await store.close();
    const other = { directory: temporaryDirectory() };
    const second = await EmbeddedVectorStore.fromDocuments(passages, new WordEmbeddings(), other);
    expect(await second.count()).toBe(passages.length);
    await second.close();
    const shared = { directory: temporaryDirectory() };
    const third = await EmbeddedVectorStore.fromTexts(
      ["a", "b"],
      { lang: "en" },
      new WordEmbeddings(),
      shared,
    );
    expect(await third.count({ filter: { lang: "en" } })).toBe(2);
    await third.close();
  });

  it("names its type, which filter adapters go by", async () => {
    const { store } = await filled();
    expect(store._vectorstoreType()).toBe("tokenflow");
    expect(EmbeddedVectorStore.lc_name()).toBe("EmbeddedVectorStore");
    await store.close();
  });
});

describe("embeddings", () => {
  it("of the store's own serve from the first document on", async () => {
    const { store, directory } = await filled();
    const [first] = await store.search({ text: "给钱退回来", k: 1 });
    expect(first!.features).toHaveProperty("meaning");
    await store.close();
    const again = await EmbeddedVectorStore.open({ directory });
    expect((await again.search({ text: "给钱退回来", k: 1 }))[0]).toEqual(first);
    await again.close();
  });

  it("fill the list, as vector stores do, for a query without a known word", async () => {
    const { store } = await filled();
    const hits = await store.search({ text: "🦓", filter: { language: "zh" }, k: 3 });
    expect(hits.map(({ document }) => document.metadata.language)).toEqual(["zh", "zh", "zh"]);
    await store.close();
  });

  it("of another width are refused, naming both", async () => {
    const { store, directory } = await filled({ embeddings: new WordEmbeddings(32) });
    await store.close();
    const other = await EmbeddedVectorStore.open({ directory, embeddings: new WordEmbeddings(8) });
    const add = other.addDocuments([passages[0]!]);
    await expect(add).rejects.toThrow(
      /32 dimensions \("WordEmbeddings"\), these \("WordEmbeddings"\) have 8/,
    );
    await expect(add).rejects.toMatchObject({ problem: "embeddings" });
    await expect(other.search({ text: "refund", k: 1 })).rejects.toThrow(StoreError);
    await other.close();
  });

  it("of another kind are refused on opening", async () => {
    const own = await filled();
    await own.store.close();
    const foreign = await filled({ embeddings: new WordEmbeddings() });
    await foreign.store.close();
    await expect(
      EmbeddedVectorStore.open({ directory: own.directory, embeddings: new WordEmbeddings() }),
    ).rejects.toThrow(/has vectors of "word-vectors@\d+", not of "WordEmbeddings"/);
    await expect(EmbeddedVectorStore.open({ directory: foreign.directory })).rejects.toMatchObject({
      problem: "embeddings",
      message: expect.stringMatching(/has vectors of "WordEmbeddings"/),
    });
  });

  it("may be left out when vectors are given", async () => {
    const store = await EmbeddedVectorStore.open({ directory: temporaryDirectory() });
    await store.addVectors(
      [
        [3, 0],
        [0, 0.5],
      ],
      passages.slice(0, 2),
    );
    const found = await store.similaritySearchVectorWithScore([0, 2], 2);
    expect(found.map(([{ id }, score]) => [id, score])).toEqual([
      ["refund", 1],
      ["pay", 0],
    ]);
    await expect(store.addVectors([[1, 2, 3]], [passages[2]!])).rejects.toThrow(/2 dimensions \("given"\)/);
    await expect(store.addVectors([[1, 2]], passages)).rejects.toThrow(/1 vectors for 8 documents/);
    await expect(store.addVectors([[1, 2], [1]], passages.slice(0, 2))).rejects.toThrow(/vectors\[1\] has 1/);
    await expect(store.addVectors([[1, Number.NaN]], [passages[2]!])).rejects.toThrow(
      /vectors\[0\]\[1\] is NaN/,
    );
    expect(await store.count()).toBe(2);
    await store.close();
  });
});

describe("close", () => {
  it("may be called again, and ends everything else", async () => {
    const { store } = await filled();
    await Promise.all([store.close(), store.close()]);
    await store.close();
    for (const call of [
      () => store.search({ text: "a", k: 1 }),
      () => store.addDocuments(passages),
      () => store.delete({ ids: ["pay"] }),
      () => store.get(["pay"]),
      () => store.count(),
      () => store.flush(),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "STORE", problem: "closed" });
    }
  });

  it("keeps everything for the next opening", async () => {
    const { store, directory } = await filled();
    const hits = await store.search({ text: "退款", k: 3 });
    await store.close();
    const again = await EmbeddedVectorStore.open({ directory, create: false });
    expect(await again.ids()).toEqual(passages.map(({ id }) => id));
    expect(await again.get(["支付"])).toEqual([passages[4]]);
    expect(ids(await again.search({ text: "退款", k: 3 }))[0]).toBe(ids(hits)[0]);
    await again.close();
  });
});

it("checks filters everywhere", async () => {
  const { store } = await filled();
  const filter = { a: [1] } as never;
  await expect(store.ids({ filter })).rejects.toThrow(FilterError);
  await expect(store.count({ filter })).rejects.toThrow(FilterError);
  await expect(store.similaritySearch("a", 1, filter)).rejects.toThrow(FilterError);
  await expect(store.similaritySearchVectorWithScore([1], 1, filter)).rejects.toThrow(FilterError);
  await expect(store.maxMarginalRelevanceSearch("a", { k: 1, filter })).rejects.toThrow(FilterError);
  await store.close();
});
