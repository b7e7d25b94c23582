import { searchTerms } from "../text/terms.js";
import type { StoreDatabase } from "./database.js";
import { PostingsCache, type TermTable } from "./postings.js";

/**
 * Words for one thing, to look for beside the query's own: a document that has any of them scores once for the group.
 * Several words in a row are looked for as a phrase.
 */
export interface SynonymGroup {
  readonly terms: readonly string[];
  /** Weight beside the query's own words, which weigh 1; above 0. */
  readonly weight: number;
}

export interface FullTextQuery {
  readonly text: string;
  readonly expansions: readonly SynonymGroup[];
  /** The documents that may be found; undefined: all. */
  readonly allowed: readonly number[] | undefined;
}

/** What a heading's BM25 weighs beside the body's, of which the heading is usually a part. */
const HEADING_WEIGHT = 0.4;
/** A term in a larger share of the documents says next to nothing and is left out; so is a synonym, or a group. */
const COMMON_SHARE = 0.5;
const COMMON_SYNONYM_SHARE = 0.25;
/** The most terms of a query that are looked for: the rarest. */
export const MAX_QUERY_TERMS = 64;
/** The most groups that are looked for: the heaviest. */
export const MAX_EXPANSIONS = 64;

/** Full text over bodies and headings, scored by BM25. */
export class FullText {
  readonly #database: StoreDatabase;
  readonly #postings: PostingsCache;

  constructor(database: StoreDatabase) {
    this.#database = database;
    this.#postings = new PostingsCache(database);
  }

  insert(key: number, heading: string, body: string): void {
    this.#insert("body_terms", key, body);
    if (heading !== "") this.#insert("heading_terms", key, heading);
  }

  remove(keys: readonly number[]): void {
    for (const table of ["body_terms", "heading_terms"]) {
      this.#database.run(`DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(keys),
      ]);
    }
  }

  /**
   * @returns the score of every allowed document that holds a term, above 0 and higher for better. Undefined when
   * the query holds no term that any document has.
   */
  search({ text, expansions, allowed }: FullTextQuery): Map<number, number> | undefined {
    const documents = this.#documents();
    const scores = new Map<number, number>();
    const terms = this.#informative(text, COMMON_SHARE * documents);
    for (const term of terms) {
      this.#add(scores, "body_terms", term, 1);
      this.#add(scores, "heading_terms", term, HEADING_WEIGHT);
    }
    for (const group of heaviest(expansions)) this.#addGroup(scores, group, documents);
    if (scores.size === 0) return undefined;
    if (!allowed) return scores;
    return new Map(allowed.flatMap((key) => (scores.has(key) ? [[key, scores.get(key)!] as const] : [])));
  }

  #insert(table: TermTable, key: number, text: string): void {
    const column = table === "body_terms" ? "body" : "heading";
    this.#database.run(`INSERT INTO ${table} (rowid, ${column}) VALUES (?, ?)`, [
      key,
      searchTerms(text).join(" "),
    ]);
  }

  /** The distinct terms worth looking for; common ones only where there are no others. */
  #informative(text: string, common: number): string[] {
    const known = this.#rarest([...new Set(searchTerms(text))])
      .map((term) => ({ term, documents: this.#frequency(term) }))
      .filter(({ documents }) => documents > 0);
    const rare = known.filter(({ documents }) => documents <= common);
    return (rare.length > 0 ? rare : known).map(({ term }) => term);
  }

  /** Of a long query's terms as many as are looked for, chosen without reading their postings. */
  #rarest(terms: readonly string[]): readonly string[] {
    if (terms.length <= MAX_QUERY_TERMS) return terms;
    const rows = this.#database.all<[string]>(
      "SELECT term FROM body_vocabulary WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc, term LIMIT ?",
      [JSON.stringify(terms), MAX_QUERY_TERMS],
    );
    return rows.map(([term]) => term);
  }

  #frequency(term: string): number {
    return this.#postings.scored("body_terms", term).keys.length;
  }

  #add(scores: Map<number, number>, table: TermTable, term: string, weight: number): void {
    const postings = this.#postings.scored(table, term);
    for (const [i, key] of postings.keys.entries()) {
      scores.set(key, (scores.get(key) ?? 0) + weight * postings.scores[i]!);
    }
  }

  #addGroup(scores: Map<number, number>, { terms, weight }: SynonymGroup, documents: number): void {
    const phrases = terms.map(searchTerms).filter((words) => words.length > 0);
    const telling = phrases.filter(
      (words) => words.length > 1 || this.#postings.anyOf(words).length <= COMMON_SYNONYM_SHARE * documents,
    );
    const keys = this.#postings.anyOf(telling.map((words) => words.join(" ")));
    if (keys.length === 0 || keys.length > COMMON_SHARE * documents) return;
    const rarity = Math.log(1 + documents / keys.length);
    for (const key of keys) scores.set(key, (scores.get(key) ?? 0) + weight * rarity);
  }

  #documents(): number {
    return this.#database.all<[number]>("SELECT count(*) FROM documents")[0]![0];
  }
}

function heaviest(groups: readonly SynonymGroup[]): SynonymGroup[] {
  return [...groups].sort((a, b) => b.weight - a.weight).slice(0, MAX_EXPANSIONS);
}
