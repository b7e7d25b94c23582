import type { SparseVector } from "../models/ngram-features.js";

/** Rows of sparse values (compressed sparse rows): those of row `r` lie from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The features that training has seen, numbered from 0, and how telling each is. `idf` holds inverse document
 * frequency, `ln((1 + n) / (1 + df)) + 1`, in whole numbers from 1 to 255: only ratios matter, and so the network
 * can keep it in a byte.
 */
export class Vocabulary {
  /** The bucket of each feature, ascending. */
  readonly buckets: Int32Array;
  readonly idf: Uint8Array;
  readonly #columnOf: Map<number, number>;

  constructor(vectors: readonly SparseVector[]) {
    const frequencies = new Map<number, number>();
    for (const { ids } of vectors) for (const id of ids) frequencies.set(id, (frequencies.get(id) ?? 0) + 1);
    this.buckets = Int32Array.from(frequencies.keys()).sort();
    this.#columnOf = new Map(Array.from(this.buckets, (bucket, column) => [bucket, column]));
    const unit = (Math.log((1 + vectors.length) / 2) + 1) / 255;
    this.idf = Uint8Array.from(this.buckets, (bucket) => {
      const idf = Math.log((1 + vectors.length) / (1 + frequencies.get(bucket)!)) + 1;
      return Math.max(1, Math.round(idf / unit));
    });
  }

  /**
   * Vectors as the network sees them: weighted by `idf`, without the features that training has not seen, divided by
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
        const column = this.#columnOf.get(ids[i]!);
        if (column === undefined) continue;
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
      columnCount: this.idf.length,
    };
  }
}

/** Brings the norm of an ordinary text near 1; matters only where the norm power is below 1. */
export const FEATURE_SCALE = 1 / 128;
