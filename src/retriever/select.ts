import type { RankedCandidate } from "../ranking/candidate.js";

export interface SelectLimits {
  readonly minDocuments: number;
  readonly maxDocuments: number;
  /** Intents that should each be covered by at least one document. */
  readonly intents: readonly string[];
}

export interface SelectOptions {
  /**
   * Between `minDocuments` and `maxDocuments`, the list is cut at its largest drop in score if that drop is at least
   * this share (0–1) of the way from the best score to the first one beyond the cap. 1 never cuts.
   * @default 0.4
   */
  readonly scoreGap?: number | undefined;
  /** Tokens that the documents may have together; one that does not fit is left out. @default unlimited */
  readonly tokenBudget?: number | undefined;
}

const DEFAULT_SCORE_GAP = 0.4;

/** What selection looks at. */
export interface Selectable {
  /** Higher is better. */
  readonly score: number;
  readonly tokens: number;
  /** The query's intents that the document is tagged with. */
  readonly intents: readonly string[];
}

/** A ranked candidate with its length. */
export interface SelectableCandidate extends RankedCandidate, Selectable {}

/**
 * What became of a candidate: `sent`, or left out because it ranked below the `cap`, stood behind a `gap` in the scores,
 * gave its place to an intent that nothing else covered (`coverage`), or did not fit the token `budget`.
 */
export type SelectionOutcome = "sent" | "cap" | "gap" | "coverage" | "budget";

/**
 * Ranked candidates → the documents that are sent: capped by the intent count, cut at a gap in the scores, each
 * intent covered where a candidate can, within the token budget.
 * @param ranked best first.
 * @returns at most `maxDocuments`, best first. Fewer than `minDocuments` only when candidates or budget run out.
 */
export function select<Candidate extends Selectable>(
  ranked: readonly Candidate[],
  limits: SelectLimits,
  options: SelectOptions = {},
): Candidate[] {
  const outcomes = selectionOutcomes(ranked, limits, options);
  return ranked.filter((_, i) => outcomes[i] === "sent");
}

/** As `select`, with the reason why each of the others is left out. One per candidate, in order. */
export function selectionOutcomes(
  ranked: readonly Selectable[],
  limits: SelectLimits,
  options: SelectOptions = {},
): SelectionOutcome[] {
  const affordable = withinBudget(ranked, limits, options.tokenBudget);
  const cut = cutAtGap(ranked, limits, options.scoreGap ?? DEFAULT_SCORE_GAP);
  const sent = new Set(cover(affordable.slice(0, cut), affordable, limits, options.tokenBudget));
  const places = new Map(affordable.map((candidate, place) => [candidate, place]));
  return ranked.map((candidate) => {
    const place = places.get(candidate);
    if (sent.has(candidate)) return "sent";
    if (place === undefined) return "budget";
    if (place >= limits.maxDocuments) return "cap";
    return place >= cut ? "gap" : "coverage";
  });
}

/** Leaves out candidates, from the top, that would break the budget together with those kept before them. */
function withinBudget(
  ranked: readonly Selectable[],
  { maxDocuments }: SelectLimits,
  budget: number | undefined,
): readonly Selectable[] {
  if (budget === undefined) return ranked;
  let left = budget;
  let kept = 0;
  return ranked.filter(({ tokens }) => {
    if (tokens > budget) return false;
    // Beyond the cap candidates stay available for coverage, which checks the budget again.
    if (kept >= maxDocuments) return true;
    if (tokens > left) return false;
    left -= tokens;
    kept += 1;
    return true;
  });
}

/** How many of the list to keep, going by scores. */
function cutAtGap(ranked: readonly Selectable[], limits: SelectLimits, scoreGap: number): number {
  const { minDocuments, maxDocuments } = limits;
  if (ranked.length <= minDocuments) return ranked.length;
  const last = Math.min(maxDocuments, ranked.length - 1);
  const range = ranked[0]!.score - ranked[last]!.score;
  let cut = Math.min(maxDocuments, ranked.length);
  let largest = scoreGap * range;
  for (let n = minDocuments; n < cut; n++) {
    const drop = ranked[n - 1]!.score - ranked[n]!.score;
    if (drop > largest) [largest, cut] = [drop, n];
  }
  return cut;
}

/**
 * Brings in the best candidate of each intent that no chosen document covers: in a free slot, or in place of the
 * lowest chosen document that covers nothing by itself.
 */
function cover(
  chosen: readonly Selectable[],
  ranked: readonly Selectable[],
  { intents, maxDocuments }: SelectLimits,
  budget = Number.POSITIVE_INFINITY,
): Selectable[] {
  const result = [...chosen];
  for (const intent of intents) {
    if (result.some((candidate) => candidate.intents.includes(intent))) continue;
    const wanted = ranked.find((candidate) => candidate.intents.includes(intent));
    if (!wanted) continue;
    const replaced = result.length < maxDocuments ? undefined : dispensable(result, intents);
    if (result.length >= maxDocuments && !replaced) continue;
    const spent = result.reduce((sum, { tokens }) => sum + tokens, 0) - (replaced?.tokens ?? 0);
    if (spent + wanted.tokens > budget) continue;
    if (replaced) result.splice(result.indexOf(replaced), 1);
    result.push(wanted);
  }
  return result;
}

/** The lowest document without which every intent stays covered; never the best one. */
function dispensable(chosen: readonly Selectable[], intents: readonly string[]): Selectable | undefined {
  return chosen
    .slice(1)
    .reverse()
    .find((candidate) =>
      candidate.intents
        .filter((intent) => intents.includes(intent))
        .every((intent) => chosen.some((other) => other !== candidate && other.intents.includes(intent))),
    );
}
