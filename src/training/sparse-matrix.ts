/** Rows of sparse values (compressed sparse rows): those of row `r` lie from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly rowCount: number;
  readonly columnCount: number;
}
