import type { Concept } from "../taxonomy.js";

/** The phrases of a comma-separated list; it keeps long word lists readable side by side in two languages. */
export function phrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/**
 * How sure a rule is, as the share of texts with such a word that carry the intent, lowered where the word also lives
 * outside of business. At the default threshold one `possible` or `weak` hit decides nothing, two do.
 */
export const certainty = { certain: 0.9, strong: 0.75, likely: 0.55, possible: 0.4, weak: 0.3 } as const;

/** One thing and all its names, each language's as a comma-separated list. */
export function concept(name: string, en: string, zh: string): Concept {
  return { name, en: phrases(en), zh: phrases(zh) };
}
