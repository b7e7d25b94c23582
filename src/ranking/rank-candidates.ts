import { matchesIntents } from "../filters/matches-intents.js";
import { NONE } from "../intents/taxonomy.js";
import { agreementOf } from "./agreement.js";
import type { Candidate, RankedCandidate } from "./candidate.js";
import { weightsFor } from "./learned-weights.js";
import { scoreCandidates } from "./score-candidates.js";

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
  const known = candidates.map(({ document, features }) => ({
    ...features,
    agreement: agreementOf(document.metadata, intentScores),
  }));
  const scores = scoreCandidates(known, weightsFor(known));
  return candidates
    .map((candidate, i) => ({
      ...candidate,
      ...scores[i]!,
      features: known[i]!,
      intents: sharedIntents(candidate, intents),
    }))
    .sort((a, b) => b.score - a.score);
}

function sharedIntents({ document }: Candidate, intents: readonly string[]): string[] {
  return intents.filter(
    (intent) => intent !== NONE && matchesIntents(document.metadata, { anyOf: [intent] }),
  );
}
