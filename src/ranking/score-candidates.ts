import { standardise } from "../standardise.js";
import { FEATURES, type FeatureScores } from "./features.js";

/** What one standard deviation of a feature counts; a feature without a weight counts nothing. */
export type FeatureWeights = FeatureScores;

export interface CandidateScore {
  /** Higher is better; comparable within one query. The sum of the contributions. */
  readonly score: number;
  /** Weight times standardised feature: what lifted the passage (above 0) and what lowered it. */
  readonly contributions: FeatureScores;
}

/**
 * One score out of features that have nothing in common: each is standardised over the candidates of one query (mean 0,
 * deviation 1) and weighed. What is not known of a candidate counts as the mean.
 * @returns one per candidate, in order.
 */
export function scoreCandidates(
  candidates: readonly FeatureScores[],
  weights: FeatureWeights,
): CandidateScore[] {
  const known = FEATURES.filter(
    (feature) => weights[feature] && candidates.some((candidate) => candidate[feature] !== undefined),
  );
  const columns = known.map((feature) => standardise(candidates.map((candidate) => candidate[feature])));
  return candidates.map((_, i) => {
    const contributions = known.map((feature, c) => [feature, weights[feature]! * columns[c]![i]!] as const);
    return {
      score: contributions.reduce((sum, [, value]) => sum + value, 0),
      contributions: Object.fromEntries(contributions),
    };
  });
}
