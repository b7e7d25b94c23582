import { createFilterAdapter, type FilterAdapter } from "./filter-adapter.js";
import type { MetadataFilter } from "./metadata-filter.js";

/** A filter that is a plain object, in the store's own words. */
export type ObjectFilter = Readonly<Record<string, unknown>>;

/** For the embedded store. */
export const metadataFilter: FilterAdapter<MetadataFilter> = createFilterAdapter<MetadataFilter>({
  anyOf: (intents) => ({ intents: { $in: [...intents] } }),
  and: (callers, intents) => ({ $and: [callers, intents] }),
});

/** Chroma's `where`: by flags, which every version can compare. It takes one condition an object and no `$or` of one. */
export const chromaFilter = createFilterAdapter<ObjectFilter>({
  callers: (filter) => all(Object.entries(filter).map(([key, value]) => ({ [key]: value }))),
  anyOf: (intents) => {
    const flags = intents.map((intent) => ({ [`intent_${intent}`]: true }));
    return flags.length === 1 ? flags[0]! : { $or: flags };
  },
  and: (callers, intents) => all([callers, intents].filter((part) => Object.keys(part).length > 0)),
});

/** Pinecone's metadata filter. */
export const pineconeFilter = createFilterAdapter<ObjectFilter>({
  // LangChain's class deletes `namespace` from the object it is given: the next search would lose it.
  callers: (filter) => ({ ...filter }),
  anyOf: (intents) => ({ intents: { $in: [...intents] } }),
  and(callers, intents) {
    // It is the namespace only at the top.
    const { namespace, ...own } = callers;
    const filter = Object.keys(own).length === 0 ? intents : { $and: [own, intents] };
    return namespace === undefined ? filter : { namespace, ...filter };
  },
});

/** MongoDB Atlas: a filter of the query language, or `{ preFilter, postFilterPipeline, includeEmbeddings }`. */
export const mongodbFilter = createFilterAdapter<ObjectFilter>({
  anyOf: (intents) => ({ intents: { $in: [...intents] } }),
  and(callers, intents) {
    const isWrapped = ["preFilter", "postFilterPipeline", "includeEmbeddings"].some((key) => callers[key]);
    if (!isWrapped) return { $and: [callers, intents] };
    const { preFilter } = callers;
    return { ...callers, preFilter: preFilter ? { $and: [preFilter, intents] } : intents };
  },
});

/** Qdrant's filter. @param metadataKey where the store keeps metadata in the payload. */
export function qdrantFilter(metadataKey = "metadata"): FilterAdapter<ObjectFilter> {
  return createFilterAdapter<ObjectFilter>({
    anyOf: (intents) => ({ must: [{ key: `${metadataKey}.intents`, match: { any: [...intents] } }] }),
    and: (callers, intents) => ({ must: [callers, intents] }),
  });
}

/** Weaviate's `FilterValue`, as `Filters.and(…)` of its client makes it. */
export const weaviateFilter = createFilterAdapter<ObjectFilter>({
  anyOf: (intents) => ({
    operator: "ContainsAny",
    target: { property: "intents" },
    value: [...intents],
  }),
  and: (callers, intents) => ({ operator: "And", filters: [callers, intents], value: null }),
});

function all([first = {}, ...others]: readonly ObjectFilter[]): ObjectFilter {
  return others.length === 0 ? first : { $and: [first, ...others] };
}
