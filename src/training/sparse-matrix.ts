/** Rows of sparse values (compressed sparse rows): those of row `r` lie from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Adds columns at the end, in which every row has a value. @param values one array per row, all of one length */
export function appendColumns(rows: SparseMatrix, values: readonly Float32Array[]): SparseMatrix {
  const width = values[0]?.length ?? 0;
  if (width === 0) return rows;
  const starts = rows.starts.map((start, row) => start + row * width);
  const columns = new Int32Array(rows.columns.length + values.length * width);
  const all = new Float32Array(columns.length);
  for (const [row, added] of values.entries()) {
    const [from, to] = [rows.starts[row]!, rows.starts[row + 1]!];
    columns.set(rows.columns.subarray(from, to), starts[row]!);
    all.set(rows.values.subarray(from, to), starts[row]!);
    const end = starts[row]! + to - from;
    for (let i = 0; i < width; i++) columns[end + i] = rows.columnCount + i;
    all.set(added, end);
  }
  return { starts, columns, values: all, rowCount: rows.rowCount, columnCount: rows.columnCount + width };
}
