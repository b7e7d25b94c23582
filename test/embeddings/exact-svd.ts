export type Rows = readonly (readonly number[])[];

/** All products of two rows, A Aᵀ. */
export function rowProducts(rows: Rows): number[][] {
  return rows.map((a) => rows.map((b) => a.reduce((sum, value, k) => sum + value * b[k]!, 0)));
}

/** A_k A_kᵀ, where A_k is the best approximation of rank k: what an exact truncated SVD of A leaves of A Aᵀ. */
export function truncatedRowProducts(rows: Rows, rank: number): number[][] {
  const { values, vectors } = eigen(rowProducts(rows));
  const leading = [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, rank);
  return rows.map((_, i) =>
    rows.map((_, j) => leading.reduce((sum, d) => sum + vectors[i]![d]! * values[d]! * vectors[j]![d]!, 0)),
  );
}

/** Eigenvalues and, as columns, eigenvectors of a symmetric matrix by cyclic Jacobi rotations. */
function eigen(symmetric: Rows): { readonly values: number[]; readonly vectors: number[][] } {
  const matrix = symmetric.map((row) => [...row]);
  const n = matrix.length;
  const vectors = matrix.map((_, i) => matrix.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 20; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) rotate(matrix, vectors, p, q);
    }
  }
  return { values: matrix.map((row, i) => row[i]!), vectors };
}

/** The rotation of axes p and q that makes matrix[p][q] zero. */
function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const angle = Math.atan2(2 * matrix[p]![q]!, matrix[q]![q]! - matrix[p]![p]!) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (x: number, y: number) => [cos * x - sin * y, sin * x + cos * y] as const;
  for (const row of [...matrix, ...vectors]) [row[p], row[q]] = turn(row[p]!, row[q]!);
  for (let k = 0; k < matrix.length; k++) {
    [matrix[p]![k], matrix[q]![k]] = turn(matrix[p]![k]!, matrix[q]![k]!);
  }
}
