/** Text -> features: the list of groups, and one call that runs them all. */
import type { Tokens } from '../text/tokenize.js';
import type { Dictionaries } from '../values/dictionaries.js';
import { addCharacterNgrams } from './character-ngrams.js';
import { createFeatureBuffer, type FeatureBuffer } from './feature-buffer.js';
import { type FeatureInput, MAX_FEATURE_TOKENS } from './feature-input.js';
import { addSkipPairs } from './skip-pairs.js';
import { createStepper, type HideValues } from './steps.js';
import { addOpenValueContexts, addValueContexts } from './value-contexts.js';
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
  addOpenValueContexts,
];

/** Numbers of some groups. Words and characters are those that every text has. */
export const WORD_GROUP = 0;
export const WORD_PAIR_GROUP = 1;
export const SKIP_PAIR_GROUP = 2;
export const CHARACTER_GROUP = 3;

/** Number of feature groups. */
export const GROUP_COUNT: number = GROUPS.length;

/** Extracts the features of a text. The buffer is overwritten by the next call.
 *
 * @param hide  takes away the values that the text is not to know; it knows all where absent */
export type Extract = (tokens: Tokens, hide?: HideValues) => FeatureBuffer;

/** Makes an extractor with its own buffers. */
export function createExtractor(dictionaries: Dictionaries): Extract {
  const buffer = createFeatureBuffer(GROUP_COUNT);
  const step = createStepper(dictionaries);

  return (tokens, hide) => {
    const count = Math.min(tokens.count, MAX_FEATURE_TOKENS);
    const { count: stepCount, hashes: steps, isValue, isListed, openSteps } = step(tokens, count, hide);
    const input = { tokens, count, stepCount, steps, isValue, isListed, openSteps };
    buffer.count = 0;
    for (let g = 0; g < GROUP_COUNT; g++) {
      GROUPS[g](input, buffer);
      buffer.groupEnds[g] = buffer.count;
    }
    return buffer;
  };
}

/** Extracts the features of texts, one at a time, into the same buffer.
 *
 * @param hideFor  what text n is not to know, see `Extract` */
export function* extractEach(
  dictionaries: Dictionaries,
  texts: readonly Tokens[],
  hideFor?: (n: number) => HideValues | undefined,
): Generator<FeatureBuffer> {
  const extract = createExtractor(dictionaries);
  for (let n = 0; n < texts.length; n++) yield extract(texts[n], hideFor?.(n));
}
