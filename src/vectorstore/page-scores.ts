import type { Pages } from "./pages.js";
import { inverseDocumentFrequency, K1, LENGTH_SHARE, type Postings } from "./postings.js";

/**
 * BM25 of whole pages, got from the BM25 of their passages: a passage's score of a term tells the term's frequency beside
 * the passage's length, and these add up over a page.
 */
export class PageScores {
  readonly #pages: Pages;
  readonly #scores = new Map<number, number>();

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** Adds one term of the query. */
  add({ keys, scores }: Postings, documents: number): void {
    const idf = inverseDocumentFrequency(keys.length, documents);
    const densities = new Map<number, number>();
    for (const [i, key] of keys.entries()) {
      const page = this.#pages.of(key);
      if (page === undefined) continue;
      const saturation = Math.min(scores[i]! / (idf * (K1 + 1)), 0.99);
      densities.set(page, (densities.get(page) ?? 0) + saturation / (1 - saturation));
    }
    const pageIdf = inverseDocumentFrequency(densities.size, this.#pages.count);
    for (const [page, density] of densities) {
      const relative = density / (1 - LENGTH_SHARE + LENGTH_SHARE * this.#pages.relativeSize(page));
      const score = (pageIdf * (K1 + 1) * relative) / (relative + 1);
      this.#scores.set(page, (this.#scores.get(page) ?? 0) + score);
    }
  }

  /** Of the page that a document is from; 0 where no term occurs, undefined for a document without a page. */
  of(key: number): number | undefined {
    const page = this.#pages.of(key);
    return page === undefined ? undefined : (this.#scores.get(page) ?? 0);
  }
}
