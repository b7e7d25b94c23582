import type { WordVectors } from "../embeddings/word-vectors.js";
import { headingOf } from "../text/heading.js";
import type { FeatureScores } from "./features.js";

/** The known terms of a passage, as rows of the word vectors' table. */
export interface PassageTerms {
  readonly text: Uint16Array;
  /** Empty for a passage without a heading. */
  readonly heading: Uint16Array;
}

/** What a passage's text, or the terms of it alone, tell of how it fits a query: for passages of any store. */
export class TextFeatures {
  readonly #words: WordVectors;
  readonly #alignment: ReturnType<WordVectors["align"]>;
  readonly #meaning: Float32Array;

  constructor(words: WordVectors, query: string) {
    this.#words = words;
    this.#alignment = words.align(query);
    this.#meaning = words.meaning(words.rows(query));
  }

  of(text: string, metadata: Readonly<Record<string, unknown>>): FeatureScores {
    const heading = headingOf(text, metadata);
    const terms = { text: this.#words.rows(text), heading: this.#words.rows(heading) };
    return { ...this.meaning(terms), ...this.alignment(terms) };
  }

  alignment({ text, heading }: PassageTerms): FeatureScores {
    const aligned = this.#alignment.score(text);
    return {
      alignment: aligned,
      headingAlignment: heading.length > 0 ? this.#alignment.score(heading) : aligned,
    };
  }

  /** By vectors made of the terms, where the built-in vectors are not stored. */
  meaning({ text, heading }: PassageTerms): FeatureScores {
    const meaning = this.#cosine(text);
    return { meaning, heading: heading.length > 0 ? this.#cosine(heading) : meaning };
  }

  #cosine(terms: Uint16Array): number {
    const passage = this.#words.meaning(terms);
    return this.#meaning.reduce((sum, value, i) => sum + value * passage[i]!, 0);
  }
}
