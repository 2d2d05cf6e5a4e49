/** Texts' vectors as one more group of columns in the rows that the linear view learns from: columns F to F + D - 1. */
import type { EncodedRows } from '../features/encode-rows.js';
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import type { Tokens } from '../text/tokenize.js';
import type { Pacer } from '../train/pacer.js';
import type { Vectors } from './vectors.js';

/** Multiplications that a vector's number takes its encoder, about. */
const WORK_PER_NUMBER = 50;

/** Adds the vectors of N texts to their rows.
 *
 * @param rows      of the same texts, in the same order, over F columns
 * @param groups    groups of each row so far; the vector becomes the next one
 * @param features  F
 * @param vectors   of one text, [D]
 * @throws the signal's reason where training is cancelled */
export async function appendVectors(
  rows: EncodedRows,
  groups: number,
  features: number,
  texts: readonly Tokens[],
  vectors: Vectors,
  dimensions: number,
  pacer: Pacer,
): Promise<EncodedRows> {
  const N = texts.length;
  const room = rows.starts[N] + N * dimensions;
  const starts = new Int32Array(N + 1);
  const columns = new Int32Array(room);
  const values = new Float32Array(room);
  const groupEnds = new Int32Array(N * (groups + 1));
  let used = 0;
  for (let n = 0; n < N; n++) {
    const shift = used - rows.starts[n];
    const [from, to] = [rows.starts[n], rows.starts[n + 1]];
    columns.set(rows.columns.subarray(from, to), used);
    values.set(rows.values.subarray(from, to), used);
    used += to - from;
    for (let g = 0; g < groups; g++) groupEnds[n * (groups + 1) + g] = rows.groupEnds[n * groups + g] + shift;
    const vector = vectors(texts[n], Math.min(texts[n].count, MAX_FEATURE_TOKENS));
    for (let d = 0; d < dimensions; d++) {
      if (vector[d] === 0) continue;
      columns[used] = features + d;
      values[used++] = vector[d];
    }
    groupEnds[n * (groups + 1) + groups] = used;
    starts[n + 1] = used;
    if (pacer.spend(WORK_PER_NUMBER * dimensions)) await pacer.pause();
  }
  return { starts, columns, values, groupEnds };
}
