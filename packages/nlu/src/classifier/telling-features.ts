/** Which features the linear view learns from where classes are very many. What hundreds of classes share tells none of them from the
 * others, and would have a weight for each. */
import type { SparseRows } from '../kernels/sparse-rows.js';

/** Most classes of a feature that is learned from: a share of all, but at least so many, and one for each hundred texts. Where a class
 * has many texts, a word of many classes is common in some and rare in others, and its weights say so. */
const MOST_SHARE = 0.1;
const MOST_CLASSES = 100;
const TEXTS_PER_CLASS = 100;

/** The same rows without the features that too many classes share.
 *
 * @param features    F
 * @param classes     [rows] class of each
 * @param picked      the rows that count, and that are kept; the others become empty
 * @param classCount  K */
export function tellingRows(
  { starts, columns, values }: SparseRows,
  features: number,
  classes: Int32Array,
  picked: Int32Array,
  classCount: number,
): SparseRows {
  const most = Math.max(MOST_CLASSES, MOST_SHARE * classCount, picked.length / TEXTS_PER_CLASS);
  const sharing = new Int32Array(features);
  const last = new Int32Array(features).fill(-1);
  // Class after class, so that one number a feature tells whether a class has been counted.
  for (const n of picked.slice().sort((a, b) => classes[a] - classes[b])) {
    for (let i = starts[n]; i < starts[n + 1]; i++) {
      if (last[columns[i]] === classes[n]) continue;
      last[columns[i]] = classes[n];
      sharing[columns[i]]++;
    }
  }
  const texts = starts.length - 1;
  const isPicked = new Uint8Array(texts);
  for (const n of picked) isPicked[n] = 1;
  const kept = {
    starts: new Int32Array(texts + 1),
    columns: new Int32Array(columns.length),
    values: new Float32Array(columns.length),
  };
  let used = 0;
  for (let n = 0; n < texts; n++) {
    for (let i = starts[n]; isPicked[n] === 1 && i < starts[n + 1]; i++) {
      if (sharing[columns[i]] > most) continue;
      kept.columns[used] = columns[i];
      kept.values[used++] = values[i];
    }
    kept.starts[n + 1] = used;
  }
  return { starts: kept.starts, columns: kept.columns.subarray(0, used), values: kept.values.subarray(0, used) };
}
