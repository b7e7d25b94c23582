import { abortable } from "../abort.js";
import { InvalidInputError, TransferError } from "../errors.js";
import type { Collection } from "./collection.js";
import { type CollectionAddress, parseCollectionAddress } from "./collection-address.js";
import { MilvusCollection } from "./milvus-collection.js";
import { PostgresCollection } from "./postgres-collection.js";
import { StoredPassages } from "./stored-passages.js";

/** How far a move has come, in passages. */
export interface MoveProgress {
  readonly done: number;
  readonly total: number;
}

export interface MoveOptions {
  /** The directory of the embedded store. */
  readonly directory: string;
  /**
   * The collection: `postgres://user:password@host:5432/database?table=passages` (the table's default) or
   * `milvus://user:password@host:19530/collection?ssl=true`. It is made if it does not exist, and belongs to the store:
   * what the store does not hold is deleted from it.
   */
  readonly to: string;
  /** Passages read and sent at a time, ≥ 1. @default 500 */
  readonly batchSize?: number | undefined;
  /** Stops with the signal's reason; what was sent stays, and the next run goes on from there. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch. @default undefined */
  readonly onProgress?: ((progress: MoveProgress) => void) | undefined;
}

/** What a move did, in passages. */
export interface MoveResult {
  /** The collection's address, without a password. */
  readonly collection: string;
  /** New or changed ones. */
  readonly copied: number;
  /** Those that were there before. */
  readonly unchanged: number;
  /** Those that the store no longer holds. */
  readonly deleted: number;
  /** What the collection holds now: as many as the store. */
  readonly count: number;
  /** Whose vectors these are: the new collection's queries must be embedded by the same. */
  readonly embeddings: string;
}

const DEFAULT_BATCH_SIZE = 500;

/**
 * Copies an embedded store's passages with their vectors into PostgreSQL or Milvus, and makes the collection equal to the
 * store: a second run sends only what has changed. Memory holds one batch at a time.
 *
 * @throws {InvalidInputError} for an address that is none. @throws {StoreError} for a directory without a store.
 * @throws {TransferError} when the engine's packages are missing, the engine fails, or the counts differ at the end.
 */
export async function moveStore(options: MoveOptions): Promise<MoveResult> {
  const { directory, to, batchSize = DEFAULT_BATCH_SIZE, signal } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1) {
    throw new InvalidInputError(`batchSize is ${batchSize}; give a whole number of at least 1`);
  }
  const address = parseCollectionAddress(to);
  signal?.throwIfAborted();
  const store = StoredPassages.open(directory);
  try {
    const collection = await abortable(openTarget(address), signal);
    try {
      const copied = await copy(store, collection, { ...options, batchSize });
      await abortable(collection.index(), signal);
      const deleted = await removeSurplus(store, collection, signal);
      const count = await checkedCount(store, collection, address);
      return { collection: address.shown, ...copied, deleted, count, embeddings: store.embeddings };
    } finally {
      await collection.close();
    }
  } finally {
    store.close();
  }
}

function openTarget(address: CollectionAddress): Promise<Collection> {
  return address.kind === "postgres" ? PostgresCollection.open(address) : MilvusCollection.open(address);
}

async function copy(
  store: StoredPassages,
  collection: Collection,
  { batchSize, signal, onProgress }: MoveOptions & { readonly batchSize: number },
): Promise<{ copied: number; unchanged: number }> {
  await abortable(collection.prepare(store.shape()), signal);
  const total = store.count();
  let copied = 0;
  let unchanged = 0;
  for (const batch of store.batches(batchSize)) {
    const stamps = await abortable(collection.stamps(batch.map(({ id }) => id)), signal);
    const changed = batch.filter(({ id, stamp }) => stamps.get(id) !== stamp);
    if (changed.length > 0) await abortable(collection.upsert(changed), signal);
    copied += changed.length;
    unchanged += batch.length - changed.length;
    onProgress?.({ done: copied + unchanged, total });
  }
  return { copied, unchanged };
}

/** Deletes what the store no longer holds. Looks only where there are too many. */
async function removeSurplus(
  store: StoredPassages,
  collection: Collection,
  signal: AbortSignal | undefined,
): Promise<number> {
  if ((await abortable(collection.count(), signal)) <= store.count()) return 0;
  let deleted = 0;
  for await (const ids of collection.ids()) {
    signal?.throwIfAborted();
    const surplus = store.missing(ids);
    if (surplus.length > 0) await collection.delete(surplus);
    deleted += surplus.length;
  }
  return deleted;
}

async function checkedCount(
  store: StoredPassages,
  collection: Collection,
  { shown }: CollectionAddress,
): Promise<number> {
  const [actual, expected] = [await collection.count(), store.count()];
  if (actual === expected) return actual;
  throw new TransferError(
    shown,
    `holds ${actual} passages and the store ${expected}; run it again when nothing else writes to either`,
  );
}
