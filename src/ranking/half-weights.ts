import type { Feature } from "./features.js";
import type { FeatureWeights } from "./score-candidates.js";

/** How much each half of a hybrid search counts; 1 is as learned, 0 leaves it out. */
export interface HalfWeights {
  readonly words: number;
  readonly vectors: number;
}

const WORD_FEATURES: readonly Feature[] = ["words", "names", "page", "concepts"];

/**
 * Beside vectors BM25 of a passage's words adds nothing to what `alignment` knows of them, and its learned weight is 0; alone it is what
 * counts. Set by hand.
 */
const WORDS_ALONE: FeatureWeights = { words: 1, page: 0.25, concepts: 0.25 };

/** Learned weights, with either half weighed as the caller wants it. */
export function weighHalves(learned: FeatureWeights, { words, vectors }: HalfWeights): FeatureWeights {
  if (vectors === 0) return WORDS_ALONE;
  return Object.fromEntries(
    Object.entries(learned).map(([feature, weight]) => [
      feature,
      weight * (WORD_FEATURES.includes(feature as Feature) ? words : vectors),
    ]),
  );
}
