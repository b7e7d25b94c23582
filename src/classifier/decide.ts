import { NONE } from "../intents/taxonomy.js";

/** From which score (0–1) on an intent counts. */
export interface DecisionThresholds {
  readonly threshold: number;
  /** Values of single intents that differ from the common one. */
  readonly perIntent?: Readonly<Record<string, number>> | undefined;
  /** At most this many intents, the best. @default no limit */
  readonly most?: number | undefined;
}

/**
 * Post-processing: the intents that reach their threshold, highest score first. `none` stands only for an empty
 * set and never beside an intent.
 */
export function decide(scores: Readonly<Record<string, number>>, thresholds: DecisionThresholds): string[] {
  const { threshold, perIntent, most } = thresholds;
  const intents = Object.keys(scores)
    .filter((intent) => intent !== NONE && scores[intent]! >= (perIntent?.[intent] ?? threshold))
    .sort((a, b) => scores[b]! - scores[a]!)
    .slice(0, most);
  return intents.length > 0 ? intents : [NONE];
}
