import { searchTerms } from "../src/text/terms.js";

/** Plain BM25 (Robertson & Zaragoza 2009; k1 1.2, b 0.75) over stems and Chinese character pairs: the yardstick. */
export class Bm25 {
  readonly #postings = new Map<string, Map<number, number>>();
  readonly #lengths: number[] = [];

  constructor(texts: readonly string[]) {
    for (const [document, text] of texts.entries()) {
      const terms = searchTerms(text);
      this.#lengths.push(terms.length);
      for (const term of terms) {
        const posting = this.#postings.get(term) ?? new Map<number, number>();
        this.#postings.set(term, posting.set(document, (posting.get(document) ?? 0) + 1));
      }
    }
  }

  /** Indexes of the k best texts, best first. */
  top(query: string, k: number): number[] {
    const total = this.#lengths.length;
    const mean = this.#lengths.reduce((sum, length) => sum + length, 0) / total;
    const scores = new Map<number, number>();
    for (const term of new Set(searchTerms(query))) {
      const posting = this.#postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (total - posting.size + 0.5) / (posting.size + 0.5));
      for (const [document, frequency] of posting) {
        const norm = frequency + 1.2 * (1 - 0.75 + (0.75 * this.#lengths[document]!) / mean);
        scores.set(document, (scores.get(document) ?? 0) + (idf * frequency * 2.2) / norm);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, k)
      .map(([document]) => document);
  }
}
