import type { WordVectors } from "../embeddings/word-vectors.js";
import type { FeatureScores } from "./features.js";
import type { PassageSketch } from "./passage-sketch.js";

/** What sketches of passages tell of how they fit a query: for passages of any store. */
export class TextFeatures {
  readonly #words: WordVectors;
  readonly #alignment: ReturnType<WordVectors["align"]>;
  readonly #meaning: Float32Array;

  constructor(words: WordVectors, query: string) {
    this.#words = words;
    this.#alignment = words.align(query);
    this.#meaning = words.meaning(words.rows(query));
  }

  /** How the query's terms are met, and what a passage is like. One per sketch, in order. */
  match(sketches: readonly PassageSketch[]): FeatureScores[] {
    return this.#alignment.match(sketches).map(({ span, related }, i) => {
      const { code, depth } = sketches[i]!;
      return { span, related, code, breadth: -depth };
    });
  }

  /** By vectors made of the terms, where the built-in vectors are not stored. */
  meaning({ text, heading }: PassageSketch): FeatureScores {
    const meaning = this.#cosine(text);
    return { meaning, heading: heading.length > 0 ? this.#cosine(heading) : meaning };
  }

  #cosine(terms: Uint16Array): number {
    const passage = this.#words.meaning(terms);
    return this.#meaning.reduce((sum, value, i) => sum + value * passage[i]!, 0);
  }
}
