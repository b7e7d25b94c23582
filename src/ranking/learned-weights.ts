import type { FeatureScores } from "./features.js";
import type { FeatureWeights } from "./score-candidates.js";

/** For passages with the built-in vectors. */
const BUILT_IN_WEIGHTS: FeatureWeights = {
  names: 1.136,
  page: 0.242,
  concepts: 0.255,
  meaning: 0.739,
  heading: 0.518,
  alignment: 0.427,
  headingAlignment: 0.236,
};

/** For passages with vectors of other embeddings. */
const FOREIGN_WEIGHTS: FeatureWeights = {
  names: 1.111,
  page: 0.176,
  concepts: 0.204,
  meaning: 0.396,
  heading: 0.656,
  alignment: 0.417,
  headingAlignment: 0.358,
  vector: 0.426,
};

/** The weights for candidates of one search, by whose vectors they have. Learned by `npm run train:ranker`. */
export function weightsFor(candidates: readonly FeatureScores[]): FeatureWeights {
  return candidates.some(({ vector }) => vector !== undefined) ? FOREIGN_WEIGHTS : BUILT_IN_WEIGHTS;
}
