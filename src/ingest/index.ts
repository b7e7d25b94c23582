export {
  type IngestOptions,
  type IngestProgress,
  type IngestResult,
  ingest,
  type PassageSink,
} from "./ingest.js";
export type { Passage } from "./passage.js";
export { type ReadPassagesOptions, readPassages } from "./read-passages.js";
export { type ReadSourcesOptions, readSources, type SourceFile, type SourceKind } from "./read-sources.js";
export { type SplitOptions, splitMarkdown, splitText } from "./split-markdown.js";
export { tagPassages } from "./tag-passages.js";
