import { matchesIntents } from "../filters/matches-intents.js";
import { NONE } from "../intents/taxonomy.js";
import type { IntentRetriever } from "../retriever/intent-retriever.js";
import type { ConsideredDocument } from "../retriever/retrieval.js";
import type { EmbeddedVectorStore } from "../vectorstore/embedded-vector-store.js";
import type { SearchHit } from "../vectorstore/hybrid-search.js";
import type { EvaluatedQuery } from "./evaluate-retrieval.js";
import { mean } from "./intent-metrics.js";
import { needed, plainRecallOf, recallOf } from "./retrieval-metrics.js";

/** What can lose a passage that answers, in the order of the steps, and how to say it. */
export const LOSSES = {
  missing: "not in the store",
  queryIntents: "wrong intents of the query",
  passageTags: "wrong intents of the passage",
  candidates: "beyond the candidates",
  budget: "token budget",
  rank: "ranked below the cap",
  cap: "more passages answer than the cap lets through",
  gap: "behind a gap in the scores",
  coverage: "place given to another intent",
} as const;

export type Loss = keyof typeof LOSSES;

/** How deep rankings are looked at: as deep as the store's search does for any smaller number of documents. */
const DEPTH = 100;

/**
 * The rankings that a passage stands in, each with more to go by than the one before:
 *
 * - `words`, `meaning`: the candidates of a plain search by BM25 of the asker's words alone, by vectors alone
 * - `plain`: the store's search, without intents
 * - `expanded`: that search with the other names of what the query mentions, but no filter
 * - `planned`: the candidates that the plan's filter lets through, after the agreement of intents
 */
export const RANKINGS = ["words", "meaning", "plain", "expanded", "planned"] as const;

export type Ranking = (typeof RANKINGS)[number];

/** Places of a passage, from 1; null: not among the first 100. */
export type PassageRanks = Readonly<Record<Ranking, number | null>>;

/** Where a passage that answers stands, and what became of it. */
export interface PassageFate {
  readonly id: string;
  readonly ranks: PassageRanks;
  /** Absent when it was sent. */
  readonly lostBy?: Loss;
}

export interface ExplainedQuery {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly intents: readonly string[];
  /** Share of the passages that answer among those sent, and among as many of plain retrieval. */
  readonly recall: number;
  readonly plainRecall: number;
  /** One per grade-2 passage. */
  readonly passages: readonly PassageFate[];
}

/** Follows every passage that answers through the steps of its retrieval, to where it was sent or lost. */
export async function explainRetrieval(
  {
    vectorStore: store,
    candidates,
  }: Pick<IntentRetriever<EmbeddedVectorStore>, "vectorStore" | "candidates">,
  queries: readonly EvaluatedQuery[],
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ExplainedQuery[]> {
  const explained: ExplainedQuery[] = [];
  for (const evaluated of queries) {
    const { query, retrieval } = evaluated;
    const { original: text, expansions } = retrieval.plan;
    const plain = await store.search({ text, k: DEPTH, signal });
    const expanded = await store.search({ text, expansions, k: DEPTH, signal });
    const rankings: Record<Ranking, readonly (string | undefined)[]> = {
      words: idsBy(plain, ({ features }) => features.words),
      meaning: idsBy(plain, likeness),
      plain: plain.map(({ document }) => document.id),
      expanded: expanded.map(({ document }) => document.id),
      planned: retrieval.considered.map(({ id }) => id),
    };
    const answers = needed(evaluated);
    const stored = new Map((await store.get(answers)).map(({ id, metadata }) => [id, metadata]));
    const passages = answers.map((id): PassageFate => {
      const ranks = Object.fromEntries(
        RANKINGS.map((ranking) => [ranking, placeIn(rankings[ranking], id)]),
      ) as PassageRanks;
      const reachable = ranks.expanded !== null && ranks.expanded <= candidates;
      const lostBy = lossOf(evaluated, id, stored.get(id), reachable);
      return { id, ranks, ...(lostBy && { lostBy }) };
    });
    const { intents } = retrieval.classification;
    explained.push({
      id: query.id,
      text: query.text,
      labels: query.labels,
      intents,
      recall: recallOf(evaluated, evaluated.sent),
      plainRecall: plainRecallOf(evaluated),
      passages,
    });
  }
  return explained;
}

/** How many passages each step lost, most first. */
export function countLosses(queries: readonly ExplainedQuery[]): [loss: Loss, count: number][] {
  const counts = new Map<Loss, number>();
  for (const { lostBy } of queries.flatMap(({ passages }) => passages)) {
    if (lostBy) counts.set(lostBy, (counts.get(lostBy) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Mean share of the passages that answer among the first `documents` of a ranking, over queries that have some. */
export function recallOfRanking(
  queries: readonly ExplainedQuery[],
  ranking: Ranking,
  documents: number,
): number {
  return mean(
    queries
      .filter(({ passages }) => passages.length > 0)
      .map(({ passages }) =>
        mean(passages.map(({ ranks }) => ((ranks[ranking] ?? Infinity) <= documents ? 1 : 0))),
      ),
  );
}

/** @param reachable whether the passage would be among the candidates if no intents filtered them. */
function lossOf(
  { query: { labels }, retrieval: { considered, plan }, ...outcome }: EvaluatedQuery,
  id: string,
  metadata: Readonly<Record<string, unknown>> | undefined,
  reachable: boolean,
): Loss | undefined {
  const candidate = considered.find((document) => document.id === id);
  if (candidate) {
    if (candidate.outcome === "sent") return undefined;
    if (candidate.outcome !== "cap") return candidate.outcome;
    return answersUpTo(candidate, considered, needed(outcome)) > plan.maxDocuments ? "cap" : "rank";
  }
  if (!metadata) return "missing";
  if (!reachable || !plan.filter || matchesIntents(metadata, plan.filter)) return "candidates";
  const intents = labels.filter((label) => label !== NONE);
  return intents.length === 0 || matchesIntents(metadata, { anyOf: intents })
    ? "queryIntents"
    : "passageTags";
}

/** How many of the passages that answer are ranked down to this one, itself included: a perfect ranking needs that many places. */
function answersUpTo(
  candidate: ConsideredDocument,
  considered: readonly ConsideredDocument[],
  answers: readonly string[],
): number {
  return considered
    .slice(0, considered.indexOf(candidate) + 1)
    .filter(({ id }) => id !== undefined && answers.includes(id)).length;
}

function idsBy(hits: readonly SearchHit[], score: (hit: SearchHit) => number | undefined): string[] {
  return hits
    .filter((hit) => (score(hit) ?? 0) > 0)
    .sort((a, b) => score(b)! - score(a)!)
    .map(({ document }) => document.id);
}

function likeness({ features: { vector, meaning, heading } }: SearchHit): number | undefined {
  return vector ?? (meaning === undefined ? undefined : meaning + (heading ?? 0));
}

function placeIn(ids: readonly (string | undefined)[], id: string): number | null {
  const at = ids.indexOf(id);
  return at < 0 ? null : at + 1;
}
