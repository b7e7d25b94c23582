/** A document with a score; higher is better. */
export interface Scored {
  readonly key: number;
  readonly score: number;
}

/**
 * Unit vectors in one block of memory, ascending by key, searched exactly. At 300 dimensions a search over 5,000
 * vectors takes about 2 ms.
 */
export class VectorIndex {
  readonly dimensions: number;
  #keys: number[] = [];
  #values = new Float32Array(0);
  readonly #slots = new Map<number, number>();

  constructor(dimensions: number) {
    this.dimensions = dimensions;
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Ascending. */
  get keys(): readonly number[] {
    return this.#keys;
  }

  /** 0 when empty. */
  get lastKey(): number {
    return this.#keys.at(-1) ?? 0;
  }

  /** @param key larger than all before it. */
  add(key: number, vector: Float32Array): void {
    const slot = this.#keys.length;
    this.#reserve(slot + 1);
    this.#values.set(vector, slot * this.dimensions);
    this.#keys.push(key);
    this.#slots.set(key, slot);
  }

  /** Drops every vector whose key is not among `live`. @returns the keys dropped. */
  retain(live: ReadonlySet<number>): number[] {
    const dropped = this.#keys.filter((key) => !live.has(key));
    if (dropped.length === 0) return dropped;
    const { dimensions } = this;
    const kept = this.#keys.filter((key) => live.has(key));
    for (const [slot, key] of kept.entries()) {
      const from = this.#slots.get(key)! * dimensions;
      this.#values.copyWithin(slot * dimensions, from, from + dimensions);
    }
    this.#keys = kept;
    this.#slots.clear();
    for (const [slot, key] of kept.entries()) this.#slots.set(key, slot);
    return dropped;
  }

  has(key: number): boolean {
    return this.#slots.has(key);
  }

  /** The vector of a document; undefined when it has none. Valid until the next change. */
  get(key: number): Float32Array | undefined {
    const slot = this.#slots.get(key);
    return slot === undefined ? undefined : this.#at(slot);
  }

  /**
   * The `k` documents nearest by cosine, best first.
   * @param among the keys to look at; those without a vector are passed over. Undefined: all.
   */
  search(query: Float32Array, k: number, among?: readonly number[]): Scored[] {
    const keys = among ? among.filter((key) => this.#slots.has(key)) : this.#keys;
    const values = this.#values;
    const scores = new Float64Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      const slot = among ? this.#slots.get(keys[i]!)! : i;
      scores[i] = product(query, values, slot * this.dimensions);
    }
    return bestOf(keys, scores, k);
  }

  #at(slot: number): Float32Array {
    return this.#values.subarray(slot * this.dimensions, (slot + 1) * this.dimensions);
  }

  #reserve(slots: number): void {
    if (slots * this.dimensions <= this.#values.length) return;
    const grown = new Float32Array(Math.ceil(slots * 1.5) * this.dimensions);
    grown.set(this.#values);
    this.#values = grown;
  }
}

/** The product of the numbers from `from` to `to` of two vectors. */
export function dot(a: Float32Array, b: Float32Array, from: number, to: number): number {
  return product(a.subarray(from, to), b, from);
}

/** The product of a vector with the one that starts at `start` in a block. */
function product(query: Float32Array, values: Float32Array, start: number): number {
  // Four independent sums, which the processor works on side by side: twice as fast.
  const { length } = query;
  const even = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  let i = 0;
  for (; i < even; i += 4) {
    a += query[i]! * values[start + i]!;
    b += query[i + 1]! * values[start + i + 1]!;
    c += query[i + 2]! * values[start + i + 2]!;
    d += query[i + 3]! * values[start + i + 3]!;
  }
  for (; i < length; i++) a += query[i]! * values[start + i]!;
  return a + b + c + d;
}

/** The `k` highest scores, best first; equal scores by key, oldest first. */
export function best(scored: readonly Scored[], k: number): Scored[] {
  const keys = scored.map(({ key }) => key);
  return bestOf(keys, Float64Array.from(scored.map(({ score }) => score)), k);
}

function bestOf(keys: readonly number[], scores: Float64Array, k: number): Scored[] {
  // Sorting bare numbers to find the threshold is far cheaper than sorting records.
  const ascending = scores.slice().sort();
  const threshold = ascending[ascending.length - k] ?? Number.NEGATIVE_INFINITY;
  const found: Scored[] = [];
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! >= threshold) found.push({ key: keys[i]!, score: scores[i]! });
  }
  return found.sort((a, b) => b.score - a.score || a.key - b.key).slice(0, k);
}
