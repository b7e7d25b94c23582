import { NONE } from "../intents/taxonomy.js";

/** A text whose intents were not understood exactly. */
export interface IntentMistake {
  readonly text: string;
  readonly expected: readonly string[];
  readonly predicted: readonly string[];
}

/** One kind of mistake: `expected` was missed, `predicted` was found in its place. */
export interface Confusion {
  /** `null` where nothing was missed and an intent was found too much. */
  readonly expected: string | null;
  /** `null` where nothing was found instead. */
  readonly predicted: string | null;
  readonly count: number;
  /** The first few of the texts. */
  readonly texts: readonly string[];
}

const TEXTS = 3;

/** The kinds of mistakes, most frequent first. A text with several missed or superfluous intents counts in each pair. */
export function confusions(mistakes: readonly IntentMistake[]): Confusion[] {
  const found = new Map<string, Pick<Confusion, "expected" | "predicted"> & { readonly texts: string[] }>();
  for (const { text, expected, predicted } of mistakes) {
    const missed = without(expected, predicted);
    const superfluous = without(predicted, expected);
    for (const e of missed.length > 0 ? missed : [null]) {
      for (const p of superfluous.length > 0 ? superfluous : [null]) {
        const key = JSON.stringify([e, p]);
        const confusion = found.get(key) ?? { expected: e, predicted: p, texts: [] };
        confusion.texts.push(text);
        found.set(key, confusion);
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.texts.length - a.texts.length)
    .map(({ texts, ...pair }) => ({ ...pair, count: texts.length, texts: texts.slice(0, TEXTS) }));
}

/** The intents of one set that the other lacks; `none` is no intent. */
function without(labels: readonly string[], others: readonly string[]): string[] {
  return labels.filter((label) => label !== NONE && !others.includes(label));
}
