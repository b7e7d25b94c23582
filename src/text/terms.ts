import { fold } from "./fold.js";
import { stem } from "./stem.js";
import { tokenize } from "./tokens.js";

const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Texts say the same words again and again. */
const termsOf = new Map<string, readonly string[]>();
const WORDS_REMEMBERED = 50_000;

/**
 * The terms that full text and collection statistics index: stemmed words, the parts of compounds
 * (`createReturnReason` also gives `create`, `return`, `reason`) and overlapping pairs of Han characters;
 * a lone Han character stands for itself. In order, with repetitions, stop words included.
 */
export function searchTerms(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === "han") pushPairs(fold(token.text), terms);
    else pushWord(token.text, terms);
  }
  return terms;
}

/** A word as its stem; a compound also as the stems of its parts. */
export function pushWord(word: string, terms: string[]): void {
  let known = termsOf.get(word);
  if (known === undefined) {
    const parts = word.split(CAMEL);
    known = (parts.length < 2 ? [word] : [word, ...parts]).map((part) => stem(fold(part)));
    if (termsOf.size >= WORDS_REMEMBERED) termsOf.clear();
    termsOf.set(word, known);
  }
  for (const term of known) terms.push(term);
}

function pushPairs(run: string, terms: string[]): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let i = 0; i + 1 < characters.length; i++) terms.push(characters[i]! + characters[i + 1]!);
}
