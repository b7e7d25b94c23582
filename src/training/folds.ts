import type { SparseVector } from "../models/ngram-features.js";
import { seededRandom, shuffle } from "../random.js";

/** 16 bands of 3: texts that share 80 % of their features meet in one for certain, strangers hardly ever. */
const HASHES = 48;
const BAND = 3;
/** Share of common features from which two texts count as the same one, reworded. */
const NEAR_DUPLICATE = 0.5;

/**
 * Deals texts into `count` folds at random, near-duplicates always into the same one: a text whose twin was learned
 * by heart says nothing about unseen queries.
 * @returns the fold of each text, 0 to `count` − 1.
 */
export function dealFolds(vectors: readonly SparseVector[], count: number, seed: number): Int32Array {
  const groups = nearDuplicateGroups(vectors, seed);
  const order = Int32Array.from(new Set(groups));
  shuffle(order, order.length, seededRandom(seed));
  const foldOf = new Int32Array(vectors.length);
  for (const [place, group] of order.entries()) foldOf[group] = place % count;
  return groups.map((group) => foldOf[group]!);
}

/** For each text the number of its group's first text. Candidates come from MinHash bands (Broder 1997). */
function nearDuplicateGroups(vectors: readonly SparseVector[], seed: number): Int32Array {
  const random = seededRandom(seed);
  const factors = Int32Array.from({ length: HASHES }, () => Math.floor(random() * 2 ** 32) | 1);
  const groups = Int32Array.from(vectors, (_, i) => i);
  const firstOf = new Map<string, number>();
  for (const [i, vector] of vectors.entries()) {
    for (const key of bandKeys(vector.ids, factors)) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, i);
      else if (similarity(vectors[first]!.ids, vector.ids) >= NEAR_DUPLICATE) join(groups, first, i);
    }
  }
  return groups.map((_, i) => rootOf(groups, i));
}

function bandKeys(ids: Int32Array, factors: Int32Array): string[] {
  const minima = new Int32Array(HASHES).fill(2 ** 31 - 1);
  for (const id of ids) {
    for (let h = 0; h < HASHES; h++) {
      const product = Math.imul(id + 1, factors[h]!);
      const hash = product ^ (product >>> 15);
      if (hash < minima[h]!) minima[h] = hash;
    }
  }
  return Array.from({ length: HASHES / BAND }, (_, band) => {
    return `${band}:${minima.subarray(band * BAND, (band + 1) * BAND).join()}`;
  });
}

/** Jaccard similarity: the share of common ids. */
function similarity(a: Int32Array, b: Int32Array): number {
  const known = new Set(a);
  const common = b.reduce((count, id) => count + (known.has(id) ? 1 : 0), 0);
  return common / Math.max(1, a.length + b.length - common);
}

function join(groups: Int32Array, a: number, b: number): void {
  const [first, second] = [rootOf(groups, a), rootOf(groups, b)].sort((x, y) => x - y);
  groups[second!] = first!;
}

function rootOf(groups: Int32Array, i: number): number {
  while (groups[i] !== i) i = groups[i]!;
  return i;
}
