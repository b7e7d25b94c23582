import type { FeatureScores } from "./features.js";
import type { FeatureWeights } from "./score-candidates.js";

/** For passages with the built-in vectors. */
const BUILT_IN_WEIGHTS: FeatureWeights = {
  names: 1.127,
  page: 0.135,
  concepts: 0.201,
  meaning: 0.656,
  heading: 0.611,
  span: 0.332,
  related: 0.46,
  code: 0.154,
  breadth: 0.174,
};

/** For passages with vectors of other embeddings. */
const FOREIGN_WEIGHTS: FeatureWeights = {
  names: 1.206,
  page: 0.048,
  concepts: 0.12,
  meaning: 0.55,
  heading: 0.685,
  span: 0.241,
  related: 0.636,
  code: 0.24,
  breadth: 0.053,
  vector: 0.283,
};

/** The weights for candidates of one search, by whose vectors they have. Learned by `npm run train:ranker`. */
export function weightsFor(candidates: readonly FeatureScores[]): FeatureWeights {
  return candidates.some(({ vector }) => vector !== undefined) ? FOREIGN_WEIGHTS : BUILT_IN_WEIGHTS;
}
