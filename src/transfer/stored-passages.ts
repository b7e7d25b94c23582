import { createHash } from "node:crypto";
import { StoreError } from "../errors.js";
import { StoreDatabase } from "../vectorstore/database.js";
import { readState } from "../vectorstore/store-state.js";
import type { CollectionShape, FieldType, PassageRow } from "./collection.js";

const LOCK_TIMEOUT = 5000;

const FIELD_TYPES: Readonly<Record<string, FieldType>> = {
  text: "text",
  integer: "number",
  real: "number",
  true: "boolean",
  false: "boolean",
};

/** The passages of an embedded store with their vectors, read in the order in which they were written. */
export class StoredPassages {
  readonly #database: StoreDatabase;
  /** Whose vectors these are: queries of the new collection must be embedded by the same. */
  readonly embeddings: string;
  readonly #dimensions: number;

  private constructor(database: StoreDatabase, embeddings: string, dimensions: number) {
    this.#database = database;
    this.embeddings = embeddings;
    this.#dimensions = dimensions;
  }

  /** @throws {StoreError} when the directory holds no store, or one without passages. */
  static open(directory: string): StoredPassages {
    const database = StoreDatabase.open({ directory, create: false, lockTimeout: LOCK_TIMEOUT });
    const { embeddings, dimensions } = readState(database);
    if (embeddings !== null && dimensions !== null)
      return new StoredPassages(database, embeddings, dimensions);
    database.close();
    throw new StoreError(directory, "missing", "holds no passages; index some first");
  }

  /** What a collection for these passages must hold. Metadata fields that are always null are left out. */
  shape(): CollectionShape {
    const rows = this.#database.all<[string, string]>(
      `SELECT field.key, group_concat(DISTINCT field.type) FROM documents, json_each(documents.metadata) AS field
        WHERE field.type <> 'null' GROUP BY field.key ORDER BY count(*) DESC, field.key`,
    );
    const fields = rows.map(([name, types]) => [name, fieldType(types.split(","))] as const);
    return { dimensions: this.#dimensions, fields: new Map(fields) };
  }

  count(): number {
    return this.#database.all<[number]>("SELECT count(*) FROM documents")[0]![0];
  }

  /** All passages, in batches; those that are added meanwhile come at the end. */
  *batches(size: number): Generator<PassageRow[]> {
    let last = 0;
    for (;;) {
      const rows = this.#database.all<[number, string, string, string, Uint8Array]>(
        `SELECT key, id, text, metadata, vector FROM documents JOIN vectors ON vectors.document = documents.key
          WHERE key > ? ORDER BY key LIMIT ?`,
        [last, size],
      );
      if (rows.length === 0) return;
      last = rows.at(-1)![0];
      yield rows.map(([, id, text, metadata, vector]) => toRow(id, text, metadata, vector));
    }
  }

  /** Those of the ids that the store does not hold. */
  missing(ids: readonly string[]): string[] {
    const rows = this.#database.all<[string]>(
      "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM documents)",
      [JSON.stringify(ids)],
    );
    return rows.map(([id]) => id);
  }

  close(): void {
    this.#database.close();
  }
}

function fieldType(types: readonly string[]): FieldType {
  const kinds = new Set(types.map((type) => FIELD_TYPES[type] ?? "json"));
  return kinds.size === 1 ? [...kinds][0]! : "json";
}

function toRow(id: string, text: string, metadata: string, bytes: Uint8Array): PassageRow {
  const stamp = createHash("sha256")
    .update(JSON.stringify([text, metadata]))
    .update(bytes)
    .digest("base64url");
  // A copy: the bytes may lie at an odd address.
  const vector = new Float32Array(Uint8Array.from(bytes).buffer);
  return { id, text, metadata: JSON.parse(metadata), vector, stamp };
}
