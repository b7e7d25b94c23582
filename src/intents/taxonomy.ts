/** The name that stands for "no intent of this taxonomy"; it never stands beside another and is never declared. */
export const NONE = "none";

/** Words of one intent by language. English entries match every word form, Chinese ones as substrings. */
export interface Vocabulary {
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/**
 * One piece of evidence for an intent. Exactly one of `terms` and `pattern` is given.
 * @example { terms: ["refund", "退款"], weight: 0.9 }
 */
export interface IntentRule {
  /** Any of these counts. Han characters match as a substring, words of other scripts by word forms ("pay" finds "paid"). */
  readonly terms?: readonly string[];
  /** A regular expression in RE2 syntax, matched in linear time and without regard to case. */
  readonly pattern?: string;
  /** Strength of the evidence, 0 < weight ≤ 1. Independent hits add up as 1 − ∏(1 − weight). */
  readonly weight: number;
}

/** One thing and all its names: the asker's, everyday ones, and the documentation's, in both languages. */
export interface Concept extends Vocabulary {
  readonly name: string;
}

export interface IntentDefinition {
  /** Lower-case identifier: letters, digits, underscore. It becomes the metadata flag `intent_<name>`. */
  readonly name: string;
  readonly description: string;
  /** The intent's name in words, per language; what the enhanced query adds for stores that cannot weigh terms. */
  readonly title: { readonly en: string; readonly zh: string };
  /** The things that this intent is about, by every name they go by: what widens a query. */
  readonly concepts: readonly Concept[];
  readonly rules: readonly IntentRule[];
  /** Phrases in which a rule's term means something else ("通知书", "ascending order"): hits of this intent inside them are dropped. */
  readonly exclusions: readonly string[];
  readonly examples: readonly string[];
}

/** What a set of intents is. Plain data; `parseTaxonomy` validates it at the border. */
export interface Taxonomy {
  readonly name: string;
  readonly version: string;
  readonly intents: readonly IntentDefinition[];
  /** Concepts that belong to no single intent. */
  readonly concepts: readonly Concept[];
  /** Cues that say a need is *not* there ("不用", "no need to"); they cancel the hits that follow in the same clause. */
  readonly negations: Vocabulary;
}
