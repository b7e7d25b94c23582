import type { Concept, Taxonomy } from "../intents/taxonomy.js";
import { PhraseTable } from "../text/phrase-table.js";
import { readSymbols } from "../text/symbols.js";
import type { Expansion } from "./retrieval-plan.js";

interface Entry {
  readonly concept: Concept;
  readonly intent: string | undefined;
}

const tables = new WeakMap<Taxonomy, PhraseTable<Entry>>();

/**
 * The concepts of a taxonomy that a text mentions by any of their names, word forms included, in order of mention.
 * @param weightOf what a concept of an intent (undefined: of none) weighs; those of weight 0 are left out.
 */
export function expandQuery(
  text: string,
  taxonomy: Taxonomy,
  weightOf: (intent: string | undefined) => number,
): Expansion[] {
  const table = tableOf(taxonomy);
  const symbols = readSymbols(text);
  const found = new Map<Concept, Expansion>();
  for (let i = 0; i < symbols.length; i++) {
    for (const { value, start, end } of table.matchesAt(symbols, i)) {
      const { concept, intent } = value;
      const weight = weightOf(intent);
      if (weight === 0 || found.has(concept)) continue;
      const terms = [...concept.en, ...concept.zh];
      found.set(concept, { concept: concept.name, intent, mention: text.slice(start, end), terms, weight });
    }
  }
  return [...found.values()];
}

function tableOf(taxonomy: Taxonomy): PhraseTable<Entry> {
  const known = tables.get(taxonomy);
  if (known) return known;
  const table = new PhraseTable<Entry>();
  const addAll = (concepts: readonly Concept[], intent?: string) => {
    for (const concept of concepts) {
      for (const name of [...concept.en, ...concept.zh]) table.add(name, { concept, intent });
    }
  };
  for (const { concepts, name } of taxonomy.intents) addAll(concepts, name);
  addAll(taxonomy.concepts);
  tables.set(taxonomy, table);
  return table;
}
