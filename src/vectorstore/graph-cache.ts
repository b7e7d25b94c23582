import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod/v4";
import { pacer } from "../embeddings/pacer.js";
import { GRAPHS_FOLDER } from "./directory.js";
import { HnswGraph, loadHnswlib } from "./hnsw-graph.js";
import type { StoreState } from "./store-state.js";
import type { VectorIndex } from "./vector-index.js";

const MANIFEST = "manifest.json";

const manifestSchema = z.object({
  store: z.string(),
  generation: z.number(),
  dimensions: z.number(),
  graphs: z.array(
    z.object({
      /** Null: the graph over all documents. */
      intent: z.string().nullable(),
      file: z.string().regex(/^[a-z0-9-]+\.hnsw$/),
      sha256: z.string(),
      lastKey: z.number(),
      removed: z.array(z.number()),
    }),
  ),
});

type Manifest = z.infer<typeof manifestSchema>;
type GraphEntry = Manifest["graphs"][number];

/** A set of documents that gets a graph of its own: those of one intent, or all (null). */
export interface GraphSet {
  readonly intent: string | null;
  /** Ascending. */
  readonly keys: readonly number[];
}

/**
 * The graphs over a store's vectors, in memory and in files. They hold nothing that SQLite does not: a file that is missing,
 * damaged or of another state is as good as none, and what a graph lacks is searched exactly.
 */
export class GraphCache {
  readonly #folder: string;
  readonly #graphs = new Map<string | null, HnswGraph>();
  #loading: Promise<void> | undefined;
  #changed = false;

  constructor(directory: string) {
    this.#folder = join(directory, GRAPHS_FOLDER);
  }

  get(intent: string | null): HnswGraph | undefined {
    return this.#graphs.get(intent);
  }

  remove(keys: readonly number[]): void {
    for (const graph of this.#graphs.values()) for (const key of keys) graph.remove(key);
  }

  /** Takes from the files what belongs to this state of the store; they are read once. */
  load(state: StoreState, index: VectorIndex): Promise<void> {
    this.#loading ??= this.#read(state, index);
    return this.#loading;
  }

  async #read(state: StoreState, index: VectorIndex): Promise<void> {
    const library = await loadHnswlib();
    const manifest = library && (await this.#readManifest(state));
    if (!library || !manifest) return;
    for (const entry of manifest.graphs) {
      const file = join(this.#folder, entry.file);
      try {
        if ((await sha256(file)) !== entry.sha256) continue;
        const graph = await HnswGraph.read(library, index.dimensions, file, entry);
        for (const key of graph.live) if (!index.has(key)) graph.remove(key);
        this.#graphs.set(entry.intent, graph);
      } catch {
        // The next flush writes it anew.
      }
    }
  }

  /** Builds the graphs of these sets or adds what they lack; other graphs are dropped. */
  async update(sets: readonly GraphSet[], index: VectorIndex, signal?: AbortSignal): Promise<void> {
    const library = await loadHnswlib();
    if (!library) return;
    const wanted = new Set(sets.map(({ intent }) => intent));
    for (const intent of this.#graphs.keys()) if (!wanted.has(intent)) this.#graphs.delete(intent);
    const pause = pacer(signal);
    for (const { intent, keys } of sets) {
      let graph = this.#graphs.get(intent);
      // Removed nodes still cost time; beyond a third of the others a new graph is the better one.
      if (!graph || 3 * graph.removed.size > graph.live.size) {
        graph = HnswGraph.create(library, index.dimensions);
        this.#graphs.set(intent, graph);
      }
      const { lastKey } = graph;
      for (const key of keys) {
        if (key <= lastKey) continue;
        // Looked up after every pause, during which documents may have gone.
        const vector = index.get(key);
        if (vector) graph.add(key, vector);
        this.#changed ||= vector !== undefined;
        await pause();
      }
    }
  }

  /** Writes the graphs if they changed. Each file is complete or not there; the manifest comes last. */
  async save(state: StoreState, dimensions: number): Promise<void> {
    if (!this.#changed) return;
    await mkdir(this.#folder, { recursive: true });
    const graphs: GraphEntry[] = [];
    for (const [intent, graph] of this.#graphs) {
      const file = intent === null ? "all.hnsw" : `intent-${hash(intent).slice(0, 16)}.hnsw`;
      const { lastKey } = graph;
      const removed = [...graph.removed];
      const digest = await this.#replace(file, async (path) => {
        await graph.write(path);
        return sha256(path);
      });
      graphs.push({ intent, file, sha256: digest, lastKey, removed });
    }
    const { store, generation } = state;
    const manifest: Manifest = { store, generation, dimensions, graphs };
    await this.#replace(MANIFEST, (path) => writeFile(path, JSON.stringify(manifest)));
    this.#changed = false;
  }

  async #replace<T>(name: string, write: (path: string) => Promise<T>): Promise<T> {
    const path = join(this.#folder, `${name}.${process.pid}.tmp`);
    try {
      const result = await write(path);
      await rename(path, join(this.#folder, name));
      return result;
    } finally {
      await rm(path, { force: true });
    }
  }

  async #readManifest({ store, generation, dimensions }: StoreState): Promise<Manifest | undefined> {
    try {
      const manifest = manifestSchema.parse(JSON.parse(await readFile(join(this.#folder, MANIFEST), "utf8")));
      const belongs =
        manifest.store === store &&
        manifest.dimensions === dimensions &&
        // A store that was put back to an older state may give keys out again.
        manifest.generation <= generation;
      return belongs ? manifest : undefined;
    } catch {
      return undefined;
    }
  }
}

async function sha256(file: string): Promise<string> {
  const digest = createHash("sha256");
  await pipeline(createReadStream(file), digest);
  return digest.digest("hex");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
