import { standardise } from "../standardise.js";

/** A document that either half of the search found, with both halves' scores. */
export interface FusionCandidate {
  readonly key: number;
  /** BM25; 0 when no term occurs, undefined when the query has no terms. */
  readonly words?: number | undefined;
  /** Cosine; undefined when the query or the document has no vector. */
  readonly vector?: number | undefined;
}

export interface FusedCandidate extends FusionCandidate {
  /** Higher is better; comparable within one query. */
  readonly score: number;
}

/** Weights of one standard deviation of either score; tuned coarsely on two corpora, in steps of this size. */
const WORDS_WEIGHT = 1;
const VECTOR_WEIGHT = 0.3;

/**
 * One order out of two scores that have nothing in common: each is standardised over the candidates (mean 0,
 * deviation 1) and weighed. A missing score counts as the mean.
 * @returns best first; equal scores by key, oldest first.
 */
export function fuse(candidates: readonly FusionCandidate[]): FusedCandidate[] {
  const words = standardise(candidates.map((candidate) => candidate.words));
  const vectors = standardise(candidates.map((candidate) => candidate.vector));
  return candidates
    .map((candidate, i) => ({
      ...candidate,
      score: WORDS_WEIGHT * words[i]! + VECTOR_WEIGHT * vectors[i]!,
    }))
    .sort((a, b) => b.score - a.score || a.key - b.key);
}
