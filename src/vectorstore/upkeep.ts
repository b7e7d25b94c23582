import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import type { GraphProgress } from "./graph-builds.js";
import { mergeFullText, reclaimPages } from "./reclaim.js";
import type { VectorSearch } from "./vector-search.js";
import type { WriteQueue } from "./write-queue.js";

export interface FlushOptions {
  /** Told how far the graphs are, every few hundred documents. */
  readonly onProgress?: ((progress: GraphProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Documents removed, as a share of those that are left, from which on the full text is merged. */
const MERGED_SHARE = 0.2;

/** What writes of this process leave to be done for the next searches to be fast; nothing is lost without it. */
export class Upkeep {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #vectors: VectorSearch;
  readonly #queue: WriteQueue;
  /** Whether anything was written since the last flush, and how many documents were removed or replaced. */
  #changed = false;
  #removed = 0;
  /** Whether anything was ever written. */
  #wrote = false;

  constructor(database: StoreDatabase, documents: DocumentTable, vectors: VectorSearch, queue: WriteQueue) {
    this.#database = database;
    this.#documents = documents;
    this.#vectors = vectors;
    this.#queue = queue;
  }

  /** To be called after a write. @param removed how many documents it removed or replaced. */
  noteWritten(removed: number): void {
    this.#changed = true;
    this.#wrote = true;
    this.#removed += removed;
  }

  /** Brings the graphs up to date, and gives back the space that removed documents took. */
  async flush({ onProgress, signal }: FlushOptions = {}): Promise<void> {
    await this.#vectors.updateGraphs(onProgress, signal);
    await this.#queue.outside(async (database) => {
      if (this.#removed > MERGED_SHARE * this.#documents.count()) await mergeFullText(database, signal);
      if (this.#removed > 0) await reclaimPages(database, signal);
    });
    this.#changed = false;
    this.#removed = 0;
  }

  /** What is to be done before the files are closed. */
  async finish(): Promise<void> {
    if (this.#changed) await this.flush();
    if (this.#wrote) this.#database.checkpoint();
  }
}
