import type { StoreDatabase } from "./database.js";
import { readState } from "./store-state.js";

/** BM25's saturation of repeated terms and its share of length normalisation, as SQLite's FTS5 has them. */
export const K1 = 1.2;
export const LENGTH_SHARE = 0.75;

/** How much a term says that `holders` of `count` hold; never below a little, as in FTS5. */
export function inverseDocumentFrequency(holders: number, count: number): number {
  return Math.max(Math.log((count - holders + 0.5) / (holders + 0.5)), 1e-6);
}

/** The documents that hold a term, and what the term adds to the BM25 score of each. */
export interface Postings {
  readonly keys: readonly number[];
  readonly scores: readonly number[];
}

/** Documents over all remembered postings; about 32 MB. */
const MOST_REMEMBERED = 2_000_000;

/**
 * Postings of terms, read from SQLite once and remembered for as long as the store does not change: few terms make up
 * most of what is asked. BM25 is a sum over terms, so that the scores of a
 * query are sums of postings.
 */
export class PostingsCache {
  readonly #database: StoreDatabase;
  readonly #known = new Map<string, Postings>();
  #remembered = 0;
  #generation = -1;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  /** Postings of one term. */
  scored(term: string): Postings {
    return this.#lookUp(term, () => {
      const [row] = this.#database.all<[string, string]>(
        // Materialised, because bm25() works only right where the match is. One row, because thousands take milliseconds.
        `WITH found AS MATERIALIZED (
           SELECT rowid AS key, -bm25(body_terms) AS score FROM body_terms WHERE body_terms MATCH ?
         ) SELECT json_group_array(key), json_group_array(score) FROM found`,
        [quote(term)],
      );
      return { keys: JSON.parse(row![0]), scores: JSON.parse(row![1]) };
    });
  }

  /** The documents that hold any of several phrases, words apart by spaces; without scores. */
  anyOf(phrases: readonly string[]): readonly number[] {
    if (phrases.length === 0) return [];
    const expression = phrases.map(quote).join(" OR ");
    const { keys } = this.#lookUp(expression, () => {
      const [row] = this.#database.all<[string]>(
        "SELECT json_group_array(rowid) FROM body_terms WHERE body_terms MATCH ?",
        [expression],
      );
      return { keys: JSON.parse(row![0]), scores: [] };
    });
    return keys;
  }

  #lookUp(name: string, read: () => Postings): Postings {
    const { generation } = readState(this.#database);
    if (generation !== this.#generation || this.#remembered > MOST_REMEMBERED) {
      this.#known.clear();
      this.#remembered = 0;
    }
    this.#generation = generation;
    const known = this.#known.get(name);
    if (known) return known;
    const postings = read();
    this.#known.set(name, postings);
    this.#remembered += postings.keys.length;
    return postings;
  }
}

/** An FTS5 string; the words inside must follow one another. Terms hold no quotes. */
function quote(phrase: string): string {
  return `"${phrase}"`;
}
