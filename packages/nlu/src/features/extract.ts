/** Text -> features: the list of groups, and one call that runs them all. */
import { mixHash } from '../text/hash.js';
import { SHAPE } from '../text/shape.js';
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues } from '../values/dictionaries.js';
import { addCharacterNgrams } from './character-ngrams.js';
import { createFeatureBuffer, type FeatureBuffer } from './feature-buffer.js';
import { type FeatureInput, KIND, MAX_FEATURE_TOKENS } from './feature-input.js';
import { addSkipPairs } from './skip-pairs.js';
import { addValueContexts } from './value-contexts.js';
import { addWordPairs } from './word-pairs.js';
import { addWords } from './words.js';

/** Feature groups in the order of their numbers. Each is scaled to unit length of its own, so that a group of many features
 * does not drown one of few. */
const GROUPS: readonly ((input: FeatureInput, buffer: FeatureBuffer) => void)[] = [
  addWords,
  addWordPairs,
  addSkipPairs,
  addCharacterNgrams,
  addValueContexts,
];

/** Numbers of some groups. Words and characters are those that every text has. */
export const WORD_GROUP = 0;
export const WORD_PAIR_GROUP = 1;
export const SKIP_PAIR_GROUP = 2;
export const CHARACTER_GROUP = 3;

/** Number of feature groups. */
export const GROUP_COUNT: number = GROUPS.length;

/** Stands for a number that is no field value, where a type's number would. */
const NUMBER = -1;

/** Extracts the features of a text. The buffer is overwritten by the next call. */
export type Extract = (tokens: Tokens) => FeatureBuffer;

/** Makes an extractor with its own buffers. */
export function createExtractor(dictionaries: Dictionaries): Extract {
  const buffer = createFeatureBuffer(GROUP_COUNT);
  const matches = createMatches();
  const steps = new Uint32Array(MAX_FEATURE_TOKENS);
  const isValue = new Uint8Array(MAX_FEATURE_TOKENS);

  /** Takes the longest value from each place on, left to right; of equal ones the type that comes first. Values of open types
   * stay words: their lists hold what samples say and miss what others will, so a class made of them would hold for samples only.
   *
   * @returns number of steps */
  function writeSteps(tokens: Tokens, count: number): number {
    findValues(dictionaries, tokens, count, matches);
    let used = 0;
    for (let t = 0, m = 0; t < count; used++) {
      let length = 0;
      let type = NUMBER;
      while (m < matches.count && matches.starts[m] < t) m++;
      for (; m < matches.count && matches.starts[m] === t; m++) {
        const found = dictionaries.entryTypes[matches.entries[m]];
        if (dictionaries.open[found] === 1 || matches.ends[m] - t <= length) continue;
        length = matches.ends[m] - t;
        type = found;
      }
      isValue[used] = length > 0 || tokens.shapes[t] === SHAPE.number ? 1 : 0;
      steps[used] = isValue[used] === 1 ? mixHash(KIND.valueClass, type) : tokens.hashes[t];
      t += Math.max(1, length);
    }
    return used;
  }

  return (tokens) => {
    const count = Math.min(tokens.count, MAX_FEATURE_TOKENS);
    const input = { tokens, count, stepCount: writeSteps(tokens, count), steps, isValue };
    buffer.count = 0;
    for (let g = 0; g < GROUP_COUNT; g++) {
      GROUPS[g](input, buffer);
      buffer.groupEnds[g] = buffer.count;
    }
    return buffer;
  };
}

/** Extracts the features of texts, one at a time, into the same buffer. */
export function* extractEach(dictionaries: Dictionaries, texts: readonly Tokens[]): Generator<FeatureBuffer> {
  const extract = createExtractor(dictionaries);
  for (const tokens of texts) yield extract(tokens);
}
