import { select } from "../retriever/select.js";
import type { EvaluatedQuery } from "./evaluate-retrieval.js";
import { mean } from "./intent-metrics.js";
import { needed, recallOf } from "./retrieval-metrics.js";

/** What a number of documents holds and costs. */
export interface CurvePoint {
  readonly documents: number;
  /** Mean share of the passages that answer, over queries that have some. */
  readonly recall: number;
  /** Mean tokens a query. */
  readonly tokens: number;
}

/** The same number of documents from plain retrieval and from the plan. */
export interface RetrievalCurve {
  readonly plain: readonly CurvePoint[];
  readonly planned: readonly CurvePoint[];
}

const MOST_DOCUMENTS = 20;

/** Recall and tokens for every cap from 1 to 20: the plan's own ranking and coverage, without gaps, budget or trimming. */
export function retrievalCurve(queries: readonly EvaluatedQuery[]): RetrievalCurve {
  const caps = Array.from({ length: MOST_DOCUMENTS }, (_, i) => i + 1);
  const plain = caps.map((documents) =>
    point(documents, queries, ({ baseline, baselineLengths }) =>
      baseline.slice(0, documents).map((id, i) => ({ id, tokens: baselineLengths[i]! })),
    ),
  );
  const planned = caps.map((documents) =>
    point(documents, queries, ({ retrieval: { considered, plan } }) =>
      select(considered, { minDocuments: documents, maxDocuments: documents, intents: plan.intents }),
    ),
  );
  return { plain, planned };
}

function point(
  documents: number,
  queries: readonly EvaluatedQuery[],
  chosenFor: (
    query: EvaluatedQuery,
  ) => readonly { readonly id: string | undefined; readonly tokens: number }[],
): CurvePoint {
  const chosen = queries.map((query) => ({ query, sent: chosenFor(query) }));
  const answerable = chosen.filter(({ query }) => needed(query).length > 0);
  return {
    documents,
    recall: mean(
      answerable.map(({ query, sent }) =>
        recallOf(
          query,
          sent.map(({ id }) => id ?? ""),
        ),
      ),
    ),
    tokens: mean(chosen.map(({ sent }) => sent.reduce((sum, { tokens }) => sum + tokens, 0))),
  };
}
