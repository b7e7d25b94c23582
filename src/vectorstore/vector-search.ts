import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import { GraphCache, type GraphSet } from "./graph-cache.js";
import { readState, type StoreState } from "./store-state.js";
import { best, type Scored, VectorIndex } from "./vector-index.js";

/** The documents that a search may find. */
export interface VectorSelection {
  readonly keys: readonly number[];
  /** Given when these are exactly the documents with any of these intents. */
  readonly intents?: readonly string[] | undefined;
}

/**
 * The vectors of a store: in SQLite for good, in memory while it is open. Sets of up to `exactBelow` documents are
 * searched exactly, larger ones by graph where there is a graph: over all documents, and one for each intent.
 */
export class VectorSearch {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #exactBelow: number;
  #graphs: GraphCache;
  #index = new VectorIndex(0);
  /** The state that the index holds. */
  #held: StoreState | undefined;

  constructor(database: StoreDatabase, documents: DocumentTable, exactBelow: number) {
    this.#database = database;
    this.#documents = documents;
    this.#exactBelow = exactBelow;
    this.#graphs = new GraphCache(database.directory);
  }

  insert(key: number, vector: Float32Array): void {
    const { buffer, byteOffset, byteLength } = vector;
    this.#database.run("INSERT INTO vectors (document, vector) VALUES (?, ?)", [
      key,
      Buffer.from(buffer, byteOffset, byteLength),
    ]);
  }

  /** Brings memory to the present state, whichever process made it. Cheap when nothing changed. */
  refresh(): void {
    const state = readState(this.#database);
    const held = this.#held;
    if (held?.generation === state.generation) return;
    if (!held || held.dimensions !== state.dimensions) {
      this.#index = new VectorIndex(state.dimensions ?? 0);
      this.#graphs = new GraphCache(this.#database.directory);
    } else if (held.removals !== state.removals) {
      this.#graphs.remove(this.#index.retain(new Set(this.#documents.keys())));
    }
    const added = this.#database.each<[number, Buffer]>(
      "SELECT document, vector FROM vectors WHERE document > ? ORDER BY document",
      [this.#index.lastKey],
    );
    for (const [key, bytes] of added) this.#index.add(key, toVector(bytes));
    this.#held = state;
  }

  /** Loads the graphs if the collection is large enough to need them. */
  async prepare(): Promise<void> {
    this.#database.read(() => this.refresh());
    if (this.#index.size >= this.#exactBelow) await this.#graphs.load(this.#held!, this.#index);
  }

  /** The `k` nearest documents, best first. `refresh` must have been called in the same transaction. */
  search(query: Float32Array, k: number, selection?: VectorSelection): Scored[] {
    if (!selection) return this.#searchSet(query, k, null, this.#index.keys);
    const { keys, intents } = selection;
    if (!intents || keys.length < this.#exactBelow) return this.#index.search(query, k, keys);
    const found = intents.flatMap((intent) =>
      this.#searchSet(query, k, intent, this.#documents.keys({ intents: intent })),
    );
    return best([...new Map(found.map((scored) => [scored.key, scored])).values()], k);
  }

  /** The vector of a document; undefined when it has none. Valid until the next change. */
  vector(key: number): Float32Array | undefined {
    return this.#index.get(key);
  }

  /** Builds the graphs that the collection is large enough for, and saves them for the next opening. */
  async updateGraphs(signal?: AbortSignal): Promise<void> {
    await this.prepare();
    if (this.#index.size < this.#exactBelow) return;
    const [graphs, index, state] = [this.#graphs, this.#index, this.#held!];
    await graphs.update(this.#graphSets(), index, signal);
    await graphs.save(state, index.dimensions);
  }

  #graphSets(): GraphSet[] {
    const intents = [...this.#documents.countByIntent()]
      .filter(([, count]) => count >= this.#exactBelow)
      .map(([intent]) => ({ intent, keys: this.#documents.keys({ intents: intent }) }));
    return [{ intent: null, keys: this.#index.keys }, ...intents];
  }

  /** By the set's graph, and exactly what the graph does not hold yet. */
  #searchSet(query: Float32Array, k: number, intent: string | null, keys: readonly number[]): Scored[] {
    const graph = this.#graphs.get(intent);
    if (!graph) return this.#index.search(query, k, keys);
    const rest = keys.slice(firstAfter(keys, graph.lastKey));
    return best([...graph.search(query, k), ...this.#index.search(query, k, rest)], k);
  }
}

/** The place of the first key above `key` in an ascending list. */
function firstAfter(keys: readonly number[], key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Copies: the bytes may lie at an odd address, and belong to SQLite's row. */
function toVector(bytes: Buffer): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
