import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod/v4";
import { StoreError } from "../errors.js";
import { readCodes, writeCodes } from "./codes-file.js";
import { DATABASE_FILE, GRAPHS_FOLDER } from "./directory.js";
import { type BuiltGraph, GraphBuild, type GraphTask } from "./graph-build.js";
import { HnswGraph, loadHnswlib } from "./hnsw-graph.js";
import type { StoreState } from "./store-state.js";
import type { VectorIndex } from "./vector-index.js";

const MANIFEST = "manifest.json";
const CODES = "codes.bin";
/** Neighbours per node, and candidates looked at while building: hnswlib's recommendations for high recall. */
const M = 16;
const EF_CONSTRUCTION = 200;
/** Milliseconds after which nobody is still writing a file. */
const ABANDONED_AFTER = 3_600_000;

const manifestSchema = z.object({
  store: z.string(),
  dimensions: z.number(),
  codes: z
    .object({ sha256: z.string(), rows: z.number(), generation: z.number(), removals: z.number() })
    .optional(),
  graphs: z.array(
    z.object({
      /** Null: the graph over all documents. */
      intent: z.string().nullable(),
      file: z.string().regex(/^[a-z0-9-]+\.hnsw$/),
      sha256: z.string(),
      lastKey: z.number(),
      generation: z.number(),
      removals: z.number(),
      removed: z.number(),
      efforts: z.array(
        z.object({ neighbours: z.number(), points: z.array(z.tuple([z.number(), z.number()])) }),
      ),
    }),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;
type GraphEntry = BuiltGraph & { readonly intent: string | null; readonly file: string };

/** A set of documents that gets a graph of its own: those of one intent, or all (null). */
export interface GraphSet {
  readonly intent: string | null;
  /** How many documents it has. */
  readonly size: number;
  /** How many of them have keys up to this one. */
  readonly upTo: (key: number) => number;
}

export interface UpdateOptions {
  /** A graph that lacks fewer documents of its set is left as it is. */
  readonly tolerated: number;
  readonly index: VectorIndex;
  /** Called with the nodes that the graphs being built have, and shall have. */
  readonly onProgress?: ((progress: GraphProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface GraphProgress {
  readonly done: number;
  readonly total: number;
}

/** The documents that there are, as far as this process has seen: looked at when a graph has been read, not before. */
export interface LiveDocuments {
  /** The state that is known of; see `StoreState`. */
  readonly generation: number;
  /** How many documents were ever removed. */
  readonly removals: number;
  /** False for a document that is known to be gone. */
  has(key: number): boolean;
}

/** A graph in memory, with what is known of its file. */
interface HeldGraph {
  readonly graph: HnswGraph;
  readonly entry: GraphEntry;
}

/**
 * The graphs over a store's vectors, in memory and in files. They hold nothing that SQLite does not: a file that is missing,
 * damaged or of another state is as good as none, and what a graph lacks is searched exactly.
 */
export class GraphCache {
  readonly #directory: string;
  readonly #folder: string;
  readonly #dimensions: number;
  readonly #held = new Map<string | null, HeldGraph>();
  #loading: Promise<void> | undefined;
  /** Whether there are graphs without a saved index that is of use. */
  #codesLost = false;
  /** The graph over all, begun before it is asked for. */
  #early: GraphBuild | undefined;

  constructor(directory: string, dimensions: number) {
    this.#directory = directory;
    this.#folder = join(directory, GRAPHS_FOLDER);
    this.#dimensions = dimensions;
  }

  get(intent: string | null): HnswGraph | undefined {
    return this.#held.get(intent)?.graph;
  }

  /** The graph holds all of its set up to this key; 0 where there is none. */
  lastKey(intent: string | null): number {
    return this.#held.get(intent)?.entry.lastKey ?? 0;
  }

  remove(keys: readonly number[]): void {
    for (const { graph } of this.#held.values()) for (const key of keys) graph.remove(key);
  }

  /** Takes from the files what belongs to this state of the store; they are read once. */
  load(state: StoreState, live: LiveDocuments): Promise<void> {
    this.#loading ??= this.#load(state, live);
    return this.#loading;
  }

  /** Whether the graph over all is being built in the background. */
  get isFollowing(): boolean {
    return this.#early !== undefined;
  }

  /**
   * The index as it was saved last, and the state it was in: opening need not read every vector.
   * @param empty an index that is filled.
   */
  async loadIndex(
    state: StoreState,
    empty: VectorIndex,
  ): Promise<{ readonly index: VectorIndex; readonly removals: number } | undefined> {
    const manifest = await this.#readManifest(state);
    if (!manifest) return undefined;
    const { codes } = manifest;
    this.#codesLost = true;
    if (!codes || codes.generation > state.generation) return undefined;
    try {
      if (!(await readCodes(join(this.#folder, CODES), codes, empty))) return undefined;
    } catch {
      // As good as none.
      return undefined;
    }
    this.#codesLost = false;
    return { index: empty, removals: codes.removals };
  }

  /** Builds the graph over all in the background as documents come, so that less is left to do in the end. */
  async follow(expected: number): Promise<void> {
    if (!(await loadHnswlib())) return;
    this.#early ??= new GraphBuild(this.#task(null, expected));
    this.#early.advance();
  }

  /**
   * Builds the graphs of these sets or adds what they lack, and saves them; other graphs are dropped.
   * @throws {StoreError} when a graph cannot be built or written, and the signal's reason.
   */
  async update(
    sets: readonly GraphSet[],
    state: StoreState,
    live: LiveDocuments,
    options: UpdateOptions,
  ): Promise<void> {
    if (!(await loadHnswlib())) return;
    try {
      await this.#update(sets, state, live, options);
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

  async #update(
    sets: readonly GraphSet[],
    state: StoreState,
    live: LiveDocuments,
    options: UpdateOptions,
  ): Promise<void> {
    const due = sets.filter((set) => this.#isDue(set, options.tolerated));
    const wanted = new Set(sets.map(({ intent }) => intent));
    const unwanted = [...this.#held.keys()].filter((intent) => !wanted.has(intent));
    if (due.length === 0 && unwanted.length === 0 && !this.#codesLost) return;
    for (const intent of unwanted) this.#held.delete(intent);
    await mkdir(this.#folder, { recursive: true });
    const entries = new Map([...this.#held].map(([intent, { entry }]) => [intent, entry]));
    for (const entry of await this.#buildAll(due, options)) entries.set(entry.intent, entry);
    const graphs = [...entries.values()] as Manifest["graphs"];
    const codes = await this.#writeCodes(live, options.index);
    const manifest: Manifest = { store: state.store, dimensions: this.#dimensions, codes, graphs };
    await this.#replace(MANIFEST, (path) => writeFile(path, JSON.stringify(manifest)));
    await this.#sweep(new Set(graphs.map(({ file }) => file)));
    for (const { intent } of due) {
      const entry = entries.get(intent)!;
      // hnswlib does not notice a full disk.
      if (!(await this.#take(entry, live))) throw new Error(`${entry.file} cannot be read back`);
    }
  }

  /** Ends what goes on in the background. */
  async stop(): Promise<void> {
    await this.#early?.stop();
    this.#early = undefined;
  }

  #isDue({ intent, size, upTo }: GraphSet, tolerated: number): boolean {
    const held = this.#held.get(intent);
    return !held || size - upTo(held.entry.lastKey) > tolerated || isWorn(held.graph);
  }

  async #writeCodes(
    { generation, removals }: LiveDocuments,
    index: VectorIndex,
  ): Promise<Manifest["codes"] | undefined> {
    const written = await this.#replace(CODES, (path) => writeCodes(path, index));
    this.#codesLost = written === undefined;
    return written && { ...written, generation, removals };
  }

  async #buildAll(due: readonly GraphSet[], { onProgress, signal }: UpdateOptions): Promise<GraphEntry[]> {
    const total = due.reduce((sum, { size }) => sum + size, 0);
    const counts = new Map<GraphSet, number>();
    const entries: GraphEntry[] = [];
    const waiting = [...due];
    const work = async () => {
      for (let set = waiting.shift(); set; set = waiting.shift()) {
        const current = set;
        const report = (count: number) => {
          counts.set(current, count);
          onProgress?.({ done: [...counts.values()].reduce((sum, each) => sum + each, 0), total });
        };
        entries.push(await this.#build(current, report, signal));
      }
    };
    // The largest comes first, so that it is the one that the others are built beside.
    waiting.sort((a, b) => b.size - a.size);
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return entries;
  }

  async #build(
    { intent, size }: GraphSet,
    report: (count: number) => void,
    signal: AbortSignal | undefined,
  ): Promise<GraphEntry> {
    const build = (intent === null && this.#early) || new GraphBuild(this.#task(intent, size));
    if (build === this.#early) this.#early = undefined;
    const file = intent === null ? "all.hnsw" : `intent-${hash(intent).slice(0, 16)}.hnsw`;
    const built = await this.#replace(file, (path) => build.finish(path, report, signal));
    return { intent, file, ...built };
  }

  #task(intent: string | null, size: number): Omit<GraphTask, "stop"> {
    const held = this.#held.get(intent);
    // Removed nodes still cost time; a new graph is then the better one.
    const from = held && !isWorn(held.graph) ? held.entry : undefined;
    return {
      database: join(this.#directory, DATABASE_FILE),
      dimensions: this.#dimensions,
      intent,
      from: from && { ...from, file: join(this.#folder, from.file) },
      capacity: Math.ceil(1.1 * size),
      m: M,
      efConstruction: EF_CONSTRUCTION,
    };
  }

  async #load(state: StoreState, live: LiveDocuments): Promise<void> {
    const manifest = await this.#readManifest(state);
    if (!manifest) return;
    const damaged: string[] = [];
    for (const entry of manifest.graphs) {
      // A store that was put back to an older state may give keys out again.
      if (entry.generation > state.generation) continue;
      if (!(await this.#take(entry, live))) damaged.push(entry.file);
    }
    if (damaged.length > 0) {
      process.emitWarning(
        `${damaged.join(", ")} in ${this.#folder} cannot be read; what it held is searched exactly until the next ` +
          "flush builds it again from the database",
        "TokenFlowWarning",
      );
    }
  }

  /** @returns whether the file is what its entry says. */
  async #take(entry: GraphEntry, live: LiveDocuments): Promise<boolean> {
    const library = await loadHnswlib();
    if (!library) return true;
    const file = join(this.#folder, entry.file);
    try {
      if ((await sha256(file)) !== entry.sha256) return false;
      const graph = await HnswGraph.read(library, { ...entry, file, dimensions: this.#dimensions });
      if (live.removals !== entry.removals) graph.retain((key) => live.has(key));
      this.#held.set(entry.intent, { graph, entry });
      return true;
    } catch {
      return false;
    }
  }

  /** Each file is complete or not there. */
  async #replace<T>(name: string, write: (path: string) => Promise<T>): Promise<T> {
    const path = join(this.#folder, `${name}.${randomUUID()}.tmp`);
    try {
      const result = await write(path);
      await rename(path, join(this.#folder, name));
      return result;
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Removes graphs that are no longer in use, and what processes left that were killed while they wrote. */
  async #sweep(inUse: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      const unused = name.endsWith(".hnsw") && !inUse.has(name);
      if (unused || (name.endsWith(".tmp") && (await isOld(path)))) await rm(path, { force: true });
    }
  }

  async #readManifest({ store, dimensions }: StoreState): Promise<Manifest | undefined> {
    try {
      const manifest = manifestSchema.parse(JSON.parse(await readFile(join(this.#folder, MANIFEST), "utf8")));
      return manifest.store === store && manifest.dimensions === dimensions ? manifest : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whether so much was removed that a new graph is the better one. */
function isWorn(graph: HnswGraph): boolean {
  return 3 * graph.removed > graph.size;
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER;
}

async function sha256(file: string): Promise<string> {
  const digest = createHash("sha256");
  await pipeline(createReadStream(file), digest);
  return digest.digest("hex");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
