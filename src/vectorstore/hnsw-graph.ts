import type { HierarchicalNSW } from "hnswlib-node";
import { effortFor, type MeasuredEffort } from "./search-effort.js";
import type { Scored } from "./vector-index.js";

type Hnswlib = typeof import("hnswlib-node");

let warned = false;

/** The library, or undefined where it is not installed or not built for this platform; that is warned of once. */
export async function loadHnswlib(): Promise<Hnswlib | undefined> {
  try {
    const module = (await import("hnswlib-node")) as Hnswlib & { readonly default?: Hnswlib };
    return module.default ?? module;
  } catch (error) {
    if (!warned) {
      process.emitWarning(
        `hnswlib-node cannot be loaded (${(error as Error).message}); large collections are searched exactly, which ` +
          "is slower. Install hnswlib-node to search them by graph",
        "TokenFlowWarning",
      );
    }
    warned = true;
    return undefined;
  }
}

export interface ReadOptions {
  readonly file: string;
  readonly dimensions: number;
  /** How many of its nodes are marked as removed. */
  readonly removed: number;
  readonly efforts: readonly MeasuredEffort[];
}

/** Approximate nearest neighbours by cosine among unit vectors (Malkov and Yashunin 2016), as `graph-worker.js` builds them. */
export class HnswGraph {
  readonly #native: HierarchicalNSW;
  readonly #efforts: readonly MeasuredEffort[];
  #removed: number;

  private constructor(native: HierarchicalNSW, { efforts, removed }: ReadOptions) {
    this.#native = native;
    this.#efforts = efforts;
    this.#removed = removed;
  }

  /** @throws whatever hnswlib finds wrong with the file; it does not find everything, so check a digest first. */
  static async read(library: Hnswlib, options: ReadOptions): Promise<HnswGraph> {
    const native = new library.HierarchicalNSW("ip", options.dimensions);
    await native.readIndex(options.file);
    return new HnswGraph(native, options);
  }

  /** How many documents it can find. */
  get size(): number {
    return this.#native.getCurrentCount() - this.#removed;
  }

  get removed(): number {
    return this.#removed;
  }

  /** Does nothing for a key that is not in the graph. */
  remove(key: number): void {
    try {
      this.#native.markDelete(key);
      this.#removed += 1;
    } catch {
      // Not in this graph, or removed before.
    }
  }

  /** Removes all but those that are live. */
  retain(isLive: (key: number) => boolean): void {
    for (const key of this.#native.getIdsList()) if (!isLive(key)) this.remove(key);
  }

  /**
   * The `k` nearest, best first; the score is the cosine.
   * @param recall the share (0–1) of the true neighbours to be found.
   */
  search(query: readonly number[], k: number, recall: number): Scored[] {
    const count = Math.min(k, this.size);
    if (count === 0) return [];
    this.#native.setEf(effortFor(count, recall, this.#efforts));
    const { neighbors, distances } = this.#native.searchKnn(query as number[], count);
    return neighbors.map((key, i) => ({ key, score: 1 - distances[i]! }));
  }
}
