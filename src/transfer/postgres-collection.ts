import type { Pool } from "pg";
import { TransferError } from "../errors.js";
import type { Collection, CollectionShape, PassageRow } from "./collection.js";
import type { PostgresAddress } from "./collection-address.js";
import { loadPackage } from "./optional-package.js";

/** pgvector's HNSW index takes no wider vectors. */
const WIDEST_INDEXED = 2000;
const BATCH = 5000;

/** A table of the columns that LangChain's `PGVectorStore` reads, and a stamp. */
export class PostgresCollection implements Collection {
  readonly #address: PostgresAddress;
  readonly #pool: Pool;
  #dimensions = 0;

  private constructor(address: PostgresAddress, pool: Pool) {
    this.#address = address;
    this.#pool = pool;
  }

  static async open(address: PostgresAddress): Promise<PostgresCollection> {
    const { default: pg } = await loadPackage("pg", address.shown, () => import("pg"));
    const pool = new pg.Pool({ connectionString: address.connectionString, max: 2 });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    pool.on("error", () => {});
    return new PostgresCollection(address, pool);
  }

  async prepare({ dimensions }: CollectionShape): Promise<void> {
    this.#dimensions = dimensions;
    await this.#query("CREATE EXTENSION IF NOT EXISTS vector");
    await this.#query(
      `CREATE TABLE IF NOT EXISTS ${this.#table} (id text PRIMARY KEY, text text NOT NULL,
        metadata jsonb NOT NULL, embedding vector(${dimensions}) NOT NULL, stamp text NOT NULL)`,
    );
  }

  async stamps(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.#query(`SELECT id, stamp FROM ${this.#table} WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map(({ id, stamp }) => [String(id), String(stamp)]));
  }

  async upsert(rows: readonly PassageRow[]): Promise<void> {
    await this.#query(
      `INSERT INTO ${this.#table} (id, text, metadata, embedding, stamp)
        SELECT id, text, metadata::jsonb, embedding::vector, stamp
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS row (id, text, metadata, embedding, stamp)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, metadata = excluded.metadata,
          embedding = excluded.embedding, stamp = excluded.stamp`,
      [
        rows.map(({ id }) => id),
        rows.map(({ text }) => text),
        rows.map(({ metadata }) => withoutNul(JSON.stringify(metadata))),
        rows.map(({ vector }) => `[${vector.join(",")}]`),
        rows.map(({ stamp }) => stamp),
      ],
    );
  }

  async *ids(): AsyncGenerator<readonly string[]> {
    let last = "";
    for (;;) {
      const rows = await this.#query(
        `SELECT id FROM ${this.#table} WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
        [last],
      );
      if (rows.length === 0) return;
      const ids = rows.map(({ id }) => String(id));
      last = ids.at(-1)!;
      yield ids;
    }
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#query(`DELETE FROM ${this.#table} WHERE id = ANY($1)`, [ids]);
  }

  async count(): Promise<number> {
    const [row] = await this.#query(`SELECT count(*) AS count FROM ${this.#table}`);
    return Number(row!.count);
  }

  /** After the rows: building once is faster than adding to the graph row by row. */
  async index(): Promise<void> {
    const { table } = this.#address;
    if (this.#dimensions <= WIDEST_INDEXED) {
      await this.#query(
        `CREATE INDEX IF NOT EXISTS ${table}_embedding ON ${table}
          USING hnsw (embedding vector_cosine_ops) WITH (m = 16, ef_construction = 200)`,
      );
    }
    await this.#query(
      `CREATE INDEX IF NOT EXISTS ${table}_intents ON ${table} USING gin ((metadata -> 'intents'))`,
    );
    await this.#query(`ANALYZE ${table}`);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  get #table(): string {
    return this.#address.table;
  }

  async #query(sql: string, parameters: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    try {
      return (await this.#pool.query(sql, [...parameters])).rows;
    } catch (cause) {
      const { message, code } = cause as Error & { readonly code?: string };
      const problem = message || code || String(cause);
      throw new TransferError(
        this.#address.shown,
        `PostgreSQL says: ${problem}; mend that and run it again, it goes on where it was`,
        { cause },
      );
    }
  }
}

/** PostgreSQL's JSON cannot hold NUL, which JSON writes as an escape. */
function withoutNul(json: string): string {
  return json.replace(/\\\\|\\u0000/g, (found) => (found === "\\\\" ? found : "\ufffd"));
}
