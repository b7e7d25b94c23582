import { NONE } from "../intents/taxonomy.js";
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

/** How many intents a query has, by its labels: each kind has limits of its own. */
export const QUERY_KINDS = ["none", "single", "multiple"] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** One query with all that happened to it. */
export interface EvaluatedQuery extends RetrievalOutcome {
  readonly query: JudgedQuery;
  readonly kind: QueryKind;
  readonly retrieval: Retrieval;
  /** Tokens of each document of the baseline, in its order. */
  readonly baselineLengths: readonly number[];
}

export interface RetrievalEvaluation {
  readonly metrics: RetrievalMetrics;
  /** Figures of each kind of query that there is. */
  readonly kinds: Readonly<Partial<Record<QueryKind, RetrievalMetrics>>>;
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
  const evaluated: EvaluatedQuery[] = [];
  for (const query of queries) {
    const retrieval = await retriever.retrieve(query.text, { signal });
    const plain = await retriever.vectorStore.similaritySearch(query.text, baseline);
    const baselineLengths = plain.map(count);
    evaluated.push({
      query,
      kind: kindOf(query),
      retrieval,
      baselineLengths,
      id: query.id,
      relevant: query.relevant,
      sent: retrieval.documents.map(({ document }) => document.id ?? ""),
      baseline: plain.map((document) => document.id ?? ""),
      sentTokens: retrieval.tokens.sent,
      baselineTokens: sum(baselineLengths),
      plainTokens: sum(baselineLengths.slice(0, retrieval.documents.length)),
    });
    onProgress?.(evaluated.length, queries.length);
  }
  return {
    metrics: retrievalMetrics(evaluated),
    kinds: Object.fromEntries(
      QUERY_KINDS.map((kind) => [kind, evaluated.filter((query) => query.kind === kind)] as const)
        .filter(([, ofKind]) => ofKind.length > 0)
        .map(([kind, ofKind]) => [kind, retrievalMetrics(ofKind)]),
    ),
    intents: intentMetrics(
      evaluated.map(({ query, retrieval }) => ({
        expected: query.labels,
        predicted: retrieval.classification.intents,
      })),
    ),
    queries: evaluated,
  };
}

function kindOf({ labels }: JudgedQuery): QueryKind {
  const intents = labels.filter((label) => label !== NONE).length;
  return intents === 0 ? "none" : intents === 1 ? "single" : "multiple";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
