import { createHash, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/v4";
import { NeighbourGraph } from "../vectors/neighbour-graph.js";
import { partOf } from "../vectors/part.js";
import { GRAPHS_FOLDER } from "./directory.js";
import type { BuiltGraph } from "./graph-build.js";
import { readParts, writeParts } from "./parts-file.js";
import type { StoreState } from "./store-state.js";
import type { VectorIndex } from "./vector-index.js";

const MANIFEST = "manifest.json";
const CODES = "codes.bin";
/** Grows when files are written otherwise; those of other versions are as good as none. */
const VERSION = 2;
/** Milliseconds after which nobody is still writing a file. */
const ABANDONED_AFTER = 3_600_000;

const count = z.int().nonnegative();
const manifestSchema = z.object({
  version: z.literal(VERSION),
  store: z.string(),
  dimensions: count,
  codes: z.object({ sha256: z.string(), slots: count, generation: count, removals: count }),
  graphs: z.array(
    z.object({
      /** Null: the graph over all documents. */
      intent: z.string().nullable(),
      file: z.string().regex(/^[a-z0-9-]+\.graph$/),
      sha256: z.string(),
      shape: z.object({ count, entry: count, top: count, towers: count }),
      lastKey: count,
      generation: count,
      efforts: z
        .array(
          z.object({
            neighbours: z.number(),
            points: z.array(z.tuple([z.number(), z.number()]).readonly()).readonly(),
          }),
        )
        .readonly(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;
/** What the manifest says of a graph. */
export type GraphEntry = BuiltGraph & { readonly intent: string | null; readonly file: string };

/**
 * The files that are a cache over the database: the codes of all vectors, graphs, and a manifest that tells of them. Each is
 * complete or not there, and what is not as the manifest says is as good as none.
 */
export class GraphFiles {
  readonly folder: string;
  readonly #dimensions: number;

  /** @param directory that of the store. */
  constructor(directory: string, dimensions: number) {
    this.folder = join(directory, GRAPHS_FOLDER);
    this.#dimensions = dimensions;
  }

  /** Another one whenever the manifest was written, by whichever process; undefined when there is none to be seen. */
  get stamp(): string | undefined {
    try {
      const { ino, mtimeMs } = statSync(this.pathOf(MANIFEST));
      return `${ino}-${mtimeMs}`;
    } catch {
      return undefined;
    }
  }

  /** @returns undefined when there is none that is of this store. */
  async readManifest({ store }: StoreState): Promise<Manifest | undefined> {
    try {
      const text = await readFile(this.pathOf(MANIFEST), "utf8");
      const manifest = manifestSchema.parse(JSON.parse(text));
      return manifest.store === store && manifest.dimensions === this.#dimensions ? manifest : undefined;
    } catch {
      return undefined;
    }
  }

  /** Puts graphs in their places and says so; graphs that are not named any more are removed. */
  async writeManifest(
    manifest: Omit<Manifest, "version" | "dimensions">,
    written: ReadonlyMap<GraphEntry, string>,
  ): Promise<void> {
    for (const [{ file }, path] of written) await rename(path, this.pathOf(file));
    const json = JSON.stringify({ version: VERSION, dimensions: this.#dimensions, ...manifest });
    await this.#replace(MANIFEST, (path) => writeFile(path, json));
    await this.#sweep(new Set(manifest.graphs.map(({ file }) => file)));
  }

  /** Fills an empty index, which nobody else uses yet. @returns whether the file is as the manifest says. */
  async readIndex({ sha256, slots }: Manifest["codes"], index: VectorIndex): Promise<boolean> {
    try {
      index.resize(slots);
      if (!(await readParts(this.pathOf(CODES), sha256, index.parts(slots)))) return false;
      index.settle();
      return true;
    } catch {
      return false;
    }
  }

  /** Documents may be added and removed meanwhile. */
  async writeIndex(index: VectorIndex): Promise<Pick<Manifest["codes"], "sha256" | "slots">> {
    for (;;) {
      const { slotCount: slots, compactions } = index;
      const sha256 = await this.#replace(CODES, (path) => writeParts(path, index.parts(slots)));
      if (index.compactions === compactions) return { sha256, slots };
    }
  }

  /** @returns undefined when the file is not as its entry says. */
  async readGraph(
    { file, sha256, shape }: GraphEntry,
    { codes }: VectorIndex,
  ): Promise<{ readonly graph: NeighbourGraph; readonly keys: Float64Array } | undefined> {
    let graph: NeighbourGraph | undefined;
    try {
      graph = new NeighbourGraph(codes, 0, shape);
      const keys = new Float64Array(shape.count);
      if (await readParts(this.pathOf(file), sha256, [partOf(keys), ...graph.parts()]))
        return { graph, keys };
    } catch {
      // As good as none.
    }
    graph?.release();
    return undefined;
  }

  pathOf(file: string): string {
    return join(this.folder, file);
  }

  /** A name that no graph has had: a process may still be reading the one before. */
  newName(intent: string | null): string {
    const set = intent === null ? "all" : `intent-${hash(intent).slice(0, 16)}`;
    return `${set}-${randomUUID().slice(0, 8)}.graph`;
  }

  /** Where to write a graph until the manifest names it. */
  async temporaryPath(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return this.pathOf(`${randomUUID()}.tmp`);
  }

  async #replace<T>(name: string, write: (path: string) => Promise<T>): Promise<T> {
    const path = await this.temporaryPath();
    try {
      const result = await write(path);
      await rename(path, this.pathOf(name));
      return result;
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Removes graphs that are no longer in use, and what processes left that were killed while they wrote. */
  async #sweep(inUse: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const path = this.pathOf(name);
      // Those of earlier versions end in .hnsw.
      const unused = /\.(graph|hnsw)$/.test(name) && !inUse.has(name);
      if (unused || (name.endsWith(".tmp") && (await isOld(path)))) await rm(path, { force: true });
    }
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
