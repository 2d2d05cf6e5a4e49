/** Rows of mostly zeros, as the classifier's texts are. */

/** N sparse rows over F columns: row n holds `columns[starts[n] … starts[n + 1])` with their `values` beside them. */
export interface SparseRows {
  /** [N + 1] ascending, from 0. */
  readonly starts: Int32Array;
  /** [M] in [0, F), none twice in a row. */
  readonly columns: Int32Array;
  /** [M] */
  readonly values: Float32Array;
}
