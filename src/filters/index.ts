export { filterAdapterFor } from "./adapters.js";
export {
  type ElasticCondition,
  type ElasticFilter,
  elasticsearchFilter,
  opensearchFilter,
  pgvectorFilter,
} from "./field-filters.js";
export {
  createFilterAdapter,
  type DocumentPredicate,
  type FilterAdapter,
  type FilterLanguage,
  type StoreFilter,
} from "./filter-adapter.js";
export { type LibsqlFilter, type LibsqlStatement, libsqlFilter } from "./libsql-filter.js";
export { assertMetadataFilter, type MetadataFilter, matchesFilter } from "./metadata-filter.js";
export {
  chromaFilter,
  metadataFilter,
  mongodbFilter,
  type ObjectFilter,
  pineconeFilter,
  qdrantFilter,
  weaviateFilter,
} from "./object-filters.js";
export { clientSideFilter, predicateFilter, resultFilter } from "./predicate-filters.js";
export { type SupabaseFilter, type SupabaseQuery, supabaseFilter } from "./supabase-filter.js";
export {
  type AzureFilter,
  azureAttributes,
  azureFilter,
  fluentRedisFilter,
  milvusFilter,
  type RedisExpression,
  redisFilter,
} from "./text-filters.js";
