/** A text as numbers on the terms it holds; columns are distinct. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** How often each column occurs. */
export function countColumns(columns: Iterable<number>): SparseRow {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return { columns: Int32Array.from(counts.keys()), values: Float32Array.from(counts.values()) };
}
