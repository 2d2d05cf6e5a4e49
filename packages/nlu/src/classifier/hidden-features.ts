/** Which features the hidden layer sees. Pairs with words between are left out, for combining words is what its units do
 * themselves, and so is what occurs too rarely for a row of its own. */
import type { EncodedRows } from '../features/encode-rows.js';
import { SKIP_PAIR_GROUP } from '../features/extract.js';
import type { SparseRows } from '../kernels/sparse-rows.js';

/** The texts as the hidden layer sees them. */
export interface HiddenFeatures {
  /** [D] rows of the feature table, ascending. */
  readonly features: Uint32Array;
  /** The same texts in the same order, with the places in `features` as columns. */
  readonly rows: SparseRows;
}

/** Texts, made-up ones among them, and classes from which on a hidden layer pays. */
const ENOUGH_TEXTS = 500;
const ENOUGH_CLASSES = 20;
/** Classes from which on it would take most of the time: each unit says something about every class. */
const TOO_MANY_CLASSES = 1000;

/** Texts that a feature must occur in, and most features. Each is a row of one byte a unit in the model. */
const LEAST_FREQUENCY = 6;
const MOST_FEATURES = 20_000;

/** Chooses the features.
 *
 * @param groups    number of feature groups
 * @param features  number of features F
 * @param classes   number of classes
 * @returns null for a set that does without a hidden layer */
export function selectHiddenFeatures(
  rows: EncodedRows,
  groups: number,
  features: number,
  classes: number,
): HiddenFeatures | null {
  const { starts, columns, groupEnds } = rows;
  const texts = starts.length - 1;
  if (texts < ENOUGH_TEXTS || classes < ENOUGH_CLASSES || classes >= TOO_MANY_CLASSES) return null;
  const frequencies = new Uint32Array(features);
  for (let n = 0; n < texts; n++) {
    const first = groupEnds[n * groups + SKIP_PAIR_GROUP - 1];
    const last = groupEnds[n * groups + SKIP_PAIR_GROUP];
    for (let i = starts[n]; i < first; i++) frequencies[columns[i]]++;
    for (let i = last; i < starts[n + 1]; i++) frequencies[columns[i]]++;
  }
  const chosen = mostFrequent(frequencies);
  return { features: chosen, rows: hiddenRows(rows, chosen, features) };
}

/** The rows as a hidden layer over some features sees them.
 *
 * @param chosen    [D] rows of the feature table, ascending
 * @param features  number of features F */
export function hiddenRows({ starts, columns, values }: SparseRows, chosen: Uint32Array, features: number): SparseRows {
  const texts = starts.length - 1;
  const places = new Int32Array(features).fill(-1);
  for (let place = 0; place < chosen.length; place++) places[chosen[place]] = place;
  let kept = 0;
  for (let i = 0; i < starts[texts]; i++) if (places[columns[i]] >= 0) kept++;
  const own = { starts: new Int32Array(texts + 1), columns: new Int32Array(kept), values: new Float32Array(kept) };
  let used = 0;
  for (let n = 0; n < texts; n++) {
    for (let i = starts[n]; i < starts[n + 1]; i++) {
      if (places[columns[i]] < 0) continue;
      own.columns[used] = places[columns[i]];
      own.values[used++] = values[i];
    }
    own.starts[n + 1] = used;
  }
  return own;
}

/** Features that occur often enough, ascending; where those are too many, the most frequent. */
function mostFrequent(frequencies: Uint32Array): Uint32Array {
  for (let least = LEAST_FREQUENCY; ; least++) {
    const count = frequencies.reduce((sum, frequency) => sum + (frequency >= least ? 1 : 0), 0);
    if (count > MOST_FEATURES) continue;
    const chosen = new Uint32Array(count);
    let used = 0;
    frequencies.forEach((frequency, feature) => {
      if (frequency >= least) chosen[used++] = feature;
    });
    return chosen;
  }
}
