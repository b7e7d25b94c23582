import { searchTerms } from "../text/terms.js";
import type { SqlValue, StoreDatabase } from "./database.js";

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
/** A term in a larger share of the documents says nothing, costs most of the time, and is left out. */
const COMMON_SHARE = 0.4;
/** The most terms of a query that are looked for: the rarest. */
export const MAX_QUERY_TERMS = 64;
/** The most expansions that are looked for: the heaviest. */
export const MAX_EXPANSIONS = 64;

/** Terms that are looked for with one weight, as an FTS5 expression. */
interface TermGroup {
  readonly expression: string;
  readonly weight: number;
}

/** Full text over bodies and headings, scored by BM25 (k1 1.2, b 0.75, as SQLite's FTS5 has it). */
export class FullText {
  readonly #database: StoreDatabase;

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
    return (
      this.#database.all("SELECT 1 FROM body_vocabulary WHERE doc BETWEEN ? AND ? LIMIT 1", [least, most])
        .length > 0
    );
  }

  /**
   * @returns keys with their scores, above 0 and higher for better: those of `include` that hold a term, and the
   * `limit` best. Undefined when the query holds no term that any document has.
   */
  search({ text, expansions, limit, include, allowed }: FullTextQuery): Map<number, number> | undefined {
    const groups = this.#groups(text, expansions);
    if (groups.length === 0) return undefined;
    // BM25 is a sum over terms, so that groups of different weight can be added up.
    const parts = groups.flatMap((group) => [
      scores("body_terms", group, 1, allowed !== undefined),
      scores("heading_terms", group, HEADING_WEIGHT, allowed !== undefined),
    ]);
    const rows = this.#database.all<[number, number]>(
      `WITH allowed AS MATERIALIZED (SELECT value FROM json_each(?))
       SELECT key, sum(score) AS total FROM (${parts.map(({ sql }) => sql).join(" UNION ALL ")})
       GROUP BY key
       ORDER BY key IN (SELECT value FROM json_each(?)) DESC, total DESC, key
       LIMIT ?`,
      [
        JSON.stringify(allowed ?? []),
        ...parts.flatMap(({ parameters }) => parameters),
        JSON.stringify(include),
        limit + include.length,
      ],
    );
    return new Map(rows);
  }

  #groups(text: string, expansions: readonly WeightedTerm[]): TermGroup[] {
    const own = this.#informative(searchTerms(text));
    const groups = own.length > 0 ? [{ expression: own.map(quote).join(" OR "), weight: 1 }] : [];
    const seen = new Set(own.map(quote));
    const byWeight = new Map<number, string[]>();
    for (const { term, weight } of [...expansions]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_EXPANSIONS)) {
      const phrase = quote(searchTerms(term).join(" "));
      if (phrase === '""' || seen.has(phrase)) continue;
      seen.add(phrase);
      byWeight.set(weight, [...(byWeight.get(weight) ?? []), phrase]);
    }
    for (const [weight, phrases] of byWeight) groups.push({ expression: phrases.join(" OR "), weight });
    return groups;
  }

  /** The distinct terms worth searching for, rarest first; common ones only where there are no others. */
  #informative(terms: readonly string[]): string[] {
    const known = this.#database.all<[string, number]>(
      `SELECT term, doc FROM body_vocabulary WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc, term`,
      [JSON.stringify([...new Set(terms)])],
    );
    const common = COMMON_SHARE * this.#documents();
    const rare = known.filter(([, documents]) => documents <= common);
    return (rare.length > 0 ? rare : known).slice(0, MAX_QUERY_TERMS).map(([term]) => term);
  }

  #documents(): number {
    return this.#database.all<[number]>("SELECT count(*) FROM documents")[0]![0];
  }
}

function scores(
  table: string,
  { expression, weight }: TermGroup,
  factor: number,
  filtered: boolean,
): { readonly sql: string; readonly parameters: readonly SqlValue[] } {
  // The plus keeps SQLite from restarting the full-text search for each allowed key.
  const restriction = filtered ? "AND +rowid IN (SELECT value FROM allowed)" : "";
  return {
    sql: `SELECT rowid AS key, -bm25(${table}) * ? AS score FROM ${table} WHERE ${table} MATCH ? ${restriction}`,
    parameters: [weight * factor, expression],
  };
}

/** An FTS5 string: a term, or several in sequence. Terms hold no quotes. */
function quote(terms: string): string {
  return `"${terms}"`;
}
