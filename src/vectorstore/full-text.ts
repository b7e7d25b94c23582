import { searchTerms } from "../text/terms.js";
import type { SqlValue, StoreDatabase } from "./database.js";
import { readState } from "./store-state.js";

/** A term to search for beside the query's own words. Several words are looked for as a phrase. */
export interface WeightedTerm {
  readonly term: string;
  /** Weight beside the query's own words, which weigh 1; above 0. */
  readonly weight: number;
}

export interface FullTextQuery {
  readonly text: string;
  readonly expansions: readonly WeightedTerm[];
  /** How many documents to find. */
  readonly limit: number;
  /** Documents to score besides, whether they are among the best or not. */
  readonly include: readonly number[];
  /** The documents that may be found; undefined: all. */
  readonly allowed: readonly number[] | undefined;
}

/** What a heading's BM25 weighs beside the body's, of which the heading is usually a part. */
const HEADING_WEIGHT = 0.4;
/** A term in a larger share of the documents says next to nothing and is left out. */
const COMMON_SHARE = 0.4;
/** The most terms of a query that are looked for: the rarest. */
export const MAX_QUERY_TERMS = 64;
/** The most expansions that are looked for: the heaviest. */
export const MAX_EXPANSIONS = 64;
/** How many documents, in multiples of the limit, the rarest terms must have to choose the candidates by themselves. */
const CHOICE = 5;
const FREQUENCIES_KEPT = 50_000;

/** A word or phrase to look for. */
interface Phrase {
  /** As FTS5 takes it: in quotes; the words inside must follow one another. */
  readonly expression: string;
  readonly weight: number;
  /** How many documents hold it, at most. */
  readonly documents: number;
}

/** Phrases of one weight. Those that choose bring documents in; the others only add to the scores of these. */
interface PhraseGroup {
  readonly expressions: string[];
  readonly weight: number;
  readonly chooses: boolean;
}

/** Full text over bodies and headings, scored by BM25 (k1 1.2, b 0.75, as SQLite's FTS5 has it). */
export class FullText {
  readonly #database: StoreDatabase;
  /** How many documents hold a term, as of one generation of the store. */
  readonly #frequencies = new Map<string, number>();
  #generation = -1;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  insert(key: number, heading: string, body: string): void {
    const insert = (table: string, column: string, text: string) =>
      this.#database.run(`INSERT INTO ${table} (rowid, ${column}) VALUES (?, ?)`, [
        key,
        searchTerms(text).join(" "),
      ]);
    insert("body_terms", "body", body);
    if (heading !== "") insert("heading_terms", "heading", heading);
  }

  remove(keys: readonly number[]): void {
    for (const table of ["body_terms", "heading_terms"]) {
      this.#database.run(`DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(keys),
      ]);
    }
  }

  /**
   * Whether any term relates documents to one another: it occurs in several, and not in most. Collections of fewer
   * than four are too small for that distinction.
   */
  hasSharedTerms(): boolean {
    const documents = this.#documents();
    const [least, most] = documents < 4 ? [1, documents] : [2, documents / 2];
    const sql = "SELECT 1 FROM body_vocabulary WHERE doc BETWEEN ? AND ? LIMIT 1";
    return this.#database.all(sql, [least, most]).length > 0;
  }

  /**
   * @returns keys with their scores, above 0 and higher for better: those of `include` that hold a term, and the
   * `limit` best. Undefined when the query holds no term that any document has.
   */
  search(query: FullTextQuery): Map<number, number> | undefined {
    const phrases = this.#phrases(query);
    if (phrases.length === 0) return undefined;
    const budget = CHOICE * query.limit;
    // Among few allowed documents the rare terms may have none, so there every term chooses.
    const quick = query.allowed ? undefined : this.#score(query, toGroups(phrases, budget));
    if (quick && quick.size >= query.limit) return quick;
    return this.#score(query, toGroups(phrases, Number.POSITIVE_INFINITY));
  }

  #score({ limit, include, allowed }: FullTextQuery, groups: readonly PhraseGroup[]): Map<number, number> {
    // BM25 is a sum over terms, so that groups of different weight can be added up.
    const choosing = groups.filter(({ chooses }) => chooses);
    const adding = groups.filter(({ chooses }) => !chooses);
    const chosen = unionOfScores(choosing, allowed && "allowed");
    const added = unionOfScores(adding, "candidates");
    const rows = this.#database.all<[number, number]>(
      `WITH included AS MATERIALIZED (SELECT value AS key FROM json_each(?)),
         allowed AS MATERIALIZED (SELECT value AS key FROM json_each(?)),
         chosen AS MATERIALIZED (${chosen.sql}),
         candidates AS MATERIALIZED (SELECT key FROM chosen UNION SELECT key FROM included)
       SELECT key, sum(score) AS total
       FROM (SELECT key, score FROM chosen ${adding.length > 0 ? `UNION ALL ${added.sql}` : ""})
       GROUP BY key
       ORDER BY key IN (SELECT key FROM included) DESC, total DESC, key
       LIMIT ?`,
      [
        JSON.stringify(include),
        JSON.stringify(allowed ?? []),
        ...chosen.parameters,
        ...added.parameters,
        limit + include.length,
      ],
    );
    return new Map(rows);
  }

  /** What to look for, rarest first. Common terms only where the query has no others. */
  #phrases({ text, expansions }: FullTextQuery): Phrase[] {
    const own = [...new Set(searchTerms(text))].map((term) => ({ terms: [term], weight: 1 }));
    const added = [...expansions]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_EXPANSIONS)
      .map(({ term, weight }) => ({ terms: searchTerms(term), weight }))
      .filter(({ terms }) => terms.length > 0);
    this.#count([...own, ...added].flatMap(({ terms }) => terms));
    const common = COMMON_SHARE * this.#documents();
    const known = (list: typeof own): Phrase[] =>
      list
        .map(({ terms, weight }) => ({
          expression: `"${terms.join(" ")}"`,
          weight,
          documents: Math.min(...terms.map((term) => this.#frequencies.get(term) ?? 0)),
        }))
        .filter(({ documents }) => documents > 0)
        .sort((a, b) => a.documents - b.documents);
    const rare = (list: Phrase[]) => list.filter(({ documents }) => documents <= common);
    const words = known(own);
    const kept = (rare(words).length > 0 ? rare(words) : words).slice(0, MAX_QUERY_TERMS);
    const seen = new Set(kept.map(({ expression }) => expression));
    for (const phrase of rare(known(added))) {
      if (!seen.has(phrase.expression)) kept.push(phrase);
      seen.add(phrase.expression);
    }
    return kept.sort((a, b) => a.documents - b.documents);
  }

  /** Looks up how many documents hold each term; the counts of one generation are remembered. */
  #count(terms: readonly string[]): void {
    const { generation } = readState(this.#database);
    if (generation !== this.#generation || this.#frequencies.size > FREQUENCIES_KEPT)
      this.#frequencies.clear();
    this.#generation = generation;
    const unknown = [...new Set(terms)].filter((term) => !this.#frequencies.has(term));
    if (unknown.length === 0) return;
    const found = new Map(
      this.#database.all<[string, number]>(
        "SELECT term, doc FROM body_vocabulary WHERE term IN (SELECT value FROM json_each(?))",
        [JSON.stringify(unknown)],
      ),
    );
    for (const term of unknown) this.#frequencies.set(term, found.get(term) ?? 0);
  }

  #documents(): number {
    return this.#database.all<[number]>("SELECT count(*) FROM documents")[0]![0];
  }
}

/**
 * Groups phrases by weight. The rarest choose the candidates until they have enough documents between them; scoring
 * every document that holds a commoner one would take most of the time, and change next to nothing.
 * @param phrases rarest first.
 */
function toGroups(phrases: readonly Phrase[], enough: number): PhraseGroup[] {
  const groups = new Map<string, PhraseGroup>();
  let documents = 0;
  for (const phrase of phrases) {
    const { expression, weight } = phrase;
    const chooses = documents < enough;
    const name = `${weight} ${chooses}`;
    const group = groups.get(name) ?? { expressions: [], weight, chooses };
    group.expressions.push(expression);
    groups.set(name, group);
    documents += phrase.documents;
  }
  return [...groups.values()];
}

/** @param within the name of a common table of keys; only these are scored. */
function unionOfScores(
  groups: readonly PhraseGroup[],
  within: string | undefined,
): { readonly sql: string; readonly parameters: readonly SqlValue[] } {
  // The plus keeps SQLite from restarting the full-text search for each of the keys.
  const restriction = within ? `AND +rowid IN (SELECT key FROM ${within})` : "";
  const score = (table: string) =>
    `SELECT rowid AS key, -bm25(${table}) * ? AS score FROM ${table} WHERE ${table} MATCH ? ${restriction}`;
  return {
    sql: groups.map(() => `${score("body_terms")} UNION ALL ${score("heading_terms")}`).join(" UNION ALL "),
    parameters: groups.flatMap(({ expressions, weight }) => {
      const expression = expressions.join(" OR ");
      return [weight, expression, HEADING_WEIGHT * weight, expression];
    }),
  };
}
