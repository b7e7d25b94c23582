export {
  clientSideFilter,
  type DocumentPredicate,
  filterAdapterFor,
  metadataFilter,
  predicateFilter,
} from "./adapters.js";
export type { FilterAdapter, StoreFilter } from "./filter-adapter.js";
export { assertMetadataFilter, type MetadataFilter, matchesFilter } from "./metadata-filter.js";
