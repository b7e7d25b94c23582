import type { DocumentInterface } from "@langchain/core/documents";
import type { FeatureScores } from "./features.js";

/** A document that a store found, before ranking. Candidates come best first. */
export interface Candidate {
  readonly document: DocumentInterface;
  /** What is known of how the document fits the query. */
  readonly features: FeatureScores;
}

/** A candidate with the score that decides. */
export interface RankedCandidate extends Candidate {
  /** Higher is better; standardised over the candidates of one query, so that gaps mean the same everywhere. */
  readonly score: number;
  /** What each feature added to the score. */
  readonly contributions: FeatureScores;
  /** The query's intents that the document is tagged with. */
  readonly intents: readonly string[];
}
