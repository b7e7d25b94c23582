import { mean } from "./intent-metrics.js";

/** One judged query with what was sent for it and what the baseline would have sent. */
export interface RetrievalOutcome {
  readonly id: string;
  /** Document id → grade: 2 holds the answer or a needed part of it, 1 helps. Empty: the corpus has no answer. */
  readonly relevant: Readonly<Record<string, number>>;
  /** Ids that were sent, best first. */
  readonly sent: readonly string[];
  /** Ids of the baseline, best first. */
  readonly baseline: readonly string[];
  readonly sentTokens: number;
  readonly baselineTokens: number;
  /** In as many documents of the baseline as were sent. */
  readonly plainTokens: number;
}

/** Figures of one set of queries. "Plain" is the head of the baseline, as many documents a query as were sent. */
export interface RetrievalMetrics {
  readonly queries: number;
  /** Queries that the corpus can answer; recall is a mean over these. */
  readonly answerable: number;
  /** Mean share of a query's grade-2 passages among those sent. */
  readonly recall: number;
  readonly baselineRecall: number;
  readonly plainRecall: number;
  /** Answerable queries of which more, or less, is among those sent than in plain retrieval. */
  readonly won: number;
  readonly lost: number;
  /** Mean share of the documents sent that hold the answer or help (grade 2 or 1), over answerable queries. */
  readonly precision: number;
  readonly plainPrecision: number;
  /** `recall / baselineRecall`: how much of what the baseline holds is still there. */
  readonly kept: number;
  /** Share of answerable queries with at least one grade-2 passage among those sent. */
  readonly answered: number;
  readonly baselineAnswered: number;
  /** Mean documents sent a query. */
  readonly documents: number;
  /** Mean tokens a query. */
  readonly sentTokens: number;
  readonly baselineTokens: number;
  readonly plainTokens: number;
  /** Share of all baseline tokens that were not sent. */
  readonly saved: number;
}

const HOLDS_THE_ANSWER = 2;

/** Recall of what answers, next to the tokens it cost. Ratios without a denominator are 0. */
export function retrievalMetrics(outcomes: readonly RetrievalOutcome[]): RetrievalMetrics {
  const judged = outcomes.filter((outcome) => needed(outcome).length > 0);
  const sentTokens = mean(outcomes.map((outcome) => outcome.sentTokens));
  const baselineTokens = mean(outcomes.map((outcome) => outcome.baselineTokens));
  const recall = mean(judged.map((outcome) => recallOf(outcome, outcome.sent)));
  const baselineRecall = mean(judged.map((outcome) => recallOf(outcome, outcome.baseline)));
  const gains = judged.map((outcome) => recallOf(outcome, outcome.sent) - plainRecallOf(outcome));
  const anyOf = (ids: (outcome: RetrievalOutcome) => readonly string[]) =>
    mean(judged.map((outcome) => (recallOf(outcome, ids(outcome)) > 0 ? 1 : 0)));
  return {
    queries: outcomes.length,
    answerable: judged.length,
    recall,
    baselineRecall,
    plainRecall: mean(judged.map(plainRecallOf)),
    won: gains.filter((gain) => gain > 0).length,
    lost: gains.filter((gain) => gain < 0).length,
    precision: mean(judged.map((outcome) => precisionOf(outcome, outcome.sent))),
    plainPrecision: mean(judged.map((outcome) => precisionOf(outcome, plainOf(outcome)))),
    kept: baselineRecall > 0 ? recall / baselineRecall : 0,
    answered: anyOf((outcome) => outcome.sent),
    baselineAnswered: anyOf((outcome) => outcome.baseline),
    documents: mean(outcomes.map((outcome) => outcome.sent.length)),
    sentTokens,
    baselineTokens,
    plainTokens: mean(outcomes.map((outcome) => outcome.plainTokens)),
    saved: baselineTokens > 0 ? 1 - sentTokens / baselineTokens : 0,
  };
}

/** Share of a query's grade-2 passages among the given ids; 0 where it has none. */
export function recallOf(outcome: Judged, ids: readonly string[]): number {
  const wanted = needed(outcome);
  const found = new Set(ids);
  return wanted.length > 0 ? wanted.filter((id) => found.has(id)).length / wanted.length : 0;
}

/** Recall of plain retrieval with as many documents as were sent. */
export function plainRecallOf(outcome: RetrievalOutcome): number {
  return recallOf(outcome, plainOf(outcome));
}

/** Ids of a query's grade-2 passages. */
export function needed({ relevant }: Judged): string[] {
  return Object.keys(relevant).filter((id) => relevant[id]! >= HOLDS_THE_ANSWER);
}

type Judged = Pick<RetrievalOutcome, "relevant">;

function plainOf({ baseline, sent }: RetrievalOutcome): readonly string[] {
  return baseline.slice(0, sent.length);
}

function precisionOf({ relevant }: RetrievalOutcome, ids: readonly string[]): number {
  return ids.length > 0 ? ids.filter((id) => relevant[id] !== undefined).length / ids.length : 0;
}
