/** A passage on its way into a collection. */
export interface PassageRow {
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly vector: Float32Array;
  /** Changes with text, metadata or vector. */
  readonly stamp: string;
}

/** What a metadata field holds in all passages that have it; `json` where the values are lists, objects or mixed. */
export type FieldType = "text" | "number" | "boolean" | "json";

/** What a collection must be able to hold. */
export interface CollectionShape {
  readonly dimensions: number;
  readonly fields: ReadonlyMap<string, FieldType>;
}

/** A collection of another engine, as moving needs it. Calls reject with a `TransferError`. */
export interface Collection {
  /** Makes the collection, if there is none. */
  prepare(shape: CollectionShape): Promise<void>;
  /** The stamps of those of the ids that are stored. */
  stamps(ids: readonly string[]): Promise<Map<string, string>>;
  /** Stores rows, replacing those with the same ids. */
  upsert(rows: readonly PassageRow[]): Promise<void>;
  /** All ids, in batches. */
  ids(): AsyncIterable<readonly string[]>;
  delete(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Builds what searches need; after it they are fast. */
  index(): Promise<void>;
  close(): Promise<void>;
}
