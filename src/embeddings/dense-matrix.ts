import type { Pause } from "./pacer.js";
import type { SparseRow } from "./sparse-row.js";

/** Rows of equal width, one after the other. */
export interface DenseMatrix {
  readonly values: Float32Array;
  readonly width: number;
}

/** Rows between two looks at the clock. */
const STRIDE = 16;

/** A · dense, for the sparse matrix A of the given rows. */
export async function multiply(
  rows: readonly SparseRow[],
  { values, width }: DenseMatrix,
  pause: Pause,
): Promise<DenseMatrix> {
  const product = new Float32Array(rows.length * width);
  for (const [r, { columns, values: weights }] of rows.entries()) {
    const target = product.subarray(r * width, (r + 1) * width);
    for (let i = 0; i < columns.length; i++) {
      const weight = weights[i]!;
      const start = columns[i]! * width;
      for (let k = 0; k < width; k++) target[k] = target[k]! + weight * values[start + k]!;
    }
    if (r % STRIDE === 0) await pause();
  }
  return { values: product, width };
}

/** Aᵀ · dense, for the sparse matrix A of the given rows. */
export async function multiplyTransposed(
  rows: readonly SparseRow[],
  columnCount: number,
  { values, width }: DenseMatrix,
  pause: Pause,
): Promise<DenseMatrix> {
  const product = new Float32Array(columnCount * width);
  for (const [r, { columns, values: weights }] of rows.entries()) {
    const source = values.subarray(r * width, (r + 1) * width);
    for (let i = 0; i < columns.length; i++) {
      const weight = weights[i]!;
      const start = columns[i]! * width;
      for (let k = 0; k < width; k++) product[start + k] = product[start + k]! + weight * source[k]!;
    }
    if (r % STRIDE === 0) await pause();
  }
  return { values: product, width };
}

/**
 * leftᵀ · right where that is symmetric: its upper triangle, in double precision, since it squares the condition. Four
 * rows at a time, which touches each sum once for four products.
 */
export async function symmetricProduct(
  left: DenseMatrix,
  right: DenseMatrix,
  pause: Pause,
): Promise<Float64Array> {
  const { width } = left;
  const product = new Float64Array(width * width);
  const rowCount = left.values.length / width;
  for (let r = 0; r < rowCount; r += 4) {
    const [a, b] = [fourRows(left, r), fourRows(right, r)];
    for (let i = 0; i < width; i++) {
      const [a0, a1, a2, a3] = [a[i]!, a[width + i]!, a[2 * width + i]!, a[3 * width + i]!];
      for (let k = i; k < width; k++) {
        const sum = a0 * b[k]! + a1 * b[width + k]! + a2 * b[2 * width + k]! + a3 * b[3 * width + k]!;
        product[i * width + k] = product[i * width + k]! + sum;
      }
    }
    if (r % STRIDE === 0) await pause();
  }
  return product;
}

/** Four rows, zeros past the end. */
function fourRows({ values, width }: DenseMatrix, row: number): Float32Array {
  const present = values.subarray(row * width, (row + 4) * width);
  if (present.length === 4 * width) return present;
  const padded = new Float32Array(4 * width);
  padded.set(present);
  return padded;
}
