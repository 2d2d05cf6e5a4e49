/** How much of a text training knows. Shared by training and prediction. */
import { CHARACTER_GROUP, WORD_GROUP } from '../features/extract.js';

/** One encoded text, or the place of one among encoded rows. */
export interface EncodedPlace {
  readonly columns: Int32Array;
  readonly values: Float32Array | Float64Array;
  /** Where the text begins in `columns`. */
  readonly start: number;
  readonly groupEnds: Int32Array;
  /** Where its groups begin in `groupEnds`. */
  readonly firstGroup: number;
}

/** Mean of the known parts of a text's words, of its characters, and of its vector where the model has an encoder. The squared values of
 * a group sum up to the part of it that the feature table knows; a vector is known whole or not at all.
 *
 * @param learned     [F] 1 for the features that count as known; all where absent
 * @param hasMeaning  whether the encoder knows something of the text; absent without an encoder
 * @returns in [0, 1] */
export function knownShare(text: EncodedPlace, learned?: Uint8Array, hasMeaning?: boolean): number {
  const spelled = partOfGroup(text, WORD_GROUP, learned) + partOfGroup(text, CHARACTER_GROUP, learned);
  return hasMeaning === undefined ? spelled / 2 : (spelled + (hasMeaning ? 1 : 0)) / 3;
}

function partOfGroup(
  { columns, values, start, groupEnds, firstGroup }: EncodedPlace,
  group: number,
  learned: Uint8Array | undefined,
): number {
  let part = 0;
  const end = groupEnds[firstGroup + group];
  for (let i = group === 0 ? start : groupEnds[firstGroup + group - 1]; i < end; i++) {
    if (learned === undefined || learned[columns[i]] === 1) part += values[i] * values[i];
  }
  return part;
}
