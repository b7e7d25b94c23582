import { type DenseMatrix, multiply, multiplyTransposed, symmetricProduct } from "./dense-matrix.js";
import type { Pause } from "./pacer.js";
import type { SparseRow } from "./sparse-row.js";
import { cholesky, solve } from "./triangle.js";

/** The coordinates x of a sparse row a in a space: x · triangle = a · basis, which is {@link solve}. */
export interface Projection {
  /** One row per column of the sparse matrix. */
  readonly basis: DenseMatrix;
  /** Upper triangle; a row of zeros where the matrix has fewer dimensions than were asked for. */
  readonly triangle: DenseMatrix;
}

/**
 * The space of the leading right singular vectors of a sparse matrix A (rows × columns), by randomised range finding
 * (Halko, Martinsson & Tropp 2011, algorithm 4.4 with one iteration). With Q the sampled range and B = QᵀA, the row space of B is
 * that space; BBᵀ = RᵀR gives its orthonormal axes R⁻ᵀB. The SVD of B would only turn the axes, which no
 * distance or cosine notices, so it is left out.
 * @param dimensions at most; no more than rows or columns.
 * @param random uniform numbers in [0, 1).
 */
export async function leadingRowSpace(
  rows: readonly SparseRow[],
  columnCount: number,
  dimensions: number,
  random: () => number,
  pause: Pause,
): Promise<Projection> {
  const width = Math.min(dimensions, rows.length, columnCount);
  let sample = await multiply(rows, await randomMatrix(columnCount, width, random, pause), pause);
  await orthonormalise(sample, pause);
  sample = await multiply(rows, await multiplyTransposed(rows, columnCount, sample, pause), pause);
  await orthonormalise(sample, pause);
  const basis = await multiplyTransposed(rows, columnCount, sample, pause);
  // BBᵀ = Qᵀ(ABᵀ): a pass over A costs less than the product of B with itself, which has a row per term.
  const square = await symmetricProduct(sample, await multiply(rows, basis, pause), pause);
  return { basis, triangle: cholesky(square, width) };
}

async function randomMatrix(
  rowCount: number,
  width: number,
  random: () => number,
  pause: Pause,
): Promise<DenseMatrix> {
  const values = new Float32Array(rowCount * width);
  for (let i = 0; i < values.length; i++) {
    values[i] = random() - 0.5;
    if (i % width === 0) await pause();
  }
  return { values, width };
}

/** Makes the columns orthonormal in place (Cholesky QR); columns that depend on others become zero. */
async function orthonormalise(matrix: DenseMatrix, pause: Pause): Promise<void> {
  const { values, width } = matrix;
  const triangle = cholesky(await symmetricProduct(matrix, matrix, pause), width);
  for (let start = 0; start < values.length; start += width) {
    solve(triangle, values.subarray(start, start + width));
    await pause();
  }
}
