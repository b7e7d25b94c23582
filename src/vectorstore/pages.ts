import type { StoreDatabase } from "./database.js";
import { readState, type StoreState } from "./store-state.js";

/**
 * Which page each document is from: documents with the same `metadata.source` are passages of one page. A document without
 * a source belongs to none. Held in memory, brought up to date by {@link refresh}.
 */
export class Pages {
  readonly #database: StoreDatabase;
  readonly #numbers = new Map<string, number>();
  readonly #pageOf = new Map<number, number>();
  readonly #sizes: number[] = [];
  #lastKey = 0;
  #held: StoreState | undefined;

  constructor(database: StoreDatabase) {
    this.#database = database;
  }

  /** To be called in the transaction that reads. Cheap when nothing changed. */
  refresh(): void {
    const state = readState(this.#database);
    if (this.#held?.generation === state.generation) return;
    if (this.#held && this.#held.removals !== state.removals) this.#clear();
    const added = this.#database.each<[number, unknown]>(
      "SELECT key, json_extract(metadata, '$.source') FROM documents WHERE key > ? ORDER BY key",
      [this.#lastKey],
    );
    for (const [key, source] of added) {
      this.#lastKey = key;
      if (typeof source === "string") this.#add(key, source);
    }
    this.#held = state;
  }

  of(key: number): number | undefined {
    return this.#pageOf.get(key);
  }

  /** How many pages there are. */
  get count(): number {
    return this.#sizes.length;
  }

  /** Passages of a page beside the mean over all pages. */
  relativeSize(page: number): number {
    return (this.#sizes[page]! * this.count) / this.#pageOf.size;
  }

  #add(key: number, source: string): void {
    const page = this.#numbers.get(source) ?? this.#sizes.length;
    this.#numbers.set(source, page);
    this.#sizes[page] = (this.#sizes[page] ?? 0) + 1;
    this.#pageOf.set(key, page);
  }

  #clear(): void {
    this.#numbers.clear();
    this.#pageOf.clear();
    this.#sizes.length = 0;
    this.#lastKey = 0;
  }
}
