import { type NeighbourGraph, NO_SLOT } from "../vectors/neighbour-graph.js";
import type { Part } from "../vectors/part.js";
import { VectorCodes } from "../vectors/vector-codes.js";

/** A document with a score; higher is better. */
export interface Scored {
  readonly key: number;
  readonly score: number;
}

export interface GraphSearch {
  readonly graph: NeighbourGraph;
  /** How many candidates are looked at. */
  readonly effort: number;
  /** A bit for each slot: whether it may be found. @default all that are not removed */
  readonly mask?: Uint8Array | undefined;
  /** Of how many documents the links are followed at most. @default as many as it takes */
  readonly patience?: number | undefined;
}

/**
 * The unit vectors of a store, ascending by key, as codes. Searched exactly, all are compared by their bytes and the few that could
 * be among the best looked at again; graphs over them are searched likewise. A document's place is its slot, which removed
 * documents keep, since graphs lead over them, until `compact`.
 */
export class VectorIndex {
  readonly codes: VectorCodes;
  #keys = new Float64Array(0);
  /** A bit for each slot: whether the document is there. */
  #live = new Uint8Array(0);
  #removed = 0;
  #compactions = 0;

  constructor(dimensions: number) {
    this.codes = new VectorCodes(dimensions, true);
  }

  get dimensions(): number {
    return this.codes.dimensions;
  }

  /** How many documents there are. */
  get size(): number {
    return this.codes.size - this.#removed;
  }

  /** How many slots removed documents keep. */
  get removed(): number {
    return this.#removed;
  }

  /** How many slots there are. */
  get slotCount(): number {
    return this.codes.size;
  }

  /** How often slots have changed. */
  get compactions(): number {
    return this.#compactions;
  }

  /** Of the last document that was added; 0 when there was none. */
  get lastKey(): number {
    return this.slotCount === 0 ? 0 : this.#keys[this.slotCount - 1]!;
  }

  /** @param key larger than all before it. */
  add(key: number, vector: Float32Array): void {
    const slot = this.slotCount;
    this.#reserve(slot + 1);
    this.#keys[slot] = key;
    this.#mark(slot);
    this.codes.push(vector);
  }

  /** Makes room for documents, which `parts` then gives access to; `settle` must follow. */
  resize(slots: number): void {
    this.#reserve(slots);
    this.codes.resize(slots);
  }

  /** To be called when `parts` have been written to. */
  settle(): void {
    this.codes.settle();
    this.#removed = 0;
    for (let slot = 0; slot < this.slotCount; slot++) if (!this.isLive(slot)) this.#removed += 1;
  }

  /** The memory of the first slots, in parts. */
  parts(slots: number): Part[] {
    const bits = Math.ceil(slots / 8);
    return [
      { length: 8 * slots, view: () => new Uint8Array(this.#keys.buffer, 0, 8 * slots) },
      { length: bits, view: () => this.#live.subarray(0, bits) },
      ...this.codes.parts(slots),
    ];
  }

  /** The vectors of documents, by key, as exact as 32-bit floats are. */
  vectors(keys: readonly number[]): ReadonlyMap<number, Float32Array> {
    return new Map(
      keys.flatMap((key) => {
        const slot = this.#slotOf(key);
        return slot === undefined ? [] : [[key, this.codes.read(slot)]];
      }),
    );
  }

  /** Marks every document as removed whose key is not among `live`, which is ascending. */
  retain(live: readonly number[]): void {
    const slots = this.slots(live);
    this.#live.fill(0);
    for (const slot of slots) this.#mark(slot);
    this.#removed = this.slotCount - slots.length;
  }

  /**
   * Closes the gaps that removed documents left.
   * @returns the new slot of each old one, `NO_SLOT` for those of removed documents.
   */
  compact(): Uint32Array {
    const kept = Uint32Array.from({ length: this.slotCount }, (_, slot) => slot).filter((slot) =>
      this.isLive(slot),
    );
    const moved = new Uint32Array(this.slotCount).fill(NO_SLOT);
    this.codes.keep(kept);
    this.#live.fill(0);
    for (const [to, from] of kept.entries()) {
      this.#keys[to] = this.#keys[from]!;
      this.#mark(to);
      moved[from] = to;
    }
    this.#removed = 0;
    this.#compactions += 1;
    return moved;
  }

  isLive(slot: number): boolean {
    return (this.#live[slot >> 3]! & (1 << (slot & 7))) !== 0;
  }

  keyOf(slot: number): number {
    return this.#keys[slot]!;
  }

  /**
   * The slots of ascending keys, ascending; those without a vector are left out.
   * @param after a key that all of them are above. @default 0
   */
  slots(keys: ArrayLike<number>, after = 0): Uint32Array {
    return this.slotOfEach(keys, after).filter((slot) => slot !== NO_SLOT);
  }

  /** The slots of ascending keys, removed documents' too; `NO_SLOT` for those without a vector. */
  slotOfEach(keys: ArrayLike<number>, after = 0): Uint32Array {
    const found = new Uint32Array(keys.length).fill(NO_SLOT);
    let slot = this.firstAfter(after);
    for (let i = 0; i < keys.length; i++) {
      while (slot < this.slotCount && this.#keys[slot]! < keys[i]!) slot++;
      if (slot < this.slotCount && this.#keys[slot] === keys[i]) found[i] = slot;
    }
    return found;
  }

  /** The slot of the first key above `key`. */
  firstAfter(key: number): number {
    let low = 0;
    let high = this.slotCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#keys[middle]! <= key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many documents have keys above `key`. */
  countAfter(key: number): number {
    let count = 0;
    for (let slot = this.firstAfter(key); slot < this.slotCount; slot++) if (this.isLive(slot)) count += 1;
    return count;
  }

  /**
   * The `k` documents nearest by cosine, best first; of equal ones the older.
   * @param query of unit length, or zeros.
   * @param among the slots to look at, ascending. @default all
   * @param first without `among`, the slot to begin at. @default 0
   */
  search(query: Float32Array, k: number, among?: Uint32Array, first = 0): Scored[] {
    if (k === 0 || this.size === 0 || among?.length === 0) return [];
    if (isZero(query)) return this.#firstOf(k, among, first);
    const candidates = new Candidates(k);
    const { largestError } = this.codes;
    this.codes.scan(query, among, first, (scores, start, slots) => {
      for (let i = 0; i < scores.length; i++) {
        // Nearly every row ends here.
        if (scores[i]! + largestError < candidates.threshold) continue;
        const slot = slots ? slots[i]! : start + i;
        if (this.isLive(slot)) candidates.offer(slot, scores[i]!, this.codes.error(slot));
      }
    });
    return this.#bestOf(Uint32Array.from(candidates.slots()), query, k);
  }

  /** The same by a graph over these documents, which finds most of them. @returns undefined when patience was at an end. */
  searchGraph(
    query: Float32Array,
    k: number,
    { graph, effort, mask = this.#removed > 0 ? this.#live : undefined, patience }: GraphSearch,
  ): Scored[] | undefined {
    const found = graph.search(query, Math.max(k, effort), mask, patience);
    return found && this.#bestOf(found.slots, query, k);
  }

  #bestOf(slots: Uint32Array, query: Float32Array, k: number): Scored[] {
    const keys = Array.from(slots, (slot) => this.#keys[slot]!);
    const scores = this.codes.refine(query, slots);
    return best(
      keys.map((key, i) => ({ key, score: scores[i]! })),
      k,
    );
  }

  #slotOf(key: number): number | undefined {
    const slot = this.firstAfter(key) - 1;
    return slot >= 0 && this.#keys[slot] === key && this.isLive(slot) ? slot : undefined;
  }

  /** As live. */
  #mark(slot: number): void {
    this.#live[slot >> 3]! |= 1 << (slot & 7);
  }

  #reserve(slots: number): void {
    if (slots <= this.#keys.length) return;
    const length = Math.max(1024, Math.ceil(1.5 * slots));
    const [keys, live] = [new Float64Array(length), new Uint8Array((length >> 3) + 1)];
    keys.set(this.#keys);
    live.set(this.#live);
    [this.#keys, this.#live] = [keys, live];
  }

  /** Everything is as near to a zero vector as anything else. */
  #firstOf(k: number, among: Uint32Array | undefined, first: number): Scored[] {
    const found: Scored[] = [];
    const end = among ? among.length : this.slotCount;
    for (let i = among ? 0 : first; i < end && found.length < k; i++) {
      const slot = among ? among[i]! : i;
      if (this.isLive(slot)) found.push({ key: this.#keys[slot]!, score: 0 });
    }
    return found;
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

function isZero(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
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
