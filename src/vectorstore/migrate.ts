import { pacer } from "../embeddings/pacer.js";
import type { WordVectors } from "../embeddings/word-vectors.js";
import { sketchPassage } from "../ranking/passage-sketch.js";
import type { StoreDatabase } from "./database.js";
import { createTables, FORMAT_VERSION } from "./schema.js";
import { recordChange, recordEmbeddings } from "./store-state.js";
import { insertDocument, tablesOf } from "./store-tables.js";
import { restoreDocument } from "./stored-document.js";
import { toUnitVector } from "./unit-vector.js";

/** What format 1 called the embeddings that it fitted to the collection. */
const FITTED = "collection";
/** Documents read at a time. */
const AT_ONCE = 100;

/** Format 1 had full text of headings, a fitted model, and no numbered terms; format 2 had these without their order. */
const SET_ASIDE = `
  ALTER TABLE state RENAME TO old_state;
  ALTER TABLE vectors RENAME TO old_vectors;
  ALTER TABLE documents RENAME TO old_documents;
  DROP TABLE intents; DROP TABLE body_vocabulary; DROP TABLE body_terms;
  DROP TABLE IF EXISTS heading_terms; DROP TABLE IF EXISTS model`;
const DROP_OLD = "DROP TABLE old_vectors; DROP TABLE old_documents; DROP TABLE old_state";

type OldRow = [key: number, id: string, text: string, metadata: string, digest: string | null];

/**
 * Brings a store of an older format into the present one, all in one transaction. Vectors of the caller's embeddings stay; those of the
 * built-in ones, which others have replaced, are made anew from the texts. Does nothing if another process came first.
 */
export function migrate(
  database: StoreDatabase,
  words: WordVectors,
  signal: AbortSignal | undefined,
): Promise<void> {
  return database.writeSliced(async () => {
    if (database.number("PRAGMA user_version") === FORMAT_VERSION) return;
    const pause = pacer(signal);
    database.exec(SET_ASIDE);
    createTables(database);
    const [old] = database.all<[string | null]>("SELECT embeddings FROM old_state");
    const kept = old![0] !== null && !isBuiltIn(old![0], words) ? old![0] : undefined;
    const tables = tablesOf(database);
    let dimensions = 0;
    let after = 0;
    for (let rows = readOld(database, after); rows.length > 0; rows = readOld(database, after)) {
      for (const row of rows) {
        const [key, id, text, metadata, digest] = row;
        const document = restoreDocument(id, text, metadata, digest);
        const sketch = sketchPassage(words, document.text, document.heading);
        const vector = kept
          ? oldVector(database, key)
          : toUnitVector(words.passageOf(sketch.text, sketch.heading), "vector");
        dimensions = vector.length;
        insertDocument(tables, document, sketch, vector);
        after = key;
        await pause();
      }
    }
    if (dimensions > 0) recordEmbeddings(database, kept ?? words.name, dimensions, words.name);
    recordChange(database, 0);
    database.exec(DROP_OLD);
  });
}

/** Whether these embeddings were the built-in ones of their time. */
function isBuiltIn(embeddings: string, words: WordVectors): boolean {
  const [family] = words.name.split("@");
  return embeddings === FITTED || embeddings.startsWith(`${family}@`);
}

function readOld(database: StoreDatabase, after: number): OldRow[] {
  return database.all<OldRow>(
    "SELECT key, id, text, metadata, digest FROM old_documents WHERE key > ? ORDER BY key LIMIT ?",
    [after, AT_ONCE],
  );
}

function oldVector(database: StoreDatabase, key: number): Float32Array {
  const [row] = database.all<[Buffer]>("SELECT vector FROM old_vectors WHERE document = ?", [key]);
  return new Float32Array(new Uint8Array(row![0]).buffer);
}
