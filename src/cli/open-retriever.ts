import { createClassifier } from "../classifier/create-classifier.js";
import { IntentRetriever, type IntentRetrieverInput } from "../retriever/intent-retriever.js";
import type { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";
import { type ClassifierOptions, loadClassifierOptions } from "./classifier-options.js";
import type { CliIo } from "./io.js";

/** The retriever that the options ask for, over an open store. */
export async function openRetriever(
  vectorStore: EmbeddedVectorStore,
  options: ClassifierOptions,
  { signal }: CliIo,
  input?: Pick<IntentRetrieverInput, "measureBaseline" | "reranker" | "trim" | "whole">,
): Promise<IntentRetriever<EmbeddedVectorStore>> {
  const loaded = await loadClassifierOptions(options, signal);
  const classifier = await createClassifier(loaded);
  return new IntentRetriever({ vectorStore, classifier, taxonomy: loaded.taxonomy, ...input });
}
