import type { DocumentInterface } from "@langchain/core/documents";
import type { VectorStoreInterface } from "@langchain/core/vectorstores";
import { FilterError } from "../errors.js";
import type { FilterAdapter } from "./filter-adapter.js";
import { matchesIntents } from "./matches-intents.js";
import type { MetadataFilter } from "./metadata-filter.js";

/** A filter that is a function over documents. */
export type DocumentPredicate = (document: DocumentInterface) => boolean;

/** For stores that take a function: LangChain's `MemoryVectorStore` and `HNSWLib`. */
export const predicateFilter: FilterAdapter<DocumentPredicate> = {
  combine(intents, callers) {
    if (!intents) return { filter: callers };
    return {
      filter: (document) => (!callers || callers(document)) && matchesIntents(document.metadata, intents),
    };
  },
};

/** For the embedded store. */
export const metadataFilter: FilterAdapter<MetadataFilter> = {
  combine(intents, callers) {
    if (!intents) return { filter: callers };
    const generated: MetadataFilter = { intents: { $in: [...intents.anyOf] } };
    return { filter: callers ? { $and: [callers, generated] } : generated };
  },
};

/**
 * For any store at all: the store applies the caller's filter, the intents are checked on what it returns. More
 * candidates are fetched to make up for those that fall out.
 */
export const clientSideFilter: FilterAdapter<unknown> = {
  combine: (intents, callers) => ({ filter: callers, remaining: intents }),
};

const ADAPTERS: Readonly<Record<string, unknown>> = {
  memory: predicateFilter,
  hnswlib: predicateFilter,
  tokenflow: metadataFilter,
};

/**
 * The adapter for a store, recognised by the type it names itself by.
 * @throws {FilterError} for a store that is not known; the message names the option that mends it.
 */
export function filterAdapterFor(store: VectorStoreInterface): FilterAdapter<unknown> {
  const type = store._vectorstoreType();
  const adapter = ADAPTERS[type];
  if (adapter) return adapter as FilterAdapter<unknown>;
  throw new FilterError(
    `The filter language of vector store "${type}" is not known. Pass \`filterAdapter: clientSideFilter\` to check ` +
      "intents on its results, or an adapter of your own that translates them",
  );
}
