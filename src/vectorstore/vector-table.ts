import type { StoreDatabase } from "./database.js";

/** The vectors as they are kept: 32-bit floats of unit length, by the documents' keys. */
export class VectorTable {
  readonly #database: StoreDatabase;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  insert(key: number, { buffer, byteOffset, byteLength }: Float32Array): void {
    this.#database.run("INSERT INTO vectors (document, vector) VALUES (?, ?)", [
      key,
      Buffer.from(buffer, byteOffset, byteLength),
    ]);
  }

  /** At most `limit` of the documents after a key, ascending. */
  after(key: number, limit: number): [number, Float32Array][] {
    const rows = this.#database.all<[number, Buffer]>(
      "SELECT document, vector FROM vectors WHERE document > ? ORDER BY document LIMIT ?",
      [key, limit],
    );
    return rows.map(([each, bytes]) => [each, toVector(bytes)]);
  }
}

/** Copies: the bytes may lie at an odd address, and belong to SQLite's row. */
function toVector(bytes: Buffer): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
