import { StoreError } from "../errors.js";
import { type NeighbourGraph, NO_SLOT } from "../vectors/neighbour-graph.js";
import { type BuildOptions, GraphBuilds, type GraphSet } from "./graph-builds.js";
import { type GraphEntry, GraphFiles } from "./graph-files.js";
import type { StoreState } from "./store-state.js";
import type { VectorIndex } from "./vector-index.js";

export interface UpdateOptions extends BuildOptions {
  /** A graph that lacks fewer documents of its set is left as it is. */
  readonly tolerated: number;
  /** Brings the index up to date; gives the state that it holds. */
  readonly catchUp: () => Promise<StoreState>;
}

/** A graph in memory, with what is known of its file. */
interface HeldGraph {
  readonly graph: NeighbourGraph;
  readonly entry: GraphEntry;
  /** The graph finds all of its set up to this key. */
  readonly lastKey: number;
}

/**
 * The graphs over an index, in memory and in files. They hold nothing that SQLite does not: a file that is missing, damaged or
 * of another state is as good as none, and what a graph lacks is searched exactly.
 */
export class GraphCache {
  readonly #directory: string;
  readonly #index: VectorIndex;
  readonly #files: GraphFiles;
  readonly #builds: GraphBuilds;
  readonly #held = new Map<string | null, HeldGraph>();
  /** What the manifest was when it was last looked at. */
  #seen: string | undefined;
  #loading: Promise<void> = Promise.resolve();
  /** Whether the codes in the files are of use. */
  #hasSavedCodes: boolean;

  /** @param hasSavedCodes whether the index was read from the files. */
  constructor(directory: string, index: VectorIndex, hasSavedCodes = false) {
    this.#directory = directory;
    this.#index = index;
    this.#files = new GraphFiles(directory, index.dimensions);
    this.#builds = new GraphBuilds(directory, index.dimensions, this.#files);
    this.#hasSavedCodes = hasSavedCodes;
  }

  /**
   * The index as it was saved last, and the number of removals that it knows of: opening need not read every vector.
   * @param empty an index that is filled.
   */
  static async readIndex(
    directory: string,
    state: StoreState,
    empty: VectorIndex,
  ): Promise<{ readonly removals: number } | undefined> {
    const files = new GraphFiles(directory, empty.dimensions);
    const codes = (await files.readManifest(state))?.codes;
    if (!codes || codes.generation > state.generation) return undefined;
    return (await files.readIndex(codes, empty)) ? codes : undefined;
  }

  get(intent: string | null): HeldGraph | undefined {
    return this.#held.get(intent);
  }

  /**
   * Takes from the files what belongs to the store's state, once, and again when they were written by another process.
   * @param readState the state in which the index is.
   */
  load(readState: () => StoreState): Promise<void> {
    const { stamp } = this.#files;
    if (stamp !== this.#seen) {
      this.#seen = stamp;
      this.#loading = this.#loading.then(() => this.#load(readState()));
    }
    return this.#loading;
  }

  get isFollowing(): boolean {
    return this.#builds.isFollowing;
  }

  /** Builds the graph over all in the background as documents come, so that less is left to do in the end. */
  follow(expected: number): void {
    this.#builds.follow(expected, this.#usable(null));
  }

  /** Closes the gaps that removed documents left in the index; graphs that lead over too many of them are given up. */
  compact(): void {
    const moved = this.#index.compact();
    for (const [intent, { graph }] of this.#held) {
      graph.setSlots(graph.slots.map((slot) => (slot === NO_SLOT ? NO_SLOT : moved[slot]!)));
      if (this.#isWorn(graph)) this.#drop(intent);
    }
  }

  /**
   * Builds the graphs of these sets or adds what they lack, and saves them; other graphs are dropped.
   * @throws {StoreError} when a graph cannot be built or written, and the signal's reason.
   */
  async update(sets: readonly GraphSet[], options: UpdateOptions): Promise<void> {
    try {
      await this.#update(sets, options);
    } catch (cause) {
      if (options.signal?.aborted) throw cause;
      throw new StoreError(
        this.#directory,
        "inaccessible",
        `its graphs cannot be built (${(cause as Error).message}); nothing is lost, what they lack is searched exactly; ` +
          "see to disk and memory and flush again",
        { cause },
      );
    }
  }

  /** Ends what goes on in the background. */
  stop(): Promise<void> {
    return this.#builds.stop();
  }

  async #update(sets: readonly GraphSet[], options: UpdateOptions): Promise<void> {
    const due = sets.filter((set) => this.#isDue(set, options.tolerated));
    const wanted = new Set(sets.map(({ intent }) => intent));
    const unwanted = [...this.#held.keys()].filter((intent) => !wanted.has(intent));
    if (due.length === 0 && unwanted.length === 0 && this.#hasSavedCodes) return;
    for (const intent of unwanted) this.#drop(intent);
    const built = await this.#builds.build(
      due.map((set) => ({ set, from: this.#usable(set.intent) })),
      options,
    );
    const { store, generation, removals } = await options.catchUp();
    if (isWorn(this.#index.removed, this.#index.size)) this.compact();
    const kept = new Map([...this.#held].map(([intent, { entry }]) => [intent, entry]));
    for (const entry of built.keys()) kept.set(entry.intent, entry);
    const codes = { ...(await this.#files.writeIndex(this.#index)), generation, removals };
    await this.#files.writeManifest({ store, codes, graphs: [...kept.values()] }, built);
    this.#hasSavedCodes = true;
    this.#seen = this.#files.stamp;
    for (const entry of built.keys()) {
      if (!(await this.#take(entry))) throw new Error(`${entry.file} cannot be read back`);
    }
  }

  #isDue({ intent, beyond }: GraphSet, tolerated: number): boolean {
    const held = this.#held.get(intent);
    return !held || beyond(held.lastKey) > tolerated || this.#isWorn(held.graph);
  }

  /** A graph to go on with: not one that leads over many removed documents, a new one is better then. */
  #usable(intent: string | null): GraphEntry | undefined {
    const held = this.#held.get(intent);
    return held && !this.#isWorn(held.graph) ? held.entry : undefined;
  }

  #isWorn({ slots }: NeighbourGraph): boolean {
    let live = 0;
    for (const slot of slots) if (slot !== NO_SLOT && this.#index.isLive(slot)) live += 1;
    return isWorn(slots.length - live, live);
  }

  async #load(state: StoreState): Promise<void> {
    const stamp = this.#seen;
    const manifest = await this.#files.readManifest(state);
    if (!manifest) return;
    const damaged: string[] = [];
    for (const entry of manifest.graphs) {
      // A store that was put back to an older state may give keys out again.
      if (entry.generation > state.generation) continue;
      if (!(await this.#take(entry))) damaged.push(entry.file);
    }
    // Another process may have replaced them meanwhile: they are looked at again then.
    if (damaged.length > 0 && this.#files.stamp === stamp) {
      process.emitWarning(
        `${damaged.join(", ")} in ${this.#files.folder} cannot be read; what it held is searched exactly until the next ` +
          "flush builds it again from the database",
        "TokenFlowWarning",
      );
    }
  }

  /** @returns whether the file is what its entry says. */
  async #take(entry: GraphEntry): Promise<boolean> {
    if (this.#held.get(entry.intent)?.entry.sha256 === entry.sha256) return true;
    const read = await this.#files.readGraph(entry, this.#index);
    if (!read) return false;
    const { graph, keys } = read;
    graph.setSlots(this.#index.slotOfEach(keys));
    this.#drop(entry.intent);
    // It may know documents that the index has not read yet: those will be searched exactly.
    const lastKey = Math.min(entry.lastKey, this.#index.lastKey);
    this.#held.set(entry.intent, { graph, entry, lastKey });
    return true;
  }

  #drop(intent: string | null): void {
    this.#held.get(intent)?.graph.release();
    this.#held.delete(intent);
  }
}

/** Whether so much was removed that something new is the better one. */
function isWorn(removed: number, live: number): boolean {
  return 3 * removed > live;
}
