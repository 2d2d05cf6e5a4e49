/** Texts -> sparse rows for training. */
import type { SparseRows } from '../kernels/sparse-rows.js';
import type { Pacer } from '../train/pacer.js';
import { createEncoder, type FeatureTable } from './encode.js';
import { type FeatureBuffer, WORK_PER_FEATURE } from './feature-buffer.js';

/** Room to begin with, for each text. */
const TYPICAL_FEATURES = 160;

/** N texts as sparse rows over the features of a table. */
export interface EncodedRows extends SparseRows {
  /** [N x groups] end of each group of each row in `columns`. */
  readonly groupEnds: Int32Array;
}

/** Encodes texts exactly as prediction will, and packs them one after the other.
 *
 * @param texts  features of each text, in order
 * @param count  number of texts
 * @throws the signal's reason where training is cancelled */
export async function encodeRows(
  texts: Iterable<FeatureBuffer>,
  count: number,
  table: FeatureTable,
  groups: number,
  pacer: Pacer,
): Promise<EncodedRows> {
  const encode = createEncoder(table, groups);
  const groupEnds = new Int32Array(count * groups);
  const starts = new Int32Array(count + 1);
  let columns = new Int32Array(TYPICAL_FEATURES * count);
  let values = new Float32Array(TYPICAL_FEATURES * count);
  let text = 0;
  for (const features of texts) {
    const encoded = encode(features);
    const start = starts[text];
    const end = start + encoded.count;
    if (end > columns.length) {
      columns = grown(columns, new Int32Array(2 * end));
      values = grown(values, new Float32Array(2 * end));
    }
    columns.set(encoded.rows.subarray(0, encoded.count), start);
    values.set(encoded.values.subarray(0, encoded.count), start);
    for (let g = 0; g < groups; g++) groupEnds[text * groups + g] = start + encoded.groupEnds[g];
    starts[++text] = end;
    if (pacer.spend(WORK_PER_FEATURE * features.count)) await pacer.pause();
  }
  return { starts, columns, values, groupEnds };
}

function grown<A extends Int32Array | Float32Array>(array: A, longer: A): A {
  longer.set(array);
  return longer;
}
