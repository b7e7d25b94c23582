import type { DocumentInterface } from "@langchain/core/documents";

/** A document that a store found, before ranking. Candidates come best first. */
export interface Candidate {
  readonly document: DocumentInterface;
  /** The store's own score, turned so that higher is better; comparable only within one search. */
  readonly similarity: number;
}

/** A candidate with the score that decides. */
export interface RankedCandidate extends Candidate {
  /** Higher is better; standardised over the candidates of one query, so that gaps mean the same everywhere. */
  readonly score: number;
  /** The query's intents that the document is tagged with. */
  readonly intents: readonly string[];
}
