import type { HierarchicalNSW } from "hnswlib-node";
import type { Scored } from "./vector-index.js";

type Hnswlib = typeof import("hnswlib-node");

/** Neighbours per node, and candidates looked at while building: hnswlib's recommendations for high recall. */
const M = 16;
const EF_CONSTRUCTION = 200;
/** Candidates looked at while searching; at hnswlib's own default of 10 recall falls to about 0.7. */
const MIN_EF = 128;
const FIRST_CAPACITY = 1024;

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

/**
 * Approximate nearest neighbours by cosine among unit vectors (Malkov and Yashunin 2016). Keys are added in ascending
 * order; all of a set's keys up to `lastKey` are in the graph.
 */
export class HnswGraph {
  readonly #native: HierarchicalNSW;
  readonly #live: Set<number>;
  readonly #removed: Set<number>;
  #lastKey: number;

  private constructor(native: HierarchicalNSW, live: Set<number>, removed: Set<number>, lastKey: number) {
    this.#native = native;
    this.#live = live;
    this.#removed = removed;
    this.#lastKey = lastKey;
  }

  static create(library: Hnswlib, dimensions: number): HnswGraph {
    const native = new library.HierarchicalNSW("ip", dimensions);
    native.initIndex({ maxElements: FIRST_CAPACITY, m: M, efConstruction: EF_CONSTRUCTION });
    return new HnswGraph(native, new Set(), new Set(), 0);
  }

  /** @throws whatever hnswlib finds wrong with the file; it does not find everything, so check a digest first. */
  static async read(
    library: Hnswlib,
    dimensions: number,
    file: string,
    { removed, lastKey }: { readonly removed: readonly number[]; readonly lastKey: number },
  ): Promise<HnswGraph> {
    const native = new library.HierarchicalNSW("ip", dimensions);
    await native.readIndex(file);
    const live = new Set(native.getIdsList());
    for (const key of removed) live.delete(key);
    return new HnswGraph(native, live, new Set(removed), lastKey);
  }

  get lastKey(): number {
    return this.#lastKey;
  }

  get live(): ReadonlySet<number> {
    return this.#live;
  }

  get removed(): ReadonlySet<number> {
    return this.#removed;
  }

  add(key: number, vector: Float32Array): void {
    if (this.#native.getCurrentCount() === this.#native.getMaxElements()) {
      this.#native.resizeIndex(2 * this.#native.getMaxElements());
    }
    this.#native.addPoint(Array.from(vector), key);
    this.#live.add(key);
    this.#lastKey = key;
  }

  /** Does nothing for a key that is not in the graph. */
  remove(key: number): void {
    if (!this.#live.delete(key)) return;
    this.#native.markDelete(key);
    this.#removed.add(key);
  }

  /** Best first; the score is the cosine. */
  search(query: Float32Array, k: number): Scored[] {
    const count = Math.min(k, this.#live.size);
    if (count === 0) return [];
    this.#native.setEf(Math.max(MIN_EF, 2 * count));
    const { neighbors, distances } = this.#native.searchKnn(Array.from(query), count);
    return neighbors.map((key, i) => ({ key, score: 1 - distances[i]! }));
  }

  async write(file: string): Promise<void> {
    await this.#native.writeIndex(file);
  }
}
