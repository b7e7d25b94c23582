import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { Chroma } from "@langchain/community/vectorstores/chroma";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { FakeEmbeddings, FakeVectorStore } from "@langchain/core/utils/testing";
import { describe, expect, it } from "vitest";
import { FilterError } from "../../src/errors.js";
import {
  azureAttributes,
  chromaFilter,
  clientSideFilter,
  elasticsearchFilter,
  type FilterAdapter,
  filterAdapterFor,
  libsqlFilter,
  milvusFilter,
  mongodbFilter,
  opensearchFilter,
  pgvectorFilter,
  pineconeFilter,
  predicateFilter,
  qdrantFilter,
  redisFilter,
  resultFilter,
} from "../../src/filters/index.js";

const embeddings = new FakeEmbeddings();
const PAYMENT = { anyOf: ["payment"] };

function storeOfType(type: string, fields: object = {}) {
  const store = Object.assign(new FakeVectorStore(embeddings), fields);
  store._vectorstoreType = () => type;
  return store;
}

describe("filterAdapterFor", () => {
  it("recognises stores by what they call themselves", () => {
    expect(filterAdapterFor(new MemoryVectorStore(embeddings))).toBe(predicateFilter);
    expect(filterAdapterFor(new HNSWLib(embeddings, { space: "cosine" }))).toBe(predicateFilter);
    expect(filterAdapterFor(new Chroma(embeddings, { collectionName: "some" }))).toBe(chromaFilter);
    expect(filterAdapterFor(storeOfType("faiss"))).toBe(resultFilter);
  });

  it.each(["acme-db", "constructor"])(
    "names the store %s and the option when it does not know it",
    (type) => {
      expect(() => filterAdapterFor(storeOfType(type))).toThrow(FilterError);
      expect(() => filterAdapterFor(storeOfType(type))).toThrow(new RegExp(`${type}.*filterAdapter`));
    },
  );

  it("leaves a store its own filter where it takes no second one", () => {
    const store = new Chroma(embeddings, { collectionName: "some", filter: { tenant: "a" } });
    expect(filterAdapterFor(store).combine(PAYMENT, undefined).filter).toBeUndefined();
  });

  it("asks Qdrant where its metadata is", () => {
    const adapter = filterAdapterFor(storeOfType("qdrant", { metadataPayloadKey: "meta" }));
    expect(adapter.combine(PAYMENT, undefined).filter).toEqual(
      qdrantFilter("meta").combine(PAYMENT, undefined).filter,
    );
  });
});

describe("a store that loses filters", () => {
  it.each<[string, FilterAdapter<unknown>, unknown]>([
    ["PGVector's unknown operator", pgvectorFilter, { tenant: { eq: "a" } }],
    ["PGVector's list", pgvectorFilter, { tenant: ["a"] }],
    ["PGVector's `in` without a list", pgvectorFilter, { tenant: { in: "a" } }],
    ["PGVector's range over texts", pgvectorFilter, { day: { gte: "2024-01-01" } }],
    ["PGVector's undefined", pgvectorFilter, { tenant: undefined }],
    ["OpenSearch's unknown operator", opensearchFilter, { tenant: { eq: "a" } }],
    ["OpenSearch's second operator", opensearchFilter, { tenant: { prefix: "a", exists: true } }],
    ["OpenSearch's undefined", opensearchFilter, { tenant: undefined }],
    ["Elasticsearch's undefined", elasticsearchFilter, { tenant: undefined }],
    ["libSQL's unknown operator", libsqlFilter, { tenant: { operator: "~", value: "a" } }],
    ["libSQL's bare value", libsqlFilter, { tenant: "a" }],
    ["an empty Milvus expression", milvusFilter, " "],
    ["an empty Redis list", redisFilter, []],
  ])("is stopped: %s", (_, adapter, callers) => {
    for (const intents of [undefined, PAYMENT]) {
      expect(() => adapter.combine(intents, callers)).toThrow(FilterError);
    }
  });

  it("keeps what OpenSearch's class would leave out as false", () => {
    const { filter } = opensearchFilter.combine(undefined, { draft: false, year: 0, tenant: "a" });
    expect(filter).toEqual({ draft: [false], year: [0], tenant: "a" });
  });

  it("keeps Pinecone's namespace, which its class deletes from the object that it is given", () => {
    const callers = { namespace: "a", year: 2024 };
    const { filter } = pineconeFilter.combine(PAYMENT, callers);
    expect(filter).toEqual({ namespace: "a", $and: [{ year: 2024 }, { intents: { $in: ["payment"] } }] });
    delete (pineconeFilter.combine(undefined, callers).filter as { namespace?: string }).namespace;
    expect(callers.namespace).toBe("a");
  });

  it("keeps an OR of the caller's from reaching beyond it", () => {
    expect(milvusFilter.combine(PAYMENT, 'tenant == "a" || shared').filter).toBe(
      '(tenant == "a" || shared) && (intent_payment == true)',
    );
    expect(libsqlFilter.combine(undefined, "a = 1 OR b = 2").filter).toMatchObject({
      sql: "(a = 1 OR b = 2)",
    });
  });

  it("keeps what stands beside MongoDB's preFilter", () => {
    const callers = { postFilterPipeline: [{ $limit: 3 }] };
    expect(mongodbFilter.combine(PAYMENT, callers).filter).toEqual({
      ...callers,
      preFilter: { intents: { $in: ["payment"] } },
    });
  });

  it("checks the intents on the results where the caller has a condition on the same field", () => {
    for (const adapter of [pgvectorFilter, opensearchFilter]) {
      const callers = { intents: "refund" };
      const { filter, accept } = adapter.combine(PAYMENT, callers);
      expect(filter).toEqual(callers);
      expect(accept).toBeDefined();
    }
  });
});

describe("clientSideFilter", () => {
  it("leaves the caller's filter untouched for the store", () => {
    const callers = { any: "form" };
    expect(clientSideFilter.combine(PAYMENT, callers).filter).toBe(callers);
  });
});

describe("azureAttributes", () => {
  it("says scalars and the elements of lists", () => {
    expect(
      azureAttributes({ intents: ["a", "b"], tenant: "t", year: 2024, loc: { page: 1 }, gone: null }),
    ).toEqual([
      { key: "intents", value: "a" },
      { key: "intents", value: "b" },
      { key: "tenant", value: "t" },
      { key: "year", value: "2024" },
    ]);
  });
});
