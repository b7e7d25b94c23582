/**
 * What most users need; each part that stands alone has an entry point of its own (`langchain-tokenflow/vectorstore`,
 * `/ingest`, `/classifier`, …).
 */
export type { Classification, ClassificationMode, RuleHit } from "./classifier/classification.js";
export { type CreateClassifierOptions, createClassifier } from "./classifier/create-classifier.js";
export type { ClassifyOptions, IntentClassifier } from "./classifier/intent-classifier.js";
export * from "./errors.js";
export { clientSideFilter } from "./filters/predicate-filters.js";
export { createRetrievalTool, type RetrievalToolOptions } from "./integrations/retrieval-tool.js";
export type { Taxonomy } from "./intents/taxonomy.js";
export type { Expansion, IntentFilter, RetrievalPlan } from "./plan/retrieval-plan.js";
export { IntentRetriever, type IntentRetrieverInput, RETRIEVAL_EVENT } from "./retriever/intent-retriever.js";
export type { Retrieval, RetrievedDocument, TokenAccount } from "./retriever/retrieval.js";
export { loadTokenCounter, type TokenCounter } from "./tokens.js";
export { EmbeddedVectorStore } from "./vectorstore/embedded-vector-store.js";
