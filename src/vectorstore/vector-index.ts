import { VectorCodes } from "../vectors/vector-codes.js";

/** A document with a score; higher is better. */
export interface Scored {
  readonly key: number;
  readonly score: number;
}

/** Looks up the vectors of documents; those that have none are absent. */
export type VectorReader = (keys: readonly number[]) => ReadonlyMap<number, Float32Array>;

/**
 * The unit vectors of a store, ascending by key, searched exactly: all are compared by their codes, and the few that could be
 * among the best are looked up. A document's place among them is its slot.
 */
export class VectorIndex {
  readonly #codes: VectorCodes;
  readonly #read: VectorReader;
  readonly #mostWhole: number;
  #keys = new Float64Array(0);
  #removals = 0;
  /** The vectors themselves; undefined when there are too many. */
  #whole: Map<number, Float32Array> | undefined = new Map();

  /** @param mostWhole up to how many vectors are kept in memory as they are, beside their codes. */
  constructor(dimensions: number, read: VectorReader, mostWhole = 0) {
    this.#codes = new VectorCodes(dimensions);
    this.#read = read;
    this.#mostWhole = mostWhole;
  }

  get dimensions(): number {
    return this.#codes.dimensions;
  }

  get size(): number {
    return this.#codes.size;
  }

  /** How often documents were removed: slots were others before. */
  get removals(): number {
    return this.#removals;
  }

  /** 0 when empty. */
  get lastKey(): number {
    return this.size === 0 ? 0 : this.#keys[this.size - 1]!;
  }

  /** @param key larger than all before it. */
  add(key: number, vector: Float32Array): void {
    this.#reserve(this.size + 1);
    this.#keys[this.size] = key;
    this.#codes.push(vector);
    if (this.size > this.#mostWhole) this.#whole = undefined;
    this.#whole?.set(key, vector);
  }

  /** Makes room for documents, which `parts` then gives access to; `settle` must follow. */
  resize(rows: number): void {
    this.#reserve(rows);
    this.#codes.resize(rows);
    this.#whole = undefined;
  }

  /** To be called when `parts` have been written to. */
  settle(): void {
    this.#codes.settle();
  }

  /** The memory of the first documents, in pieces. */
  *parts(rows: number): Iterable<Uint8Array> {
    yield new Uint8Array(this.#keys.buffer, 0, 8 * rows);
    yield* this.#codes.parts(rows);
  }

  /** The vectors of documents, by key. */
  vectors(keys: readonly number[]): ReadonlyMap<number, Float32Array> {
    const whole = this.#whole;
    if (!whole) return this.#read(keys);
    return new Map(
      keys.flatMap((key) => {
        const vector = whole.get(key);
        return vector ? [[key, vector]] : [];
      }),
    );
  }

  /**
   * Drops every vector whose key is not among `live`, which is ascending. Slots change.
   * @returns the keys dropped.
   */
  retain(live: readonly number[]): number[] {
    const slots = this.slots(live);
    this.#removals += 1;
    const dropped = droppedKeys(this.#keys.subarray(0, this.size), slots);
    this.#codes.keep(slots);
    for (const [to, from] of slots.entries()) this.#keys[to] = this.#keys[from]!;
    for (const key of dropped) this.#whole?.delete(key);
    return dropped;
  }

  has(key: number): boolean {
    const slot = this.firstAfter(key) - 1;
    return slot >= 0 && this.#keys[slot] === key;
  }

  keyOf(slot: number): number {
    return this.#keys[slot]!;
  }

  /**
   * The slots of ascending keys, ascending; those without a vector are left out.
   * @param after a key that all of them are above. @default 0
   */
  slots(keys: readonly number[], after = 0): Uint32Array {
    const found = new Uint32Array(keys.length);
    let count = 0;
    let slot = this.firstAfter(after);
    for (const key of keys) {
      while (slot < this.size && this.#keys[slot]! < key) slot++;
      if (slot < this.size && this.#keys[slot] === key) found[count++] = slot;
    }
    return found.slice(0, count);
  }

  /** How many keys there are up to `key`: the slot of the first one above it. */
  firstAfter(key: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]! <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The `k` documents nearest by cosine, best first; of equal ones the older.
   * @param query of unit length, or zeros.
   * @param among the slots to look at, ascending. @default all
   * @param first without `among`, the slot to begin at. @default 0
   */
  search(query: Float32Array, k: number, among?: Uint32Array, first = 0): Scored[] {
    if (k === 0 || this.size === 0) return [];
    if (query.every((value) => value === 0)) return this.#firstOf(k, among, first);
    const candidates = new Candidates(k);
    const { largestError } = this.#codes;
    this.#codes.scan(query, among, first, (scores, start, slots) => {
      for (let i = 0; i < scores.length; i++) {
        // Nearly every row ends here.
        if (scores[i]! + largestError < candidates.threshold) continue;
        const slot = slots ? slots[i]! : start + i;
        candidates.offer(slot, scores[i]!, this.#codes.error(slot));
      }
    });
    const keys = candidates.slots().map((slot) => this.#keys[slot]!);
    const vectors = this.vectors(keys);
    return best(
      keys.flatMap((key) => {
        const vector = vectors.get(key);
        return vector ? [{ key, score: dot(query, vector, 0, vector.length) }] : [];
      }),
      k,
    );
  }

  #reserve(rows: number): void {
    if (rows <= this.#keys.length) return;
    const grown = new Float64Array(Math.max(1024, Math.ceil(1.5 * rows)));
    grown.set(this.#keys);
    this.#keys = grown;
  }

  /** Everything is as near to a zero vector as anything else. */
  #firstOf(k: number, among: Uint32Array | undefined, first: number): Scored[] {
    const length = Math.max(0, Math.min(k, among ? among.length : this.size - first));
    return Array.from({ length }, (_, i) => ({
      key: this.#keys[among ? among[i]! : first + i]!,
      score: 0,
    }));
  }
}

/** Those rows that may be among the `k` best, told by scores that may be wrong by a known amount. */
class Candidates {
  readonly #k: number;
  /** The `k` highest scores that are certain, as a heap: the lowest of them first. */
  readonly #certain: Float64Array;
  /** A row whose score cannot reach this is not among the best. A plain field, since it is looked at for every row. */
  threshold = Number.NEGATIVE_INFINITY;
  #filled = 0;
  #slots: number[] = [];
  #possible: number[] = [];

  constructor(k: number) {
    this.#k = k;
    this.#certain = new Float64Array(k).fill(Number.NEGATIVE_INFINITY);
  }

  offer(slot: number, score: number, error: number): void {
    if (score + error < this.threshold) return;
    this.#slots.push(slot);
    this.#possible.push(score + error);
    const certain = score - error;
    if (certain > this.threshold) {
      this.#replaceLowest(certain);
      this.threshold = this.#certain[0]!;
    }
    // Early rows got in easily: those that cannot stay are forgotten now and then.
    this.#filled += 1;
    if (this.#filled > 8 * this.#k + 1000) this.#prune();
  }

  /** Ascending. */
  slots(): readonly number[] {
    this.#prune();
    return this.#slots;
  }

  #prune(): void {
    const stays = this.#possible.map((possible) => possible >= this.threshold);
    this.#slots = this.#slots.filter((_, i) => stays[i]);
    this.#possible = this.#possible.filter((_, i) => stays[i]);
    this.#filled = 0;
  }

  #replaceLowest(value: number): void {
    const heap = this.#certain;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= value) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = value;
  }
}

function droppedKeys(keys: Float64Array, kept: Uint32Array): number[] {
  const dropped: number[] = [];
  let next = 0;
  for (const [slot, key] of keys.entries()) {
    if (kept[next] === slot) next += 1;
    else dropped.push(key);
  }
  return dropped;
}

/** The product of the numbers from `from` to `to` of two vectors. */
export function dot(a: Float32Array, b: Float32Array, from: number, to: number): number {
  // Four independent sums, which the processor works on side by side: twice as fast.
  const even = to - ((to - from) % 4);
  let [s, t, u, v] = [0, 0, 0, 0];
  let i = from;
  for (; i < even; i += 4) {
    s += a[i]! * b[i]!;
    t += a[i + 1]! * b[i + 1]!;
    u += a[i + 2]! * b[i + 2]!;
    v += a[i + 3]! * b[i + 3]!;
  }
  for (; i < to; i++) s += a[i]! * b[i]!;
  return s + t + u + v;
}

/** The `k` highest scores, best first; equal scores by key, oldest first. */
export function best(scored: readonly Scored[], k: number): Scored[] {
  // Sorting bare numbers to find the threshold is far cheaper than sorting records.
  const ascending = Float64Array.from(scored, ({ score }) => score).sort();
  const threshold = ascending[ascending.length - k] ?? Number.NEGATIVE_INFINITY;
  return scored
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || a.key - b.key)
    .slice(0, k);
}
