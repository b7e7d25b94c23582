import { matchesIntents } from "../filters/matches-intents.js";
import { NONE } from "../intents/taxonomy.js";
import { AGREEMENT_WEIGHT, agreementOf } from "./agreement.js";
import type { Candidate, RankedCandidate } from "./candidate.js";
import { weightsFor } from "./learned-weights.js";
import { type CandidateScore, scoreCandidates } from "./score-candidates.js";

export interface RankingInput {
  /** The query's intents. */
  readonly intents: readonly string[];
  /** How sure each intent is, 0–1. */
  readonly intentScores: Readonly<Record<string, number>>;
}

/**
 * Scores candidates by all that is known of them and by how well their intents agree with the query's.
 * @returns the same candidates, best first; equal scores keep the store's order.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  { intents, intentScores }: RankingInput,
): RankedCandidate[] {
  return scored(candidates)
    .map((candidate) => {
      const agreement = AGREEMENT_WEIGHT * agreementOf(candidate.document.metadata, intentScores);
      return {
        ...candidate,
        score: candidate.score + agreement,
        contributions: { ...candidate.contributions, agreement },
        intents: sharedIntents(candidate, intents),
      };
    })
    .sort((a, b) => b.score - a.score);
}

type ScoredCandidate = Candidate & CandidateScore;

/** A store's own weighing stands: over fewer candidates the same weights would say something else. */
function scored(candidates: readonly Candidate[]): readonly ScoredCandidate[] {
  if (candidates.every(isScored)) return candidates;
  const features = candidates.map((candidate) => candidate.features);
  const scores = scoreCandidates(features, weightsFor(features));
  return candidates.map((candidate, i) =>
    isScored(candidate) ? candidate : { ...candidate, ...scores[i]! },
  );
}

function isScored(candidate: Candidate): candidate is ScoredCandidate {
  return candidate.score !== undefined && candidate.contributions !== undefined;
}

function sharedIntents({ document }: Candidate, intents: readonly string[]): string[] {
  return intents.filter(
    (intent) => intent !== NONE && matchesIntents(document.metadata, { anyOf: [intent] }),
  );
}
