import type { FeatureWeights } from "./score-candidates.js";

/** For passages with the built-in vectors. */
export const BUILT_IN_WEIGHTS: FeatureWeights = {
  words: 0.05,
  page: 0.28,
  concepts: 0.22,
  meaning: 0.85,
  heading: 0.55,
  alignment: 0.6,
  headingAlignment: 0.36,
};

/** For passages with vectors of other embeddings. */
export const FOREIGN_WEIGHTS: FeatureWeights = {
  words: 0.3,
  page: 0.28,
  concepts: 0.22,
  alignment: 0.6,
  headingAlignment: 0.36,
  vector: 1,
};
