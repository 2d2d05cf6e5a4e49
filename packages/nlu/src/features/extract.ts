/** Text -> features: the list of groups, and one call that runs them all. */
import { SHAPE } from '../text/shape.js';
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues } from '../values/dictionaries.js';
import { addCharacterNgrams } from './character-ngrams.js';
import { createFeatureBuffer, type FeatureBuffer } from './feature-buffer.js';
import { type FeatureInput, MAX_FEATURE_TOKENS } from './feature-input.js';
import { addSkipBigrams } from './skip-bigrams.js';
import { addValueClasses } from './value-classes.js';
import { addWordNgrams } from './word-ngrams.js';

/** Feature groups in the order of their numbers. Each is scaled to unit length of its own, so that a group of many features
 * does not drown one of few. */
const GROUPS: readonly ((input: FeatureInput, buffer: FeatureBuffer) => void)[] = [
  addWordNgrams,
  addSkipBigrams,
  addCharacterNgrams,
  addValueClasses,
];

/** Numbers of the groups that every text has something of. */
export const WORD_GROUP = 0;
export const CHARACTER_GROUP = 2;

/** Number of feature groups. */
export const GROUP_COUNT: number = GROUPS.length;

/** Class of a number that is no field value; types have their number as class. */
const NUMBER_CLASS = 0xffff;

/** Extracts features of one text after the other; the buffer is overwritten by the next call. */
export type Extract = (tokens: Tokens) => FeatureBuffer;

/** Makes an extractor with its own buffers. */
export function createExtractor(dictionaries: Dictionaries): Extract {
  const buffer = createFeatureBuffer(GROUP_COUNT);
  const matches = createMatches();
  const valueLengths = new Uint8Array(MAX_FEATURE_TOKENS);
  const valueClasses = new Uint32Array(MAX_FEATURE_TOKENS);

  /** The longest value from each token on, left to right; of equal ones the type that comes first. */
  function markValues(tokens: Tokens, count: number): void {
    findValues(dictionaries, tokens, count, matches);
    valueLengths.fill(0, 0, count);
    let free = 0;
    for (let t = 0, m = 0; t < count; t++) {
      let length = 0;
      for (; m < matches.count && matches.starts[m] === t; m++) {
        if (t < free || matches.ends[m] - t <= length) continue;
        length = matches.ends[m] - t;
        valueClasses[t] = dictionaries.entryTypes[matches.entries[m]];
      }
      if (length === 0 && t >= free && tokens.shapes[t] === SHAPE.number) {
        length = 1;
        valueClasses[t] = NUMBER_CLASS;
      }
      if (length === 0) continue;
      valueLengths[t] = length;
      free = t + length;
    }
  }

  return (tokens) => {
    const count = Math.min(tokens.count, MAX_FEATURE_TOKENS);
    markValues(tokens, count);
    buffer.count = 0;
    const input = { tokens, count, valueLengths, valueClasses };
    for (let g = 0; g < GROUP_COUNT; g++) {
      GROUPS[g](input, buffer);
      buffer.groupEnds[g] = buffer.count;
    }
    return buffer;
  };
}
