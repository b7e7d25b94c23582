export type { Candidate, RankedCandidate } from "./candidate.js";
export { type RankingInput, rankCandidates } from "./rank-candidates.js";
