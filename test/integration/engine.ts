import type { Document } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import type { VectorStore } from "@langchain/core/vectorstores";

/** What the tests open in an engine. */
export interface Collection {
  readonly documents: readonly Document[];
  readonly embeddings: EmbeddingsInterface;
}

/** A real engine that runs. */
export interface RunningEngine {
  /** A new collection of its own. */
  open(collection: Collection): Promise<VectorStore>;
  stop(): Promise<void>;
}

/** An engine that tests start by themselves. */
export interface Engine {
  /** @throws {Unavailable} where it cannot be had. */
  start(): Promise<RunningEngine>;
  /** The caller's filter for one tenant, as this engine's LangChain class takes it. */
  tenant(name: string): unknown;
  /** What the LangChain class says of a collection without documents, if it does not answer. */
  readonly emptyError?: RegExp;
}

/** Why an engine cannot be had here; its tests are skipped with this. */
export class Unavailable extends Error {}
