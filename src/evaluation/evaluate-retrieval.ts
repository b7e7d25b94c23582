import type { DocumentInterface } from "@langchain/core/documents";
import { loadDocumentTokenCounter } from "../retriever/document-tokens.js";
import { BASELINE_DOCUMENTS, type IntentRetriever } from "../retriever/intent-retriever.js";
import type { Retrieval } from "../retriever/retrieval.js";
import { type IntentMetrics, intentMetrics } from "./intent-metrics.js";
import type { JudgedQuery } from "./judged-queries.js";
import { type RetrievalMetrics, type RetrievalOutcome, retrievalMetrics } from "./retrieval-metrics.js";

export interface EvaluateRetrievalOptions {
  /** Documents of the plain search that the retriever is held against, ≥ 1. @default 20 */
  readonly baseline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** One query with all that happened to it. */
export interface EvaluatedQuery extends RetrievalOutcome {
  readonly query: JudgedQuery;
  readonly retrieval: Retrieval;
}

export interface RetrievalEvaluation {
  readonly metrics: RetrievalMetrics;
  /** How well the queries' intents were recognised on the way. */
  readonly intents: IntentMetrics;
  readonly queries: readonly EvaluatedQuery[];
}

/** Runs judged queries through a retriever and, beside it, through a plain search of the same store. */
export async function evaluateRetrieval(
  retriever: IntentRetriever,
  queries: readonly JudgedQuery[],
  { baseline = BASELINE_DOCUMENTS, signal, onProgress }: EvaluateRetrievalOptions = {},
): Promise<RetrievalEvaluation> {
  const count = await loadDocumentTokenCounter();
  const total = (documents: readonly DocumentInterface[]) => documents.reduce((sum, d) => sum + count(d), 0);
  const evaluated: EvaluatedQuery[] = [];
  for (const query of queries) {
    const retrieval = await retriever.retrieve(query.text, { signal });
    const plain = await retriever.vectorStore.similaritySearch(query.text, baseline);
    evaluated.push({
      query,
      retrieval,
      id: query.id,
      relevant: query.relevant,
      sent: retrieval.documents.map(({ document }) => document.id ?? ""),
      baseline: plain.map((document) => document.id ?? ""),
      sentTokens: retrieval.tokens.sent,
      baselineTokens: total(plain),
    });
    onProgress?.(evaluated.length, queries.length);
  }
  return {
    metrics: retrievalMetrics(evaluated),
    intents: intentMetrics(
      evaluated.map(({ query, retrieval }) => ({
        expected: query.labels,
        predicted: retrieval.classification.intents,
      })),
    ),
    queries: evaluated,
  };
}
