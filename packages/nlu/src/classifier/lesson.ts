/** What both views of the classifier learn from. */
import type { SparseRows } from '../kernels/sparse-rows.js';

/** N rows over F features of K classes, and which of them to learn from. */
export interface Lesson<View> {
  /** Columns in [0, features). */
  readonly rows: SparseRows;
  readonly features: number;
  /** [N] class of each row. */
  readonly classes: Int32Array;
  /** The rows to learn from. */
  readonly picked: Int32Array;
  /** [K] biases to begin with; -Infinity for classes that no row belongs to. */
  readonly start: Float64Array;
  readonly seed: number;
  /** What to go on from; nothing is known where absent. */
  readonly resume?: Resume<View>;
}

/** A lesson on top of what is known. */
export interface Resume<View> {
  /** Of the same features and classes. */
  readonly view: View;
  /** Rounds over the rows. */
  readonly rounds: number;
}

/** Rounds over so many rows, for a number of visits in all. */
export function roundsOf(rows: number, visits: number, fewest: number, most: number): number {
  return Math.max(fewest, Math.min(most, Math.round(visits / Math.max(1, rows))));
}
