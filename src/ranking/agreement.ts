import { matchesIntents } from "../filters/matches-intents.js";
import { NONE } from "../intents/taxonomy.js";

/**
 * What full agreement in one intent counts, in deviations of the features' score. The features know most of what intents
 * tell: beside them this decides between near equals (`npm run train:ranker` shows what other weights do).
 */
export const AGREEMENT_WEIGHT = 0.5;

/** The metadata of a passage that was tagged: `intents`, flags `intent_<name>`, and, where known, `intent_scores`. */
type Metadata = Readonly<Record<string, unknown>>;

/**
 * How well a passage's intents agree with the query's: Σ over intents of the query's score times the passage's. A passage
 * that was tagged without scores counts 1 for each of its intents.
 * @param scores of the query's intents, 0–1.
 */
export function agreementOf(metadata: Metadata, scores: Readonly<Record<string, number>>): number {
  return Object.entries(scores).reduce(
    (sum, [intent, score]) => (intent === NONE ? sum : sum + score * passageScore(metadata, intent)),
    0,
  );
}

function passageScore(metadata: Metadata, intent: string): number {
  const { intent_scores: scores } = metadata;
  if (typeof scores === "object" && scores !== null) {
    const score = (scores as Record<string, unknown>)[intent];
    return typeof score === "number" ? score : 0;
  }
  return matchesIntents(metadata, { anyOf: [intent] }) ? 1 : 0;
}
