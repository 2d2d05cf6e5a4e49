/** Each word by itself, and for each field value its type: the value counts as known even where its words are in no sample. */
import { findHash } from '../kernels/hash-index.js';
import { mixHash } from '../text/hash.js';
import type { FeatureTable } from './encode.js';
import { addFeature, type FeatureBuffer, reserve } from './feature-buffer.js';
import { type FeatureInput, KIND } from './feature-input.js';

export function addWords(
  { tokens, count, stepCount, steps, isValue, isListed }: FeatureInput,
  buffer: FeatureBuffer,
): void {
  reserve(buffer, count + stepCount);
  for (let t = 0; t < count; t++) addFeature(buffer, mixHash(KIND.word, tokens.hashes[t]), isListed[t]);
  for (let s = 0; s < stepCount; s++) if (isValue[s] === 1) addFeature(buffer, steps[s], 0);
}

/** Whether the table knows a word.
 *
 * @param hash  of the token */
export function isKnownWord(table: FeatureTable, hash: number): boolean {
  return findHash(table.index, mixHash(KIND.word, hash)) >= 0;
}
