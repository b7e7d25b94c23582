import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { type Pause, pacer } from "./pacer.js";
import type { SparseRow } from "./term-weights.js";

/** Rows of equal width, one after the other. */
export interface DenseMatrix {
  readonly values: Float32Array;
  readonly width: number;
}

/** The projection that a truncated SVD gives, in two factors: `rotation · (basisᵀ · row)`. */
export interface Projection {
  /** One row per column of the sparse matrix, `width` numbers wide. */
  readonly basis: DenseMatrix;
  /** One row per dimension, `width` numbers wide. */
  readonly rotation: DenseMatrix;
}

export interface SvdOptions {
  readonly dimensions: number;
  /** Uniform numbers in [0, 1). */
  readonly random: () => number;
  readonly signal?: AbortSignal | undefined;
}

/** Directions sampled beyond those kept, and passes over the matrix that sharpen them. */
const OVERSAMPLING = 10;
const POWER_ITERATIONS = 1;

/**
 * The leading right singular vectors of a sparse matrix A (rows × columns) by randomised range finding (Halko,
 * Martinsson & Tropp 2011, algorithms 4.4 and 5.1). With Q the sampled range and B = QᵀA = U Σ Vᵀ, a row projects to Vᵀ row =
 * Σ⁻¹Uᵀ(B row): B stays the one large factor and V is never formed.
 */
export async function truncatedSvd(
  rows: readonly SparseRow[],
  columnCount: number,
  { dimensions, random, signal }: SvdOptions,
): Promise<Projection> {
  const width = Math.min(dimensions + OVERSAMPLING, rows.length, columnCount);
  const pause = pacer(signal);
  let sample = await multiply(rows, gaussian(columnCount, width, random), pause);
  for (let i = 0; i < POWER_ITERATIONS; i++) {
    await orthonormalise(sample, pause);
    sample = await multiply(rows, await multiplyTransposed(rows, columnCount, sample, pause), pause);
  }
  await orthonormalise(sample, pause);
  const basis = await multiplyTransposed(rows, columnCount, sample, pause);
  // BBᵀ = Qᵀ(A Aᵀ Q): another pass over A costs less than the product of B with itself, which has a row per term.
  const { values, vectors } = eigen(await cross(sample, await multiply(rows, basis, pause), pause));
  return { basis, rotation: rotationOf(values, vectors, Math.min(dimensions, width)) };
}

/** Σ⁻¹Uᵀ: eigenvectors of BBᵀ as rows, the largest first, each over its singular value; those of no weight are zero. */
function rotationOf(eigenvalues: readonly number[], vectors: Matrix, dimensions: number): DenseMatrix {
  const width = vectors.rows;
  const values = new Float32Array(dimensions * width);
  const floor = 1e-10 * Math.max(...eigenvalues, 0);
  for (let d = 0; d < dimensions; d++) {
    const column = width - 1 - d; // Eigenvalues come in ascending order.
    const eigenvalue = eigenvalues[column]!;
    if (eigenvalue <= floor) continue;
    for (let i = 0; i < width; i++) values[d * width + i] = vectors.get(i, column) / Math.sqrt(eigenvalue);
  }
  return { values, width };
}

function gaussian(rows: number, width: number, random: () => number): DenseMatrix {
  const values = new Float32Array(rows * width);
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  return { values, width };
}

/** A · dense. */
async function multiply(rows: readonly SparseRow[], dense: DenseMatrix, pause: Pause): Promise<DenseMatrix> {
  const { width } = dense;
  const product = new Float32Array(rows.length * width);
  for (let r = 0; r < rows.length; r++) {
    accumulate(rows[r]!, dense, product.subarray(r * width, (r + 1) * width));
    if (r % 64 === 0) await pause();
  }
  return { values: product, width };
}

/** Adds row · dense to the target. */
export function accumulate(row: SparseRow, { values, width }: DenseMatrix, target: Float32Array): void {
  for (let i = 0; i < row.columns.length; i++) {
    const weight = row.values[i]!;
    const start = row.columns[i]! * width;
    for (let k = 0; k < width; k++) target[k] = target[k]! + weight * values[start + k]!;
  }
}

/** Aᵀ · dense. */
async function multiplyTransposed(
  rows: readonly SparseRow[],
  columnCount: number,
  { values, width }: DenseMatrix,
  pause: Pause,
): Promise<DenseMatrix> {
  const product = new Float32Array(columnCount * width);
  for (let r = 0; r < rows.length; r++) {
    const { columns, values: weights } = rows[r]!;
    const source = values.subarray(r * width, (r + 1) * width);
    for (let i = 0; i < columns.length; i++) {
      const weight = weights[i]!;
      const start = columns[i]! * width;
      for (let k = 0; k < width; k++) product[start + k] = product[start + k]! + weight * source[k]!;
    }
    if (r % 64 === 0) await pause();
  }
  return { values: product, width };
}

/**
 * Makes the columns orthonormal, in place, by Cholesky QR: with YᵀY = LLᵀ, Y ← Y L⁻ᵀ. The small shift keeps columns that
 * depend on others from dividing by nothing (Fukaya et al. 2020).
 */
async function orthonormalise(matrix: DenseMatrix, pause: Pause): Promise<void> {
  const { values, width } = matrix;
  const lower = cholesky(await cross(matrix, matrix, pause), width);
  for (let start = 0, r = 0; start < values.length; start += width, r++) {
    // Forward substitution: each row y becomes x with L x = y.
    for (let i = 0; i < width; i++) {
      let sum = values[start + i]!;
      for (let k = 0; k < i; k++) sum -= lower[i * width + k]! * values[start + k]!;
      values[start + i] = sum / lower[i * width + i]!;
    }
    if (r % 16 === 0) await pause();
  }
}

const SHIFT = 1e-9;

/** The lower triangle L with LLᵀ = symmetric + shift, row by row. */
function cholesky(symmetric: Float64Array, width: number): Float64Array {
  const lower = new Float64Array(width * width);
  let trace = 0;
  for (let i = 0; i < width; i++) trace += symmetric[i * width + i]!;
  const shift = SHIFT * trace || 1;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = symmetric[i * width + j]! + (i === j ? shift : 0);
      for (let k = 0; k < j; k++) sum -= lower[i * width + k]! * lower[j * width + k]!;
      lower[i * width + j] = i === j ? Math.sqrt(Math.max(sum, shift)) : sum / lower[j * width + j]!;
    }
  }
  return lower;
}

/** leftᵀ · right, which is symmetric; in double precision, since it squares the condition. */
async function cross(left: DenseMatrix, right: DenseMatrix, pause: Pause): Promise<Float64Array> {
  const { values, width } = left;
  const product = new Float64Array(width * width);
  for (let start = 0, r = 0; start < values.length; start += width, r++) {
    for (let i = 0; i < width; i++) {
      const value = values[start + i]!;
      const target = i * width;
      for (let k = 0; k <= i; k++) {
        product[target + k] = product[target + k]! + value * right.values[start + k]!;
      }
    }
    if (r % 16 === 0) await pause();
  }
  for (let i = 0; i < width; i++)
    for (let k = 0; k < i; k++) product[k * width + i] = product[i * width + k]!;
  return product;
}

function eigen(symmetric: Float64Array): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const decomposition = new EigenvalueDecomposition(
    Matrix.from1DArray(Math.sqrt(symmetric.length), Math.sqrt(symmetric.length), symmetric),
    { assumeSymmetric: true },
  );
  return { values: decomposition.realEigenvalues, vectors: decomposition.eigenvectorMatrix };
}
