import { matchesIntents } from "../filters/matches-intents.js";
import { NONE } from "../intents/taxonomy.js";
import { standardise } from "../standardise.js";
import type { Candidate, RankedCandidate } from "./candidate.js";

export interface RankingInput {
  /** The query's intents. */
  readonly intents: readonly string[];
  /** How sure each intent is, 0–1. */
  readonly intentScores: Readonly<Record<string, number>>;
}

/** Weight of intent agreement beside one standard deviation of the store's own score; see `bench/retrieval.ts`. */
const AGREEMENT_WEIGHT = 0.4;

/**
 * Scores candidates of any store by its own similarity and by how well a passage's intents agree with the query's.
 * @returns the same candidates, best first; equal scores keep the store's order.
 */
export function rankCandidates(candidates: readonly Candidate[], query: RankingInput): RankedCandidate[] {
  const similarities = standardise(candidates.map((candidate) => candidate.similarity));
  return candidates
    .map((candidate, i) => {
      const intents = sharedIntents(candidate, query.intents);
      const agreement = intents.reduce((sum, intent) => sum + (query.intentScores[intent] ?? 0), 0);
      return { ...candidate, intents, score: similarities[i]! + AGREEMENT_WEIGHT * agreement };
    })
    .sort((a, b) => b.score - a.score);
}

function sharedIntents({ document }: Candidate, intents: readonly string[]): string[] {
  return intents.filter(
    (intent) => intent !== NONE && matchesIntents(document.metadata, { anyOf: [intent] }),
  );
}
