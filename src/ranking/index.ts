export type { Candidate, RankedCandidate } from "./candidate.js";
export { FEATURES, type Feature, type FeatureScores } from "./features.js";
export { type RankingInput, rankCandidates } from "./rank-candidates.js";
export { type CandidateScore, type FeatureWeights, scoreCandidates } from "./score-candidates.js";
