import { pacer } from "../embeddings/pacer.js";
import type { MetadataFilter } from "../filters/metadata-filter.js";
import type { StoreDatabase } from "./database.js";
import type { DocumentTable } from "./document-table.js";
import type { GraphProgress, GraphSet } from "./graph-builds.js";
import { GraphCache } from "./graph-cache.js";
import { effortFor } from "./search-effort.js";
import { type Selection, Selections } from "./selections.js";
import { readState, type StoreState } from "./store-state.js";
import { best, type GraphSearch, type Scored, VectorIndex } from "./vector-index.js";
import { VectorTable } from "./vector-table.js";

export interface VectorSearchOptions {
  /** Sets of fewer documents are searched exactly, larger ones by graph. */
  readonly exactBelow: number;
  /** The share (0–1) of the true neighbours that a search by graph is to find; 1: every search is exact. */
  readonly recall: number;
}

/** Vectors read between two turns of the event loop. */
const READ_AT_ONCE = 200;
/** A graph that lacks this share of `exactBelow` documents is left as it is: an exact search over so few costs next to nothing. */
const TOLERATED_SHARE = 1 / 8;
/** Documents that are compared one after another in the time in which a graph follows the links of one; measured. */
const COMPARED_A_STEP = 40;

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
    this.#index = new VectorIndex(0);
    this.#graphs = new GraphCache(database.directory, this.#index);
  }

  /** Loads vectors and graphs, giving the event loop its turns. Cheap when nothing changed. */
  async prepare(): Promise<void> {
    await this.#prepareIndex();
    if (this.#usesGraphs) await this.#graphs.load(() => readState(this.#database));
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
    if (k === 0) return [];
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
    this.#graphs.follow(2 * (this.#index.size + this.#written));
  }

  /** Builds the graphs that the collection is large enough for, and saves them for the next opening. */
  async updateGraphs(onProgress?: (progress: GraphProgress) => void, signal?: AbortSignal): Promise<void> {
    await this.prepare();
    signal?.throwIfAborted();
    if (!this.#usesGraphs) return;
    const tolerated = Math.floor(TOLERATED_SHARE * this.#options.exactBelow);
    const catchUp = () => this.#prepareIndex();
    await this.#graphs.update(this.#graphSets(), { tolerated, catchUp, onProgress, signal });
    this.#written = 0;
  }

  /** Ends what goes on in the background. */
  stop(): Promise<void> {
    return this.#graphs.stop();
  }

  get #usesGraphs(): boolean {
    return this.#options.recall < 1 && this.#index.size > 0 && this.#index.size >= this.#options.exactBelow;
  }

  async #prepareIndex(): Promise<StoreState> {
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
    return this.#held!;
  }

  #begin(state: StoreState): void {
    this.#index = new VectorIndex(state.dimensions ?? 0);
    this.#graphs = new GraphCache(this.#database.directory, this.#index);
    this.#selections.clear();
    // Of no generation yet; removals from now on concern what is read from now on.
    this.#held = { ...state, generation: -1 };
  }

  async #loadIndex(state: StoreState): Promise<void> {
    const [begun, empty] = [this.#index, new VectorIndex(state.dimensions ?? 0)];
    const { directory } = this.#database;
    const loaded = await GraphCache.readIndex(directory, state, empty);
    // Meanwhile a search may have begun to read the vectors themselves.
    if (!loaded || this.#index !== begun || begun.slotCount > 0) return;
    this.#index = empty;
    this.#graphs = new GraphCache(directory, empty, true);
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
    this.#index.retain(this.#documents.keys());
    // Slots of removed documents are kept for the graphs' sake, but not without end.
    if (this.#index.removed > this.#index.size) this.#graphs.compact();
    this.#selections.clear();
  }

  /** Undefined where there is no graph over all. */
  #searchAll(query: Float32Array, k: number): Scored[] | undefined {
    const found = this.#searchGraph(null, query, k);
    return found && this.#joined(found, this.#beyondGraph(query, k), k, this.#index.size);
  }

  /** What the graph over all does not hold yet. */
  #beyondGraph(query: Float32Array, k: number): Scored[] {
    const first = this.#index.firstAfter(this.#graphs.get(null)?.lastKey ?? 0);
    return first < this.#index.slotCount ? this.#index.search(query, k, undefined, first) : [];
  }

  /** By the graphs of the intents, if that is what is asked for and they are there. */
  #searchIntents(query: Float32Array, k: number, { intents, size }: Selection): Scored[] | undefined {
    if (!intents?.length || intents.some((intent) => !this.#graphs.get(intent))) return undefined;
    const found = intents.flatMap((intent) => [
      ...this.#searchGraph(intent, query, k)!,
      ...this.#index.search(query, k, this.#intentSlotsBeyond(intent, this.#graphs.get(intent)!.lastKey)),
    ]);
    const distinct = new Map(found.map((scored) => [scored.key, scored]));
    return this.#joined([...distinct.values()], [], k, size);
  }

  /** By the graph over all, passing over what does not match, as long as that costs less than looking at all that does. */
  #searchSelected(query: Float32Array, k: number, selection: Selection): Scored[] | undefined {
    const patience = Math.floor(selection.size / COMPARED_A_STEP);
    // So many steps it takes at least until `k` of those that match have been met, unless they are near one another.
    if ((k * this.#index.size) / selection.size > patience) return undefined;
    const found = this.#searchGraph(null, query, k, { mask: selection.bits, patience });
    if (!found) return undefined;
    const beyond = slotsFrom(selection, this.#index.firstAfter(this.#graphs.get(null)!.lastKey));
    return this.#joined(found, this.#index.search(query, k, beyond), k, selection.size);
  }

  #searchGraph(
    intent: string | null,
    query: Float32Array,
    k: number,
    limits: Pick<GraphSearch, "mask" | "patience"> = {},
  ): Scored[] | undefined {
    const held = this.#graphs.get(intent);
    if (!held) return undefined;
    const effort = effortFor(k, this.#options.recall, held.entry.efforts);
    return this.#index.searchGraph(query, k, { graph: held.graph, effort, ...limits });
  }

  /** Undefined when a graph did not find as many as there are: the exact search does. */
  #joined(
    found: readonly Scored[],
    beyond: readonly Scored[],
    k: number,
    size: number,
  ): Scored[] | undefined {
    const all = best([...found, ...beyond], k);
    return all.length < Math.min(k, size) ? undefined : all;
  }

  #graphSets(): GraphSet[] {
    const all: GraphSet = {
      intent: null,
      size: this.#index.size,
      beyond: (key) => this.#index.countAfter(key),
    };
    const intents = [...this.#documents.countByIntent()]
      .filter(([, size]) => size >= this.#options.exactBelow)
      .map(([intent, size]) => ({
        intent,
        size,
        // Not by way of the selection: its first use reads the keys of all its documents.
        beyond: (key: number) => this.#documents.keys({ intents: intent }, key).length,
      }));
    return [all, ...intents];
  }

  #intentSlotsBeyond(intent: string, key: number): Uint32Array {
    return slotsFrom(this.#selections.get({ intents: intent }, this.#index), this.#index.firstAfter(key));
  }
}

/** The slots of a selection from one on. */
function slotsFrom({ slots }: Selection, slot: number): Uint32Array {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return slots.subarray(low);
}
