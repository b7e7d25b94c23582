import { fold } from "./fold.js";
import { stem } from "./stem.js";
import { tokenize } from "./tokens.js";

const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

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
  const whole = stem(fold(word));
  terms.push(whole);
  const parts = word.split(CAMEL);
  if (parts.length < 2) return;
  for (const part of parts) terms.push(stem(fold(part)));
}

function pushPairs(run: string, terms: string[]): void {
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let i = 0; i + 1 < characters.length; i++) terms.push(characters[i]! + characters[i + 1]!);
}
