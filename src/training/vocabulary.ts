import { FeatureTable } from "../models/feature-table.js";
import type { SparseVector } from "../models/ngram-features.js";
import type { SparseMatrix } from "./sparse-matrix.js";

/**
 * Features numbered from 0, and how telling each is. `idf` holds inverse document frequency, `ln((1 + n) / (1 + df)) + 1`,
 * to some power, in whole numbers from 1 to 255: only ratios matter, and so the network can keep it in a byte.
 */
export class Vocabulary {
  /** The hash of each feature, the most frequent first. */
  readonly hashes: Int32Array;
  /** How many of the texts hold it. */
  readonly frequencies: Int32Array;
  readonly idf: Uint8Array;
  readonly #table: FeatureTable;

  private constructor(hashes: Int32Array, frequencies: Int32Array, idf: Uint8Array) {
    this.hashes = hashes;
    this.frequencies = frequencies;
    this.idf = idf;
    this.#table = new FeatureTable(hashes);
  }

  /** All features of some texts. @param rareness the power of `idf`; at 0 all weigh the same. */
  static of(vectors: readonly SparseVector[], rareness: number): Vocabulary {
    const counts = new Map<number, number>();
    for (const { ids } of vectors) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    // What is often used together lies together: training is bound by memory.
    const byFrequency = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    const hashes = Int32Array.from(byFrequency, ([hash]) => hash);
    const frequencies = Int32Array.from(byFrequency, ([, frequency]) => frequency);
    const highest = Math.log((1 + vectors.length) / 2) + 1;
    const idf = Uint8Array.from(frequencies, (frequency) => {
      const value = Math.log((1 + vectors.length) / (1 + frequency)) + 1;
      return Math.max(1, Math.round(255 * (value / highest) ** rareness));
    });
    return new Vocabulary(hashes, frequencies, idf);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The `count` features of the greatest use; `uses` holds one number per feature. */
  pick(count: number, uses: Float64Array): Vocabulary {
    if (count >= this.size) return this;
    const order = Int32Array.from(uses, (_, feature) => feature).sort((a, b) => uses[b]! - uses[a]! || a - b);
    const kept = order.subarray(0, count).sort();
    return new Vocabulary(
      kept.map((feature) => this.hashes[feature]!),
      kept.map((feature) => this.frequencies[feature]!),
      Uint8Array.from(kept, (feature) => this.idf[feature]!),
    );
  }

  /**
   * Vectors as the network sees them: weighted by `idf`, without the features that are not among these, divided by
   * their Euclidean norm to the power `normPower`. At 1 all texts weigh the same; a little less keeps a text of mostly
   * unknown features, whose norm is small, from speaking as loudly as others.
   */
  matrix(vectors: readonly SparseVector[], normPower: number): SparseMatrix {
    const size = vectors.reduce((sum, { ids }) => sum + ids.length, 0);
    const starts = new Int32Array(vectors.length + 1);
    const columns = new Int32Array(size);
    const values = new Float32Array(size);
    let end = 0;
    for (const [row, { ids, weights }] of vectors.entries()) {
      let squares = 0;
      for (let i = 0; i < ids.length; i++) {
        const column = this.#table.rowOf(ids[i]!);
        if (column < 0) continue;
        const value = weights[i]! * this.idf[column]! * FEATURE_SCALE;
        columns[end] = column;
        values[end++] = value;
        squares += value * value;
      }
      const scale = squares === 0 ? 0 : squares ** (-normPower / 2);
      for (let i = starts[row]!; i < end; i++) values[i] = values[i]! * scale;
      starts[row + 1] = end;
    }
    return {
      starts,
      columns: columns.subarray(0, end),
      values: values.subarray(0, end),
      rowCount: vectors.length,
      columnCount: this.size,
    };
  }
}

/** Brings the norm of an ordinary text near 1; matters only where the norm power is below 1. */
export const FEATURE_SCALE = 1 / 128;
