import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { Document } from "@langchain/core/documents";
import { FakeEmbeddings, FakeVectorStore } from "@langchain/core/utils/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FilterError } from "../../src/errors.js";
import {
  clientSideFilter,
  filterAdapterFor,
  metadataFilter,
  predicateFilter,
} from "../../src/filters/adapters.js";
import { type MetadataFilter, matchesFilter } from "../../src/filters/metadata-filter.js";

const embeddings = new FakeEmbeddings();
const document = (metadata: Record<string, unknown>) => new Document({ pageContent: "", metadata });

describe("filterAdapterFor", () => {
  it("recognises stores that filter by a function", () => {
    expect(filterAdapterFor(new MemoryVectorStore(embeddings))).toBe(predicateFilter);
    expect(filterAdapterFor(new HNSWLib(embeddings, { space: "cosine" }))).toBe(predicateFilter);
  });

  it("names the store and the option when it does not know the store", () => {
    class Unknown extends FakeVectorStore {
      override _vectorstoreType() {
        return "acme-db";
      }
    }
    const store = new Unknown(embeddings);
    expect(() => filterAdapterFor(store)).toThrow(FilterError);
    expect(() => filterAdapterFor(store)).toThrow(/acme-db.*filterAdapter/);
  });
});

const metadata = fc.record({
  tenant: fc.constantFrom("a", "b"),
  intents: fc.subarray(["payment", "notification", "user_auth"]),
});
const intents = fc.option(
  fc.subarray(["payment", "notification", "user_auth"], { minLength: 1 }).map((anyOf) => ({ anyOf })),
  { nil: undefined },
);

/** What any adapter must let through: the caller's own condition and one of the intents. */
const wanted = (row: { tenant: string; intents: string[] }, filter: { anyOf: string[] } | undefined) =>
  row.tenant === "a" && (!filter || filter.anyOf.some((intent) => row.intents.includes(intent)));

describe("a combined filter", () => {
  it("is the caller's AND the intents', as a function", () => {
    fc.assert(
      fc.property(metadata, intents, (row, filter) => {
        const combined = predicateFilter.combine(filter, (d) => d.metadata.tenant === "a").filter!;
        expect(combined(document(row))).toBe(wanted(row, filter));
      }),
    );
  });

  it("is the caller's AND the intents', as a metadata filter", () => {
    fc.assert(
      fc.property(metadata, intents, (row, filter) => {
        const callers: MetadataFilter = { tenant: "a" };
        const combined = metadataFilter.combine(filter, callers).filter!;
        expect(matchesFilter(row, combined)).toBe(wanted(row, filter));
      }),
    );
  });

  it("leaves the caller's filter untouched for the store when intents are checked on this side", () => {
    const callers = { any: "form" };
    expect(clientSideFilter.combine({ anyOf: ["payment"] }, callers)).toEqual({
      filter: callers,
      remaining: { anyOf: ["payment"] },
    });
  });

  it("restricts nothing without either", () => {
    for (const adapter of [predicateFilter, metadataFilter, clientSideFilter]) {
      expect(adapter.combine(undefined, undefined).filter).toBeUndefined();
    }
  });
});
