export type { Candidate, Contributions, RankedCandidate } from "./candidate.js";
export { CrossEncoder } from "./cross-encoder.js";
export { FEATURES, type Feature, type FeatureScores } from "./features.js";
export { type RankingInput, rankCandidates } from "./rank-candidates.js";
export type { Reranker, RerankOptions, RerankOutcome } from "./reranker.js";
export { type CandidateScore, type FeatureWeights, scoreCandidates } from "./score-candidates.js";
