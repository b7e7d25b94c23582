import { fold } from "./fold.js";
import { pushWord } from "./terms.js";
import { tokenize } from "./tokens.js";

/**
 * The terms that word vectors know: as `searchTerms`, but of Han characters every single one besides every pair, since
 * words of either length have a meaning of their own. In order, with repetitions.
 */
export function subwordTerms(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === "han") pushHan(fold(token.text), terms);
    else pushWord(token.text, terms);
  }
  return terms;
}

function pushHan(run: string, terms: string[]): void {
  const characters = [...run];
  for (const [i, character] of characters.entries()) {
    terms.push(character);
    const next = characters[i + 1];
    if (next !== undefined) terms.push(character + next);
  }
}
