import type { DocumentInterface } from "@langchain/core/documents";
import type { FeatureScores } from "./features.js";

/** What a score is made of. */
export type Contributions = FeatureScores & { readonly agreement?: number | undefined };

/** A document that a store found, before ranking. Candidates come best first. */
export interface Candidate {
  readonly document: DocumentInterface;
  /** What is known of how the document fits the query. */
  readonly features: FeatureScores;
  /** What the features come to, where the store has weighed them over more than these candidates. */
  readonly score?: number | undefined;
  /** What each feature added to that score. */
  readonly contributions?: FeatureScores | undefined;
}

/** A candidate with the score that decides. */
export interface RankedCandidate extends Candidate {
  /** Higher is better; in deviations over the candidates of one query, so that gaps mean the same everywhere. */
  readonly score: number;
  /** What each feature, and the agreement of intents, added to the score. */
  readonly contributions: Contributions;
  /** The query's intents that the document is tagged with. */
  readonly intents: readonly string[];
}
