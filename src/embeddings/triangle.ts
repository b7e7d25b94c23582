import type { DenseMatrix } from "./dense-matrix.js";

/** Part of a column's square below which it counts as made of the columns before it. */
const DEPENDENT = 1e-10;

/**
 * The upper triangle R with RᵀR = the symmetric matrix whose upper triangle is given (Cholesky). Columns that
 * depend on others get a row of zeros.
 */
export function cholesky(symmetric: Float64Array, width: number): DenseMatrix {
  const upper = Float64Array.from(symmetric);
  for (let k = 0; k < width; k++) {
    const square = upper[k * width + k]!;
    const pivot = square > DEPENDENT * symmetric[k * width + k]! ? Math.sqrt(square) : 0;
    for (let j = k; j < width; j++) upper[k * width + j] = pivot > 0 ? upper[k * width + j]! / pivot : 0;
    for (let i = k + 1; i < width; i++) {
      const factor = upper[k * width + i]!;
      for (let j = i; j < width; j++) {
        upper[i * width + j] = upper[i * width + j]! - factor * upper[k * width + j]!;
      }
      upper[i * width + k] = 0;
    }
  }
  return { values: Float32Array.from(upper), width };
}

/** Replaces the row y by the x with xR = y; zero where R has a row of zeros. */
export function solve({ values, width }: DenseMatrix, row: Float32Array): void {
  for (let k = 0; k < width; k++) {
    const start = k * width;
    const pivot = values[start + k]!;
    const solved = pivot > 0 ? row[k]! / pivot : 0;
    row[k] = solved;
    for (let i = k + 1; i < width; i++) row[i] = row[i]! - solved * values[start + i]!;
  }
}
