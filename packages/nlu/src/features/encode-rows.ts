/** Texts -> sparse rows for training. */
import type { SparseRows } from '../kernels/sparse-rows.js';
import { createEncoder, type FeatureTable } from './encode.js';
import type { FeatureBuffer } from './feature-buffer.js';

/** N texts as sparse rows over the features of a table. */
export interface EncodedRows extends SparseRows {
  /** [N x groups] end of each group of each row in `columns`. */
  readonly groupEnds: Int32Array;
}

/** Encodes texts exactly as prediction will, and packs them one after the other.
 *
 * @param texts  calls its argument with the features of each text, in order
 * @param count  number of texts */
export function encodeRows(
  texts: (use: (features: FeatureBuffer, text: number) => void) => void,
  count: number,
  table: FeatureTable,
  groups: number,
): EncodedRows {
  const encode = createEncoder(table, groups);
  const groupEnds = new Int32Array(count * groups);
  const starts = new Int32Array(count + 1);
  let columns = new Int32Array(256 * count);
  let values = new Float32Array(256 * count);
  texts((features, text) => {
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
    starts[text + 1] = end;
  });
  return { starts, columns, values, groupEnds };
}

function grown<A extends Int32Array | Float32Array>(array: A, longer: A): A {
  longer.set(array);
  return longer;
}
