/** Encoded texts, for a table of more features or in another order: what is encoded already is copied. */

import { createEncoder, type FeatureTable } from './encode.js';
import type { EncodedRows } from './encode-rows.js';
import type { FeatureBuffer } from './feature-buffer.js';

/** Makes the rows of N texts.
 *
 * @param before   rows over the features of another table
 * @param origins  [N] number of each text in `before`, -1 for one that is to be encoded
 * @param places   [F of before] where its features are in the table, ascending
 * @param extract  features of text n
 * @param groups   number of feature groups */
export function carryRows(
  before: EncodedRows,
  origins: Int32Array,
  places: Int32Array,
  extract: (n: number) => FeatureBuffer,
  table: FeatureTable,
  groups: number,
): EncodedRows {
  const encode = createEncoder(table, groups);
  const starts = new Int32Array(origins.length + 1);
  const groupEnds = new Int32Array(origins.length * groups);
  let columns = new Int32Array(before.starts[before.starts.length - 1]);
  let values = new Float32Array(columns.length);
  for (let n = 0; n < origins.length; n++) {
    const start = starts[n];
    const origin = origins[n];
    const encoded = origin < 0 ? encode(extract(n)) : undefined;
    const from = encoded === undefined ? before.starts[origin] : 0;
    const length = encoded?.count ?? before.starts[origin + 1] - from;
    if (start + length > columns.length) {
      columns = grown(columns, new Int32Array(2 * (start + length)));
      values = grown(values, new Float32Array(2 * (start + length)));
    }
    if (encoded === undefined) {
      for (let i = 0; i < length; i++) columns[start + i] = places[before.columns[from + i]];
      values.set(before.values.subarray(from, from + length), start);
      for (let g = 0; g < groups; g++) {
        groupEnds[n * groups + g] = before.groupEnds[origin * groups + g] - from + start;
      }
    } else {
      columns.set(encoded.rows.subarray(0, length), start);
      values.set(encoded.values.subarray(0, length), start);
      for (let g = 0; g < groups; g++) groupEnds[n * groups + g] = encoded.groupEnds[g] + start;
    }
    starts[n + 1] = start + length;
  }
  return { starts, columns, values, groupEnds };
}

/** Some rows by themselves, in the order given. */
export function pickRows(rows: EncodedRows, picked: readonly number[], groups: number): EncodedRows {
  const starts = new Int32Array(picked.length + 1);
  picked.forEach((n, i) => {
    starts[i + 1] = starts[i] + rows.starts[n + 1] - rows.starts[n];
  });
  const columns = new Int32Array(starts[picked.length]);
  const values = new Float32Array(columns.length);
  const groupEnds = new Int32Array(picked.length * groups);
  picked.forEach((n, i) => {
    const [from, to] = [rows.starts[n], rows.starts[n + 1]];
    columns.set(rows.columns.subarray(from, to), starts[i]);
    values.set(rows.values.subarray(from, to), starts[i]);
    for (let g = 0; g < groups; g++) groupEnds[i * groups + g] = rows.groupEnds[n * groups + g] - from + starts[i];
  });
  return { starts, columns, values, groupEnds };
}

function grown<A extends Int32Array | Float32Array>(array: A, longer: A): A {
  longer.set(array);
  return longer;
}
