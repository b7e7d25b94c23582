import { fold } from "./fold.js";
import { stem } from "./stem.js";
import { tokenize } from "./tokens.js";

/** What rules compare: one Han character, or the stem of one word of another script. */
export interface TextSymbol {
  readonly key: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Punctuation that parts clauses stands before it; no phrase reaches across. */
  readonly startsClause: boolean;
}

const CLAUSE_PUNCTUATION = /[,;:!?，；：！？。…\n]|\.(?:\s|$)/;
/** Between the parts of an identifier: "reserveStock", "OAuth". */
const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * Reads a text as symbols, so that one phrase table serves Chinese (substrings), English (word forms) and terms of
 * mixed script alike. Spaces, hyphens, slashes and the like between symbols do not count: "top-up" is "top up".
 */
export function readSymbols(text: string): TextSymbol[] {
  const symbols: TextSymbol[] = [];
  let last = 0;
  for (const token of tokenize(text)) {
    let start = token.start;
    for (const part of token.kind === "han" ? token.text : token.text.split(CAMEL)) {
      const startsClause = start > last && CLAUSE_PUNCTUATION.test(text.slice(last, start));
      const key = token.kind === "han" ? part : wordKey(part);
      symbols.push({ key, start, end: start + part.length, startsClause });
      start += part.length;
      last = start;
    }
  }
  return symbols;
}

function wordKey(word: string): string {
  return stem(fold(word).replace("’", "'"));
}
