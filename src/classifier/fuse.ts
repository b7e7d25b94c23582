import type { RuleMatches } from "./rule-classifier.js";

/** One number (0–1) per intent. */
export type IntentScores = Readonly<Record<string, number>>;

/** What rules and model count in a score, 0–1. */
export interface FusionWeights {
  readonly rules: number;
  readonly neural: number;
}

/** What is left of the model's probability where rules see that the text refuses the intent or means something else: n-grams
 * do not. */
const REFUSAL = 0.1;

/** Rules and model in one score per intent. */
export function fuse(neural: IntentScores, matches: RuleMatches, weights: FusionWeights): IntentScores {
  const scores: Record<string, number> = {};
  for (const [intent, probability] of Object.entries(neural)) {
    const doubt = matches.refused.includes(intent) ? REFUSAL : 1;
    scores[intent] = weights.rules * (matches.scores[intent] ?? 0) + weights.neural * doubt * probability;
  }
  return scores;
}

/**
 * A text's probabilities from those of the whole and of its clauses: the likeliest clause counts `clauseWeight`, the whole the
 * rest. A clause may carry an intent that the whole drowns, and the whole may seem to have one that no clause carries.
 * @param labels the intents, in the order of the rows' columns
 * @param clauses one row each; none where the text is a single clause
 */
export function combineClauses(
  labels: readonly string[],
  whole: Float32Array,
  clauses: readonly Float32Array[],
  clauseWeight: number,
): IntentScores {
  return Object.fromEntries(
    labels.map((label, column) => {
      if (clauses.length === 0) return [label, whole[column]!];
      const likeliest = Math.max(...clauses.map((row) => row[column]!));
      return [label, (1 - clauseWeight) * whole[column]! + clauseWeight * likeliest];
    }),
  );
}
