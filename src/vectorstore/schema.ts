import { randomUUID } from "node:crypto";
import type { StoreDatabase } from "./database.js";

/** Marks a SQLite file as a store of this library ("TKFW"). */
export const APPLICATION_ID = 0x544b4657;

/** Grows when a change of the tables makes older versions of this library unable to read them. */
export const FORMAT_VERSION = 3;
/** The oldest format that is brought into the present one on opening. */
export const OLDEST_VERSION = 1;

/**
 * The long text comes last in its row, out of the way of filters over the metadata.
 *
 * `documents.key` is never used again and its row never changes: an updated document gets a new key. Whatever is
 * derived from a key (vector, terms, graph node) is therefore valid for as long as the key exists.
 *
 * The full-text tables hold terms from `src/text`, joined by spaces; the tokenizer must pass them unchanged, which
 * `ascii` does: it splits at spaces alone, since terms hold nothing else of ASCII but letters, digits and apostrophes.
 * `documents.rows` holds a sketch of the passage, its known terms as numbers, see `passage-rows.ts`; `state.word_vectors` says of which table.
 */
export const SCHEMA = `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    digest TEXT,
    metadata TEXT NOT NULL,
    rows BLOB NOT NULL,
    text TEXT NOT NULL
  );
  CREATE TABLE intents (
    intent TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    PRIMARY KEY (intent, document)
  ) WITHOUT ROWID;
  CREATE INDEX intents_by_document ON intents (document);
  CREATE TABLE vectors (
    document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
    vector BLOB NOT NULL
  );
  CREATE VIRTUAL TABLE body_terms USING fts5(
    body, content='', contentless_delete=1, tokenize="ascii tokenchars ''''"
  );
  CREATE VIRTUAL TABLE body_vocabulary USING fts5vocab(body_terms, row);
  CREATE TABLE state (
    store TEXT NOT NULL,
    word_vectors TEXT,
    generation INTEGER NOT NULL DEFAULT 0,
    removals INTEGER NOT NULL DEFAULT 0,
    embeddings TEXT,
    dimensions INTEGER
  );
`;

/** Makes the tables of an empty store; to be called in a transaction. */
export function createTables(database: StoreDatabase): void {
  database.exec(
    `${SCHEMA}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT_VERSION}`,
  );
  database.run("INSERT INTO state (store) VALUES (?)", [randomUUID()]);
}
