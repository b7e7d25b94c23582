import { standardise } from "../standardise.js";
import { FEATURES, type Feature, type FeatureScores } from "./features.js";
import type { FeatureWeights } from "./score-candidates.js";

/** The candidates of one query, and which of them answer it. */
export interface JudgedCandidates {
  readonly candidates: readonly FeatureScores[];
  /** One per candidate. */
  readonly relevant: readonly boolean[];
  /** What the query counts beside others. @default 1 */
  readonly weight?: number | undefined;
}

const STEPS = 400;
const RATE = 0.5;
/** Ridge penalty: keeps the weights of features that say the same from growing against each other. */
const RIDGE = 0.003;

interface Problem {
  /** Standardised features. `[candidates][features]` */
  readonly rows: readonly (readonly number[])[];
  /** What the distribution over the candidates should be: even over those that answer. */
  readonly target: readonly number[];
  readonly weight: number;
}

/**
 * Weights of the given features by listwise softmax regression (ListNet with top-one probabilities, Cao et al. 2007): the
 * candidates that answer should hold the probability mass. Convex, so that the same data give the same weights.
 * @param features to weigh; the others get no weight.
 */
export function fitWeights(
  lists: readonly JudgedCandidates[],
  features: readonly Feature[] = FEATURES,
): FeatureWeights {
  const problems = lists
    .filter(({ relevant }) => relevant.some(Boolean))
    .map((list) => toProblem(list, features));
  const weights = features.map(() => 0);
  const velocity = features.map(() => 0);
  const total = problems.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => 2 * RIDGE * weight);
    for (const problem of problems) addGradient(problem, weights, gradient, problem.weight / total);
    for (let f = 0; f < weights.length; f++) {
      velocity[f] = 0.9 * velocity[f]! - RATE * gradient[f]!;
      weights[f] = weights[f]! + velocity[f]!;
    }
  }
  return Object.fromEntries(features.map((feature, f) => [feature, Math.round(1000 * weights[f]!) / 1000]));
}

function toProblem(
  { candidates, relevant, weight = 1 }: JudgedCandidates,
  features: readonly Feature[],
): Problem {
  const columns = features.map((feature) => standardise(candidates.map((candidate) => candidate[feature])));
  const answers = relevant.filter(Boolean).length;
  return {
    rows: candidates.map((_, i) => columns.map((column) => column[i]!)),
    target: relevant.map((answer) => (answer ? 1 / answers : 0)),
    weight,
  };
}

/** Adds the gradient of the cross entropy between target and softmax of the scores. */
function addGradient(
  { rows, target }: Problem,
  weights: readonly number[],
  gradient: number[],
  share: number,
): void {
  const scores = rows.map((row) => row.reduce((sum, value, f) => sum + value * weights[f]!, 0));
  const highest = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - highest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  for (const [i, row] of rows.entries()) {
    const error = share * (masses[i]! / total - target[i]!);
    for (let f = 0; f < row.length; f++) gradient[f] = gradient[f]! + error * row[f]!;
  }
}
