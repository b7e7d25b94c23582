import { type Collection, FILTERS, type FilterName, matches, metadataOf, Vectors } from "./data.js";

/** For each filter the numbers of each query's `k` nearest documents, by looking at every one. */
export type Truth = Readonly<Record<FilterName, readonly (readonly number[])[]>>;

interface Near {
  readonly n: number;
  readonly score: number;
}

export function exactNeighbours({ size, dimensions }: Collection, queries: number, k: number): Truth {
  const vectors = new Vectors(dimensions);
  const asked = Array.from({ length: queries }, (_, i) => vectors.query(i));
  const names = Object.keys(FILTERS) as FilterName[];
  const found = new Map(names.map((name) => [name, asked.map((): Near[] => [])]));
  for (let n = 0; n < size; n++) {
    const vector = vectors.document(n);
    const metadata = metadataOf(n);
    const matching = names.filter((name) => matches(metadata, name));
    for (const [query, values] of asked.entries()) {
      const near = { n, score: product(values, vector) };
      for (const name of matching) keepBest(found.get(name)![query]!, near, k);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, found.get(name)!.map((list) => list.map(({ n }) => n))]),
  ) as unknown as Truth;
}

/** The share of the true neighbours that were found. */
export function recallOf(found: readonly number[], wanted: readonly number[]): number {
  if (wanted.length === 0) return 1;
  return wanted.filter((n) => found.includes(n)).length / wanted.length;
}

function keepBest(list: Near[], near: Near, k: number): void {
  if (list.length === k && near.score <= list[k - 1]!.score) return;
  const place = list.findIndex(({ score }) => score < near.score);
  list.splice(place < 0 ? list.length : place, 0, near);
  list.length = Math.min(list.length, k);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
