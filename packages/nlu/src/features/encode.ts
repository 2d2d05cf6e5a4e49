/** Features -> a sparse vector: known features by their row in the table, TF-IDF weighted, each group scaled to unit length. */
import { findHash, type HashIndex, openHashIndex } from '../kernels/hash-index.js';
import type { FeatureBuffer } from './feature-buffer.js';

/** The features that a model knows. F features; row f belongs to `index.keys[f]`. */
export interface FeatureTable {
  readonly index: HashIndex;
  /** [F] inverse document frequency in steps of 1 / IDF_STEPS. */
  readonly idf: Uint8Array;
  /** Inverse document frequency of what is in no sample, in the same steps. */
  readonly unknownIdf: number;
}

/** Steps of one unit of inverse document frequency. Training sees the rounded values too, so nothing is lost by rounding. */
export const IDF_STEPS = 16;

/** One text as a sparse vector; arrays are overwritten by the next text and have room for more than `count`. */
export interface EncodedText {
  count: number;
  /** [≥ count] rows of the table, in order of appearance, none twice. */
  rows: Int32Array;
  /** [≥ count] weight of each. */
  values: Float64Array;
  /** [groups] end of each group in `rows`. The squared values of a group sum up to the part of it that the table knows. */
  readonly groupEnds: Int32Array;
}

/** Inverse document frequency, smoothed as if one more text held every feature: 1 + ln((1 + N) / (1 + n)), in steps.
 *
 * @param rows       number of texts N
 * @param frequency  number of texts n that hold the feature */
export function idfSteps(rows: number, frequency: number): number {
  return Math.min(255, Math.round(IDF_STEPS * (1 + Math.log((1 + rows) / (1 + frequency)))));
}

/** @param keys  [F] feature hashes, ascending; used in place, as is `idf` */
export function openFeatureTable(keys: Uint32Array, idf: Uint8Array, unknownIdf: number): FeatureTable {
  return { index: openHashIndex(keys), idf, unknownIdf };
}

/** Encodes one text after the other; the result is overwritten by the next call. */
export type Encode = (features: FeatureBuffer) => EncodedText;

/** Makes an encoder with its own buffers.
 *
 * @param groups  number of feature groups */
export function createEncoder(table: FeatureTable, groups: number): Encode {
  const { index, idf, unknownIdf } = table;
  const seen = new Uint8Array(idf.length);
  const text: EncodedText = {
    count: 0,
    rows: new Int32Array(1024),
    values: new Float64Array(1024),
    groupEnds: new Int32Array(groups),
  };

  return ({ count, hashes, optional, groupEnds }) => {
    if (count > text.rows.length) {
      text.rows = new Int32Array(2 * count);
      text.values = new Float64Array(2 * count);
    }
    const { rows, values } = text;
    let used = 0;
    for (let g = 0, i = 0; g < groups; g++) {
      const first = used;
      let knownSquares = 0;
      let unknown = 0;
      for (; i < groupEnds[g]; i++) {
        const row = findHash(index, hashes[i]);
        if (row < 0) unknown += 1 - optional[i];
        else if (seen[row] === 0) {
          seen[row] = 1;
          rows[used] = row;
          values[used++] = idf[row];
          knownSquares += idf[row] * idf[row];
        }
      }
      const squares = knownSquares + unknown * unknownIdf * unknownIdf;
      const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
      for (let k = first; k < used; k++) values[k] *= scale;
      text.groupEnds[g] = used;
    }
    for (let k = 0; k < used; k++) seen[rows[k]] = 0;
    text.count = used;
    return text;
  };
}
