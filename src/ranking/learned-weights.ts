import type { FeatureScores } from "./features.js";
import type { FeatureWeights } from "./score-candidates.js";

/** For passages with the built-in vectors. */
const BUILT_IN_WEIGHTS: FeatureWeights = {
  names: 1.15,
  page: 0.188,
  concepts: 0.252,
  meaning: 0.718,
  heading: 0.469,
  alignment: 0.471,
  headingAlignment: 0.267,
};

/** For passages with vectors of other embeddings. */
const FOREIGN_WEIGHTS: FeatureWeights = {
  names: 1.085,
  page: 0.153,
  concepts: 0.178,
  meaning: 0.386,
  heading: 0.6,
  alignment: 0.439,
  headingAlignment: 0.436,
  vector: 0.431,
};

/** The weights for candidates of one search, by whose vectors they have. Learned by `npm run train:ranker`. */
export function weightsFor(candidates: readonly FeatureScores[]): FeatureWeights {
  return candidates.some(({ vector }) => vector !== undefined) ? FOREIGN_WEIGHTS : BUILT_IN_WEIGHTS;
}
