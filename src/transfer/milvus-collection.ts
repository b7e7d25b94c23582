import type { MilvusClient, FieldType as MilvusField, RowData } from "@zilliz/milvus2-sdk-node";
import { TransferError } from "../errors.js";
import type { Collection, CollectionShape, FieldType, PassageRow } from "./collection.js";
import type { MilvusAddress } from "./collection-address.js";
import { loadPackage } from "./optional-package.js";

/** The names by which LangChain's `Milvus` finds its fields. */
const ID = "langchain_primaryid";
const TEXT = "langchain_text";
const VECTOR = "langchain_vector";
const STAMP = "tokenflow_stamp";
const OWN = [ID, TEXT, VECTOR, STAMP];

/** Milvus' limits: bytes in a text, fields in a collection (64, some of which are our own). */
const LONGEST_TEXT = 65_535;
const LONGEST_ID = 1024;
const MOST_FIELDS = 56;
const FIELD_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const BATCH = 1000;

/** How collections made here are indexed and searched. */
export const MILVUS_INDEX = {
  index_type: "HNSW",
  metric_type: "COSINE",
  params: { M: 16, efConstruction: 200 },
  search_params: { ef: 128 },
} as const;

/**
 * A collection with a field for each metadata field, so that LangChain's `Milvus` returns it. What has no proper name, or
 * is beyond Milvus' number of fields, goes into its dynamic field: it can be filtered by, but does not come back.
 */
export class MilvusCollection implements Collection {
  readonly #address: MilvusAddress;
  readonly #client: MilvusClient;
  #fields: ReadonlyMap<string, FieldType> = new Map();

  private constructor(address: MilvusAddress, client: MilvusClient) {
    this.#address = address;
    this.#client = client;
  }

  static async open(address: MilvusAddress): Promise<MilvusCollection> {
    const { MilvusClient } = await loadPackage(
      "@zilliz/milvus2-sdk-node",
      address.shown,
      () => import("@zilliz/milvus2-sdk-node"),
    );
    const client = new MilvusClient({ ...clientConfig(address) });
    const collection = new MilvusCollection(address, client);
    try {
      await collection.#call(() => client.connectPromise);
      return collection;
    } catch (error) {
      await client.closeConnection();
      throw error;
    }
  }

  async prepare({ dimensions, fields }: CollectionShape): Promise<void> {
    this.#fields = new Map([...fields].filter(([name]) => FIELD_NAME.test(name)).slice(0, MOST_FIELDS));
    const taken = OWN.find((name) => fields.has(name));
    if (taken)
      throw this.#error(`a metadata field is named "${taken}", which the collection needs itself; rename it`);
    const { value: exists } = await this.#call(() => this.#client.hasCollection(this.#request));
    if (!exists) await this.#create(dimensions);
    await this.#call(() => this.#client.loadCollectionSync(this.#request));
  }

  async stamps(ids: readonly string[]): Promise<Map<string, string>> {
    const { data } = await this.#call(() =>
      this.#client.query({ ...this.#request, ids: [...ids], output_fields: [ID, STAMP] }),
    );
    return new Map(data.map((row) => [String(row[ID]), String(row[STAMP])]));
  }

  async upsert(rows: readonly PassageRow[]): Promise<void> {
    const data = rows.map((row) => this.#toRow(row));
    await this.#call(() => this.#client.upsert({ ...this.#request, data }));
  }

  async *ids(): AsyncGenerator<readonly string[]> {
    const iterator = await this.#call(() =>
      this.#client.queryIterator({
        ...this.#request,
        batchSize: BATCH,
        output_fields: [ID],
        filter: `${ID} != ""`,
      }),
    );
    for await (const rows of iterator)
      yield (rows as Record<string, unknown>[]).map((row) => String(row[ID]));
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#call(() => this.#client.delete({ ...this.#request, ids: [...ids] }));
    await this.#flush();
  }

  async count(): Promise<number> {
    const { ConsistencyLevelEnum } = await import("@zilliz/milvus2-sdk-node");
    const { data } = await this.#call(() =>
      this.#client.query({
        ...this.#request,
        filter: "",
        output_fields: ["count(*)"],
        consistency_level: ConsistencyLevelEnum.Strong,
      }),
    );
    return Number(data[0]?.["count(*)"]);
  }

  /** Milvus indexes what is flushed by itself. */
  index(): Promise<void> {
    return this.#flush();
  }

  async close(): Promise<void> {
    await this.#client.closeConnection();
  }

  async #create(dimensions: number): Promise<void> {
    const { DataType } = await import("@zilliz/milvus2-sdk-node");
    const types = {
      text: DataType.VarChar,
      json: DataType.VarChar,
      number: DataType.Double,
      boolean: DataType.Bool,
    };
    const fields: MilvusField[] = [
      { name: ID, data_type: DataType.VarChar, max_length: LONGEST_ID, is_primary_key: true, autoID: false },
      { name: TEXT, data_type: DataType.VarChar, max_length: LONGEST_TEXT },
      { name: VECTOR, data_type: DataType.FloatVector, dim: dimensions },
      { name: STAMP, data_type: DataType.VarChar, max_length: 64 },
      ...[...this.#fields].map(([name, type]) => ({
        name,
        data_type: types[type],
        nullable: true,
        ...(types[type] === DataType.VarChar && { max_length: LONGEST_TEXT }),
      })),
    ];
    await this.#call(() =>
      this.#client.createCollection({ ...this.#request, fields, enable_dynamic_field: true }),
    );
    const { search_params: _, ...index } = MILVUS_INDEX;
    await this.#call(() => this.#client.createIndex({ ...this.#request, field_name: VECTOR, ...index }));
  }

  #toRow({ id, text, metadata, vector, stamp }: PassageRow): RowData {
    for (const [what, value, most] of [
      ["id", id, LONGEST_ID],
      ["text", text, LONGEST_TEXT],
    ] as const) {
      const length = Buffer.byteLength(value);
      if (length > most)
        throw this.#error(
          `the ${what} of "${id.slice(0, 80)}" has ${length} bytes and Milvus takes ${most}; split it`,
        );
    }
    // A flag says that a passage serves an intent; the others do not, rather than it being unknown.
    const flags = [...this.#fields.keys()].filter((name) => name.startsWith("intent_"));
    const values = Object.entries(metadata).map(([name, value]) => {
      const asJson =
        this.#fields.get(name) === "json" || (this.#fields.has(name) && typeof value === "object");
      return [name, asJson && value !== null ? JSON.stringify(value) : value];
    });
    return {
      ...Object.fromEntries(flags.map((name) => [name, false])),
      ...Object.fromEntries(values),
      [ID]: id,
      [TEXT]: text,
      [VECTOR]: Array.from(vector),
      [STAMP]: stamp,
    } as RowData;
  }

  async #flush(): Promise<void> {
    await this.#call(() => this.#client.flushSync({ collection_names: [this.#address.collection] }));
  }

  get #request() {
    return { collection_name: this.#address.collection };
  }

  /** Milvus answers errors as well as throwing them. */
  async #call<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    let answer: Answer;
    try {
      answer = await request();
    } catch (cause) {
      throw this.#error(`Milvus says: ${(cause as Error).message}`, cause);
    }
    const status = statusOf(answer);
    if (status && status.error_code !== "Success")
      throw this.#error(`Milvus says: ${status.reason || status.error_code}`);
    return answer;
  }

  #error(problem: string, cause?: unknown): TransferError {
    return new TransferError(this.#address.shown, problem, { cause });
  }
}

/** How the client reaches the server. */
export function clientConfig({ address, username, password, ssl }: MilvusAddress) {
  return { address, ssl, ...(username && { username }), ...(password && { password }), logLevel: "error" };
}

interface Status {
  readonly error_code?: unknown;
  readonly reason?: string;
}

function statusOf(answer: unknown): Status | undefined {
  const { status, error_code } = (answer ?? {}) as {
    readonly status?: Status;
    readonly error_code?: unknown;
  };
  return status ?? (error_code === undefined ? undefined : (answer as Status));
}
