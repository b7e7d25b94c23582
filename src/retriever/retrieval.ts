import type { DocumentInterface } from "@langchain/core/documents";
import type { Classification } from "../classifier/classification.js";
import type { RetrievalPlan } from "../plan/retrieval-plan.js";
import type { FeatureScores } from "../ranking/features.js";
import type { RerankOutcome } from "../ranking/reranker.js";
import type { SelectionOutcome } from "./select.js";

/** A document that is sent, with what spoke for it. */
export interface RetrievedDocument {
  readonly document: DocumentInterface;
  /** The deciding score: higher is better, comparable within one retrieval. */
  readonly score: number;
  /** What each feature added to the score. */
  readonly contributions: FeatureScores;
  /** Length of the text, as it is sent, in o200k_base tokens. */
  readonly tokens: number;
  /** The query's intents that it is tagged with. */
  readonly intents: readonly string[];
}

/** A document that was found, whole, and what became of it. */
export interface ConsideredDocument extends Omit<RetrievedDocument, "document"> {
  readonly id: string | undefined;
  readonly outcome: SelectionOutcome;
}

/** What a query costs, in tokens of document text. */
export interface TokenAccount {
  /** In the documents that are sent. */
  readonly sent: number;
  /** In the baseline: the first 20 candidates of this search, or a plain top 20 of the store where that was asked for. */
  readonly baseline: number;
  /** `baseline − sent`; negative where more is sent than the baseline has. */
  readonly saved: number;
}

/** Everything that happened for one query: also the payload of the `tokenflow.retrieval` event. */
export interface Retrieval {
  readonly classification: Classification;
  readonly plan: RetrievalPlan;
  /** Best first. */
  readonly documents: readonly RetrievedDocument[];
  /** All candidates in the order of their scores, without their texts. */
  readonly considered: readonly ConsideredDocument[];
  readonly tokens: TokenAccount;
  /** True when too few documents matched the intents and the search was widened. */
  readonly relaxed: boolean;
  /** What became of reranking, its failure included; absent without a reranker. */
  readonly reranked?: RerankOutcome;
}
