import type { PassageTerms } from "../embeddings/term-alignment.js";
import type { WordVectors } from "../embeddings/word-vectors.js";

/** What ranking needs to know of a passage, without its text. */
export interface PassageSketch extends PassageTerms {
  /** How much of the text stands in code blocks, 0–1. */
  readonly code: number;
  /** How many steps the heading's trail ("title > section > …") has; 0 without a heading. */
  readonly depth: number;
}

const CODE_BLOCK = /```[\s\S]*?(?:```|$)/g;

export function sketchPassage(words: WordVectors, text: string, heading: string): PassageSketch {
  const code = (text.match(CODE_BLOCK) ?? []).reduce((sum, block) => sum + block.length, 0);
  return {
    text: words.rows(text),
    heading: words.rows(heading),
    code: code / Math.max(1, text.length),
    depth: heading === "" ? 0 : heading.split(" > ").length,
  };
}
