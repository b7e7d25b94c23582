import type { ClassifyOptions } from "../classifier/intent-classifier.js";
import type { PassageTagger } from "../classifier/passage-tagger.js";
import { loadTokenCounter } from "../tokens.js";
import type { Passage } from "./passage.js";

/**
 * Copies of the passages that say what they serve and what they cost: `intents` (list), one flag `intent_<name>: true`
 * per intent for stores that cannot look into lists, `intent_scores` (how likely each intent is) for the ranking, and `token_count` (o200k_base tokens of the text).
 */
export async function tagPassages(
  passages: readonly Passage[],
  tagger: PassageTagger,
  options: ClassifyOptions = {},
): Promise<Passage[]> {
  const count = await loadTokenCounter();
  const tags = await tagger.tag(
    passages.map(({ text }) => text),
    options,
  );
  return passages.map((passage, index) => {
    const { intents, scores } = tags[index]!;
    const flags = Object.fromEntries(intents.map((intent) => [`intent_${intent}`, true]));
    const metadata = {
      ...passage.metadata,
      intents: [...intents],
      intent_scores: { ...scores },
      ...flags,
      token_count: count(passage.text),
    };
    return { ...passage, metadata };
  });
}
