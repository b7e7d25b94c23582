import type { WordVectors } from "../embeddings/word-vectors.js";
import { headingOf } from "../text/heading.js";
import type { FeatureScores } from "./features.js";

/** What a passage's text alone tells of how it fits a query, for stores that tell no more than their own score. */
export class TextFeatures {
  readonly #words: WordVectors;
  readonly #alignment: ReturnType<WordVectors["align"]>;

  constructor(words: WordVectors, query: string) {
    this.#words = words;
    this.#alignment = words.align(query);
  }

  of(text: string, metadata: Readonly<Record<string, unknown>>): FeatureScores {
    const heading = headingOf(text, metadata);
    const alignment = this.#alignment.score(this.#words.rows(text));
    return {
      alignment,
      headingAlignment: heading === "" ? alignment : this.#alignment.score(this.#words.rows(heading)),
    };
  }
}
