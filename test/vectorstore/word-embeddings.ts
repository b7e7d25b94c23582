import { Embeddings } from "@langchain/core/embeddings";
import { searchTerms } from "../../src/text/terms.js";

/** Deterministic embeddings of a caller's own: each term lights up one dimension. */
export class WordEmbeddings extends Embeddings {
  readonly #dimensions: number;

  constructor(dimensions = 32) {
    super({});
    this.#dimensions = dimensions;
  }

  override async embedQuery(text: string): Promise<number[]> {
    const vector = new Array<number>(this.#dimensions).fill(0);
    for (const term of searchTerms(text)) {
      let hash = 7;
      for (const character of term) hash = (hash * 31 + character.codePointAt(0)!) % 1_000_003;
      vector[hash % this.#dimensions]! += 1;
    }
    return vector;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)));
  }
}
