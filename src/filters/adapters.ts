import type { VectorStoreInterface } from "@langchain/core/vectorstores";
import { FilterError } from "../errors.js";
import { elasticsearchFilter, opensearchFilter, pgvectorFilter } from "./field-filters.js";
import type { FilterAdapter } from "./filter-adapter.js";
import { libsqlFilter } from "./libsql-filter.js";
import {
  chromaFilter,
  metadataFilter,
  mongodbFilter,
  pineconeFilter,
  qdrantFilter,
  weaviateFilter,
} from "./object-filters.js";
import { clientSideFilter, predicateFilter, resultFilter } from "./predicate-filters.js";
import { supabaseFilter } from "./supabase-filter.js";
import { azureFilter, fluentRedisFilter, milvusFilter, redisFilter } from "./text-filters.js";

/** Adapters by what LangChain's classes answer to `_vectorstoreType()`. */
const ADAPTERS: Readonly<Record<string, (store: Readonly<Record<string, unknown>>) => unknown>> = {
  tokenflow: () => metadataFilter,
  memory: () => predicateFilter,
  hnswlib: () => predicateFilter,
  faiss: () => resultFilter,
  lancedb: () => resultFilter,
  pgvector: () => pgvectorFilter,
  chroma: () => chromaFilter,
  qdrant: ({ metadataPayloadKey }) => qdrantFilter(metadataPayloadKey as string | undefined),
  milvus: () => milvusFilter,
  pinecone: () => pineconeFilter,
  weaviate: () => weaviateFilter,
  elasticsearch: () => elasticsearchFilter,
  opensearch: () => opensearchFilter,
  redis: () => redisFilter,
  redis_fluent: () => fluentRedisFilter,
  mongodb_atlas: () => mongodbFilter,
  supabase: () => supabaseFilter,
  libsql: () => libsqlFilter,
  azure_aisearch: () => azureFilter,
};

/** Stores that refuse a filter beside the one that they were made with. */
const TAKE_ONE_FILTER = ["chroma", "pinecone", "redis", "redis_fluent", "supabase"];

/**
 * The adapter for a store, recognised by the type it names itself by. A store that was made with a filter and takes no
 * second one keeps its own; the intents are then checked on its results.
 * @throws {FilterError} for a store that is not known; the message names the option that mends it.
 */
export function filterAdapterFor(store: VectorStoreInterface): FilterAdapter<unknown> {
  const type = store._vectorstoreType();
  const fields = store as unknown as Readonly<Record<string, unknown>>;
  if (TAKE_ONE_FILTER.includes(type) && fields.filter != null) return clientSideFilter;
  const adapter = Object.hasOwn(ADAPTERS, type) ? ADAPTERS[type]!(fields) : undefined;
  if (adapter) return adapter as FilterAdapter<unknown>;
  throw new FilterError(
    `The filter language of vector store "${type}" is not known. Pass \`filterAdapter: clientSideFilter\` to check ` +
      "intents on its results, or an adapter of your own (`createFilterAdapter`) that translates them",
  );
}
