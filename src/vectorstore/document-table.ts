import { Document } from "@langchain/core/documents";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { PassageSketch } from "../ranking/passage-sketch.js";
import type { StoreDatabase } from "./database.js";
import { filterToSql, pureIntents } from "./filter-sql.js";
import { decodeRows } from "./passage-rows.js";
import type { StoredDocument } from "./stored-document.js";

/** A document as the store gives it out: its id is always known. */
export type IdentifiedDocument = Document & { readonly id: string };

/** A document as it is stored. */
export interface DocumentRow {
  readonly id: string;
  readonly text: string;
  /** JSON. */
  readonly metadata: string;
}

/** The documents and their intents. Every document has a key (see the schema) beside the caller's id. */
export class DocumentTable {
  readonly #database: StoreDatabase;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  /** @returns the new document's key. The id must be free. */
  insert({ id, text, metadata, digest, intents }: StoredDocument, rows: Uint8Array): number {
    const key = this.#database.run(
      "INSERT INTO documents (id, text, metadata, digest, rows) VALUES (?, ?, ?, ?, ?)",
      [id, text, metadata, digest, rows],
    );
    for (const intent of intents) {
      this.#database.run("INSERT INTO intents (intent, document) VALUES (?, ?)", [intent, key]);
    }
    return key;
  }

  /** Removes documents with their intents and vectors. */
  remove(keys: readonly number[]): void {
    this.#database.run("DELETE FROM documents WHERE key IN (SELECT value FROM json_each(?))", [
      JSON.stringify(keys),
    ]);
  }

  /**
   * Keys of all documents, or of those that match, ascending: in the order in which they were written.
   * @param after only keys above this one.
   */
  keys(filter: MetadataFilter = {}, after = 0): number[] {
    const { sql, parameters } = filterToSql(filter);
    const intents = pureIntents(filter);
    // Of intents alone their index knows the keys, and where to begin.
    const [select, values] = intents
      ? [
          "SELECT DISTINCT document AS key FROM intents WHERE intent IN (SELECT value FROM json_each(?)) AND document > ?",
          [JSON.stringify(intents), after],
        ]
      : [`SELECT key FROM documents WHERE key > ? AND ${sql}`, [after, ...parameters]];
    // One row that holds all keys: thousands of rows take milliseconds to come out of SQLite one by one.
    const [row] = this.#database.all<[string]>(
      `SELECT json_group_array(key) FROM (${select} ORDER BY key)`,
      values,
    );
    return JSON.parse(row![0]);
  }

  ids(filter: MetadataFilter = {}): string[] {
    const { sql, parameters } = filterToSql(filter);
    const rows = this.#database.all<[string]>(
      `SELECT id FROM documents WHERE ${sql} ORDER BY key`,
      parameters,
    );
    return rows.map(([id]) => id);
  }

  count(filter: MetadataFilter = {}): number {
    const { sql, parameters } = filterToSql(filter);
    return this.#database.all<[number]>(`SELECT count(*) FROM documents WHERE ${sql}`, parameters)[0]![0];
  }

  /** How many documents carry each intent. */
  countByIntent(): Map<string, number> {
    return new Map(
      this.#database.all<[string, number]>(
        "SELECT intent, count(*) FROM intents GROUP BY intent ORDER BY intent",
      ),
    );
  }

  /** Keys of the documents with these ids, in no order; unknown ids are left out. */
  keysOf(ids: readonly string[]): number[] {
    return this.#byIds<[number]>("key", ids).map(([key]) => key);
  }

  digests(ids: readonly string[]): Map<string, string> {
    const rows = this.#byIds<[string, string | null]>("id, digest", ids);
    return new Map(rows.filter((row): row is [string, string] => row[1] !== null));
  }

  getByIds(ids: readonly string[]): Map<string, IdentifiedDocument> {
    const rows = this.#byIds<[string, string, string]>("id, text, metadata", ids);
    return new Map(
      rows.map(([id, pageContent, metadata]) => {
        return [id, new Document({ id, pageContent, metadata: JSON.parse(metadata) }) as IdentifiedDocument];
      }),
    );
  }

  get(keys: readonly number[]): Map<number, DocumentRow> {
    const rows = this.#database.all<[number, string, string, string]>(
      "SELECT key, id, text, metadata FROM documents WHERE key IN (SELECT value FROM json_each(?))",
      [JSON.stringify(keys)],
    );
    return new Map(rows.map(([key, id, text, metadata]) => [key, { id, text, metadata }]));
  }

  sketches(keys: readonly number[]): Map<number, PassageSketch> {
    const found = this.#database.all<[number, Uint8Array]>(
      "SELECT key, rows FROM documents WHERE key IN (SELECT value FROM json_each(?))",
      [JSON.stringify(keys)],
    );
    return new Map(found.map(([key, bytes]) => [key, decodeRows(bytes)]));
  }

  #byIds<Row extends readonly unknown[]>(columns: string, ids: readonly string[]): Row[] {
    return this.#database.all<Row>(
      `SELECT ${columns} FROM documents WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
  }
}
