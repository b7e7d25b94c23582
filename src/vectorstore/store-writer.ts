import { pacer } from "../embeddings/pacer.js";
import { StoreError } from "../errors.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { PassageSketch } from "../ranking/passage-sketch.js";
import type { StoreDatabase } from "./database.js";
import { readState, recordChange, recordEmbeddings, type StoreState } from "./store-state.js";
import { insertDocument, type StoreTables, tablesOf } from "./store-tables.js";
import type { StoredDocument } from "./stored-document.js";
import type { WriteQueue } from "./write-queue.js";

export type DeleteTarget = { readonly ids: readonly string[] } | { readonly filter: MetadataFilter };

/** What embeddings make of documents: vectors of unit length and equal width, one per document, and whose they are. */
export interface NamedVectors {
  readonly name: string;
  readonly vectors: readonly Float32Array[];
}

/** The documents' terms as numbers, one per document, and the word vectors that number them. */
export interface NamedRows {
  readonly name: string;
  readonly rows: readonly PassageSketch[];
}

/** Documents removed by one statement. */
const REMOVED_AT_ONCE = 100;

/** All that changes the documents of a store, each call in one transaction that leaves the event loop its turns. */
export class StoreWriter {
  readonly #queue: WriteQueue;

  constructor(queue: WriteQueue) {
    this.#queue = queue;
  }

  /**
   * Adds documents or replaces those with the same ids; of several with one id the last counts.
   * @param vectors one per document.
   * @param terms one per document.
   * @param signal aborts until the moment when everything is kept; nothing is then.
   * @returns how many documents were replaced.
   */
  add(
    documents: readonly StoredDocument[],
    vectors: NamedVectors,
    terms: NamedRows,
    signal?: AbortSignal,
  ): Promise<number> {
    const last = new Map(documents.map(({ id }, i) => [id, i]));
    return this.#queue.run(async (database) => {
      const tables = tablesOf(database);
      const pause = pacer(signal);
      claim(database, vectors, terms.name);
      const replaced = tables.documents.keysOf([...last.keys()]);
      await removeKeys(tables, replaced, signal);
      for (const [i, document] of documents.entries()) {
        if (last.get(document.id) !== i) continue;
        insertDocument(tables, document, terms.rows[i]!, vectors.vectors[i]!);
        await pause();
      }
      recordChange(database, replaced.length);
      return replaced.length;
    }, signal);
  }

  /** @returns how many documents there were to remove. */
  remove(target: DeleteTarget): Promise<number> {
    return this.#queue.run(async (database) => {
      const tables = tablesOf(database);
      const { documents } = tables;
      const keys = "ids" in target ? documents.keysOf(target.ids) : documents.keys(target.filter);
      await removeKeys(tables, keys);
      if (keys.length > 0) recordChange(database, keys.length);
      return keys.length;
    });
  }
}

async function removeKeys(
  { fullText, documents }: StoreTables,
  keys: readonly number[],
  signal?: AbortSignal,
): Promise<void> {
  const pause = pacer(signal);
  for (let start = 0; start < keys.length; start += REMOVED_AT_ONCE) {
    const some = keys.slice(start, start + REMOVED_AT_ONCE);
    fullText.remove(some);
    documents.remove(some);
    await pause();
  }
}

/** The first vectors fix whose they are and how wide. */
function claim(database: StoreDatabase, { name, vectors }: NamedVectors, wordVectors: string): void {
  const dimensions = vectors[0]?.length ?? 0;
  const state = readState(database);
  assertDimensions(database.directory, state, dimensions, name);
  if (state.dimensions === null) recordEmbeddings(database, name, dimensions, wordVectors);
}

/** @throws {StoreError} when the store's vectors have another width; before its first vectors every width is right. */
export function assertDimensions(
  directory: string,
  stored: StoreState,
  dimensions: number,
  name: string,
): void {
  if (stored.dimensions === null || stored.dimensions === dimensions) return;
  throw new StoreError(
    directory,
    "embeddings",
    `has vectors of ${stored.dimensions} dimensions ("${stored.embeddings}"), these ("${name}") have ${dimensions}; ` +
      "use the embeddings it was built with, or another directory",
  );
}
