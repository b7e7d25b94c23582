import { pacer } from "../embeddings/pacer.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import { GraphCache, type GraphProgress, type GraphSet, type LiveDocuments } from "./graph-cache.js";
import type { HnswGraph } from "./hnsw-graph.js";
import { type Selection, Selections } from "./selections.js";
import { readState, type StoreState } from "./store-state.js";
import { best, type Scored, VectorIndex } from "./vector-index.js";
import { VectorTable } from "./vector-table.js";

export interface VectorSearchOptions {
  /** Sets of fewer documents are searched exactly, larger ones by graph. */
  readonly exactBelow: number;
  /** The share (0–1) of the true neighbours that a search by graph is to find; 1: every search is exact. */
  readonly recall: number;
}

/** Vectors read between two turns of the event loop. */
const READ_AT_ONCE = 500;
/** A graph that lacks this share of `exactBelow` documents is left as it is: an exact search over so few costs next to nothing. */
const TOLERATED_SHARE = 1 / 8;
/** Bytes of codes that are compared in the time in which a graph finds one more neighbour; measured. */
const BYTES_A_NEIGHBOUR = 25_000;
/** How many more than the expected number of neighbours a graph is asked for, when some of them will not match. */
const SPARE = 1.5;

/**
 * The vectors of a store: in SQLite for good, as codes in memory while it is open. Small sets of documents are searched
 * exactly, larger ones by graph where there is one: over all documents, and one for each intent.
 */
export class VectorSearch {
  readonly #database: StoreDatabase;
  readonly #documents: DocumentTable;
  readonly #vectors: VectorTable;
  readonly #options: VectorSearchOptions;
  readonly #selections: Selections;
  #graphs: GraphCache;
  #index: VectorIndex;
  /** The state that the index holds. */
  #held: StoreState | undefined;
  /** The reading of what was saved of the index. */
  #loading: Promise<void> | undefined;
  /** Documents written by this process since the graphs were last brought up to date. */
  #written = 0;

  constructor(database: StoreDatabase, documents: DocumentTable, options: VectorSearchOptions) {
    this.#database = database;
    this.#documents = documents;
    this.#vectors = new VectorTable(database);
    this.#options = options;
    this.#selections = new Selections(documents);
    [this.#index, this.#graphs] = this.#empty(0);
  }

  /** Loads vectors and graphs, giving the event loop its turns. Cheap when nothing changed. */
  async prepare(): Promise<void> {
    const state = readState(this.#database);
    if (this.#held?.generation !== state.generation) {
      if (this.#held?.dimensions !== state.dimensions) {
        this.#begin(state);
        this.#loading = this.#loadIndex(state);
      }
      await this.#loading;
      await this.#catchUp();
      this.#database.read(() => this.refresh());
    }
    if (this.#usesGraphs) await this.#graphs.load(this.#held!, this.#live);
  }

  /** The state that `refresh` found. */
  get state(): StoreState {
    return this.#held!;
  }

  /** Brings memory to the present state, whichever process made it; to be called in the transaction that reads. */
  refresh(): void {
    const state = readState(this.#database);
    const held = this.#held;
    if (held?.generation === state.generation) return;
    if (held?.dimensions !== state.dimensions) this.#begin(state);
    else if (held.removals !== state.removals) this.#forgetRemoved();
    while (this.#readSome() === READ_AT_ONCE);
    this.#held = state;
  }

  /** The documents that match; undefined: all. `refresh` must have been called in the same transaction. */
  select(filter: MetadataFilter | undefined): Selection | undefined {
    if (!filter || Object.keys(filter).length === 0) return undefined;
    return this.#selections.get(filter, this.#index);
  }

  /** Whether a document is among those selected. */
  isSelected(key: number, selection: Selection): boolean {
    const slot = this.#index.firstAfter(key) - 1;
    return slot >= 0 && this.#index.keyOf(slot) === key && selection.has(slot);
  }

  /** The `k` nearest documents, best first. `refresh` must have been called in the same transaction. */
  search(query: Float32Array, k: number, selection?: Selection): Scored[] {
    if (!this.#usesGraphs) return this.#index.search(query, k, selection?.slots);
    if (!selection) return this.#searchAll(query, k) ?? this.#index.search(query, k);
    if (selection.size < this.#options.exactBelow) return this.#index.search(query, k, selection.slots);
    return (
      this.#searchIntents(query, k, selection) ??
      this.#searchSelected(query, k, selection) ??
      this.#index.search(query, k, selection.slots)
    );
  }

  /** The vectors of documents, by key. */
  vectors(keys: readonly number[]): ReadonlyMap<number, Float32Array> {
    return this.#index.vectors(keys);
  }

  /** To be called when documents have been added: graphs large enough to take long are built as documents come. */
  async noteAdded(count: number): Promise<void> {
    this.#written += count;
    const { exactBelow, recall } = this.#options;
    if (recall === 1 || this.#written < Math.max(1, exactBelow)) return;
    // What is there already is gone on with.
    if (!this.#graphs.isFollowing) await this.prepare();
    await this.#graphs.follow(2 * (this.#index.size + this.#written));
  }

  /** Builds the graphs that the collection is large enough for, and saves them for the next opening. */
  async updateGraphs(onProgress?: (progress: GraphProgress) => void, signal?: AbortSignal): Promise<void> {
    await this.prepare();
    signal?.throwIfAborted();
    if (!this.#usesGraphs) return;
    const tolerated = Math.floor(TOLERATED_SHARE * this.#options.exactBelow);
    const options = { tolerated, index: this.#index, onProgress, signal };
    await this.#graphs.update(this.#graphSets(), this.#held!, this.#live, options);
    this.#written = 0;
  }

  /** Ends what goes on in the background. */
  stop(): Promise<void> {
    return this.#graphs.stop();
  }

  get #usesGraphs(): boolean {
    return this.#options.recall < 1 && this.#index.size > 0 && this.#index.size >= this.#options.exactBelow;
  }

  /** What the index holds at any later moment too; of documents that it has not seen yet, graphs know better. */
  get #live(): LiveDocuments {
    const state = () => this.#held!;
    return {
      get generation() {
        return state().generation;
      },
      get removals() {
        return state().removals;
      },
      has: (key) => key > this.#index.lastKey || this.#index.has(key),
    };
  }

  /** A graph may know documents that have come and gone since the index last looked. */
  #searchGraph(graph: HnswGraph, query: readonly number[], k: number): Scored[] {
    return graph.search(query, k, this.#options.recall).filter(({ key }) => this.#index.has(key));
  }

  #begin(state: StoreState): void {
    [this.#index, this.#graphs] = this.#empty(state.dimensions ?? 0);
    this.#selections.clear();
    // Of no generation yet; removals from now on concern what is read from now on.
    this.#held = { ...state, generation: -1 };
  }

  #empty(dimensions: number): [VectorIndex, GraphCache] {
    return [
      new VectorIndex(dimensions, (keys) => this.#vectors.read(keys), this.#options.exactBelow),
      new GraphCache(this.#database.directory, dimensions),
    ];
  }

  async #loadIndex(state: StoreState): Promise<void> {
    const begun = this.#index;
    const loaded = await this.#graphs.loadIndex(state, this.#empty(state.dimensions ?? 0)[0]);
    // Meanwhile a search may have begun to read the vectors themselves.
    if (!loaded || this.#index !== begun || begun.size > 0) return;
    this.#index = loaded.index;
    this.#held = { ...state, generation: -1, removals: loaded.removals };
  }

  async #catchUp(): Promise<void> {
    const pause = pacer(undefined);
    while (this.#readSome() === READ_AT_ONCE) await pause();
  }

  /** @returns how many vectors there were to read. */
  #readSome(): number {
    const rows = this.#vectors.after(this.#index.lastKey, READ_AT_ONCE);
    for (const [key, vector] of rows) this.#index.add(key, vector);
    return rows.length;
  }

  #forgetRemoved(): void {
    this.#graphs.remove(this.#index.retain(this.#documents.keys()));
    this.#selections.clear();
  }

  #searchAll(query: Float32Array, k: number): Scored[] | undefined {
    const graph = this.#graphs.get(null);
    if (!graph) return undefined;
    const found = this.#searchGraph(graph, Array.from(query), k);
    return best([...found, ...this.#beyondGraph(query, k)], k);
  }

  /** What the graph over all does not hold yet. */
  #beyondGraph(query: Float32Array, k: number): Scored[] {
    const first = this.#index.firstAfter(this.#graphs.lastKey(null));
    return first < this.#index.size ? this.#index.search(query, k, undefined, first) : [];
  }

  /** By the graphs of the intents, if that is what is asked for and they are there. */
  #searchIntents(query: Float32Array, k: number, { intents }: Selection): Scored[] | undefined {
    const graphs = intents?.map((intent) => [intent, this.#graphs.get(intent)] as const);
    if (!graphs?.length || !graphs.every((each): each is [string, HnswGraph] => each[1] !== undefined)) {
      return undefined;
    }
    const list = Array.from(query);
    const found = graphs.flatMap(([intent, graph]) => [
      ...this.#searchGraph(graph, list, k),
      ...this.#index.search(query, k, this.#beyondIntentGraph(intent)),
    ]);
    return best([...new Map(found.map((scored) => [scored.key, scored])).values()], k);
  }

  #beyondIntentGraph(intent: string): Uint32Array {
    const { slots } = this.#selections.get({ intents: intent }, this.#index);
    return slots.subarray(firstFrom(slots, this.#index.firstAfter(this.#graphs.lastKey(intent))));
  }

  /** By the graph over all, passing over what does not match, where that costs less than looking at all that does. */
  #searchSelected(query: Float32Array, k: number, selection: Selection): Scored[] | undefined {
    const graph = this.#graphs.get(null);
    if (!graph) return undefined;
    const asked = Math.ceil((SPARE * k * this.#index.size) / selection.size) + k;
    const exact = selection.size * this.#index.dimensions;
    if (asked * BYTES_A_NEIGHBOUR > exact || asked > graph.size) return undefined;
    const found = [
      ...this.#searchGraph(graph, Array.from(query), asked),
      ...this.#beyondGraph(query, asked),
    ].filter(({ key }) => this.isSelected(key, selection));
    // Fewer where the matching documents are not near the query: the exact search finds them.
    return found.length < k ? undefined : best(found, k);
  }

  #graphSets(): GraphSet[] {
    const all: GraphSet = {
      intent: null,
      size: this.#index.size,
      upTo: (key) => this.#index.firstAfter(key),
    };
    const intents = [...this.#documents.countByIntent()]
      .filter(([, size]) => size >= this.#options.exactBelow)
      .map(([intent, size]) => ({
        intent,
        size,
        upTo: (key: number) => {
          const { slots } = this.#selections.get({ intents: intent }, this.#index);
          return firstFrom(slots, this.#index.firstAfter(key));
        },
      }));
    return [all, ...intents];
  }
}

/** The place of the first slot from `slot` on in an ascending list. */
function firstFrom(slots: Uint32Array, slot: number): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}
