export type { FieldConditions, FilterScalar, MetadataFilter } from "../filters/metadata-filter.js";
export type { IdentifiedDocument } from "./document-table.js";
export {
  EmbeddedVectorStore,
  type OpenOptions,
  type RemovedCount,
  type SelectionOptions,
  type StoreConfig,
} from "./embedded-vector-store.js";
export type { SynonymGroup } from "./full-text.js";
export type { GraphProgress } from "./graph-builds.js";
export type { SearchHit, SearchOptions } from "./hybrid-search.js";
export type { DeleteTarget } from "./store-writer.js";
export type { AddOptions } from "./stored-document.js";
export type { FlushOptions } from "./upkeep.js";
