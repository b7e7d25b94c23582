import { searchTerms } from "../text/terms.js";
import type { StoreDatabase } from "./database.js";
import { PageScores } from "./page-scores.js";
import { Pages } from "./pages.js";
import { type Postings, PostingsCache } from "./postings.js";

/**
 * Words for one thing, to look for beside the query's own: a document that has any of them scores once for the group.
 * Several words in a row are looked for as a phrase.
 */
export interface SynonymGroup {
  readonly terms: readonly string[];
  /** Weight beside the query's own words, which weigh 1; above 0. */
  readonly weight: number;
}

export interface TextQuery {
  readonly text: string;
  readonly expansions: readonly SynonymGroup[];
  /** Whether a term of the text is a name: one without a known meaning. */
  readonly isName: (term: string) => boolean;
}

/** How the documents fit a query's words, by key. */
export interface TextScores {
  /** BM25, above 0; documents without any of the query's words are absent. */
  readonly words: ReadonlyMap<number, number>;
  /** As `words`, of those words alone that are names (see `TextQuery`). */
  readonly names: ReadonlyMap<number, number>;
  readonly pages: PageScores;
  /** The share (0–1) of the groups that a document has a term of; documents without any are absent. */
  readonly concepts: ReadonlyMap<number, number>;
}

/** A term in a larger share of the documents says next to nothing and is left out; so is a synonym, or a group. */
const COMMON_SHARE = 0.5;
const COMMON_SYNONYM_SHARE = 0.25;
/** The most terms of a query that are looked for: the rarest. */
export const MAX_QUERY_TERMS = 64;
/** The most groups that are looked for: the heaviest. */
export const MAX_EXPANSIONS = 64;

/** Full text over the documents, scored by BM25: each document, its page, and the concepts it has of a query's. */
export class FullText {
  readonly #database: StoreDatabase;
  readonly #postings: PostingsCache;
  readonly #pages: Pages;

  constructor(database: StoreDatabase) {
    this.#database = database;
    this.#postings = new PostingsCache(database);
    this.#pages = new Pages(database);
  }

  insert(key: number, text: string): void {
    this.#database.run("INSERT INTO body_terms (rowid, body) VALUES (?, ?)", [
      key,
      searchTerms(text).join(" "),
    ]);
  }

  remove(keys: readonly number[]): void {
    this.#database.run("DELETE FROM body_terms WHERE rowid IN (SELECT value FROM json_each(?))", [
      JSON.stringify(keys),
    ]);
  }

  /** @returns undefined when neither text nor expansions hold a term that any document has. */
  search({ text, expansions, isName }: TextQuery): TextScores | undefined {
    this.#pages.refresh();
    const documents = this.#documents();
    const words = new Map<number, number>();
    const names = new Map<number, number>();
    const pages = new PageScores(this.#pages);
    for (const term of this.#informative(text, COMMON_SHARE * documents)) {
      const postings = this.#postings.scored(term);
      addScores(words, postings);
      if (isName(term)) addScores(names, postings);
      pages.add(postings, documents);
    }
    const concepts = this.#concepts(expansions, documents);
    return words.size + concepts.size > 0 ? { words, names, pages, concepts } : undefined;
  }

  /** Groups weigh as they are given and as they are rare. */
  #concepts(expansions: readonly SynonymGroup[], documents: number): Map<number, number> {
    const shares = new Map<number, number>();
    let total = 0;
    for (const { terms, weight } of heaviest(expansions)) {
      const keys = this.#holders(terms, documents);
      if (keys.length === 0 || keys.length > COMMON_SHARE * documents) continue;
      const value = weight * Math.log(1 + documents / keys.length);
      total += value;
      for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + value);
    }
    for (const [key, value] of shares) shares.set(key, value / total);
    return shares;
  }

  /** Documents with any of the terms, leaving out single words that are too common to tell. */
  #holders(terms: readonly string[], documents: number): readonly number[] {
    const phrases = terms.map(searchTerms).filter((words) => words.length > 0);
    const telling = phrases.filter(
      (words) => words.length > 1 || this.#postings.anyOf(words).length <= COMMON_SYNONYM_SHARE * documents,
    );
    return this.#postings.anyOf(telling.map((words) => words.join(" ")));
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
    return this.#postings.scored(term).keys.length;
  }

  #documents(): number {
    return this.#database.known<[number]>("SELECT count(*) FROM documents")[0];
  }
}

function addScores(sums: Map<number, number>, { keys, scores }: Postings): void {
  for (const [i, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + scores[i]!);
}

function heaviest(groups: readonly SynonymGroup[]): SynonymGroup[] {
  return [...groups].sort((a, b) => b.weight - a.weight).slice(0, MAX_EXPANSIONS);
}
