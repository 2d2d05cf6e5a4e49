/** What the tagger sees of a token, as 32-bit hashes: words around it, its beginning and ending, its shape, its place, the task, and
 * which dictionaries know it. The same function serves training and prediction. */

import { hashUnits, mixHash } from '../text/hash.js';
import type { Tokens } from '../text/tokenize.js';
import { type Dictionaries, MAX_VALUE_TOKENS, type Matches } from '../values/dictionaries.js';

/** Bits of `FeatureList.masks`: the words that a feature depends on, by their offset from the token. Training hides words now and
 * then, and with a word all that depends on it. */
const BEFORE_2 = 1 << 0;
const BEFORE = 1 << 1;
const OWN_WORD = 1 << 2;
const AFTER = 1 << 3;
const AFTER_2 = 1 << 4;
/** The bits from offset -2 to offset 2. */
export const WORD_MASKS: readonly number[] = [BEFORE_2, BEFORE, OWN_WORD, AFTER, AFTER_2];
/** Bit of the features that take the place of a word which is hidden, or which training never met. */
export const UNKNOWN: number = 1 << 5;

/** Features of the tokens of one text, growing as needed. Those of token t are [ends[t - 1], ends[t]). */
export interface FeatureList {
  hashes: Uint32Array;
  /** What each depends on, see `WORD_MASKS`. */
  masks: Uint8Array;
  ends: Uint32Array;
  /** Number of features so far. */
  count: number;
}

export function createFeatureList(): FeatureList {
  return { hashes: new Uint32Array(1024), masks: new Uint8Array(1024), ends: new Uint32Array(64), count: 0 };
}

/** Kinds of features; a number is never given to another kind, so that hashes keep their meaning. */
const KIND = {
  bias: 1,
  task: 2,
  word: 3,
  before: 4,
  after: 5,
  before2: 6,
  after2: 7,
  wordBefore: 8,
  wordAfter: 9,
  around: 10,
  bothBefore: 11,
  bothAfter: 12,
  prefix: 13,
  suffix: 14,
  shape: 15,
  shapes: 16,
  taskWord: 17,
  taskBefore: 18,
  taskAfter: 19,
  place: 20,
  unknown: 21,
  unknownBefore: 22,
  unknownAfter: 23,
  trigram: 24,
  value: 25,
  valueBefore: 26,
  valueAfter: 27,
  valueNext: 28,
  valuePrevious: 29,
} as const;

/** Longest prefix and suffix, in UTF-16 units. */
const LONGEST_AFFIX = 4;

/** Stands for the words before the first and after the last. */
const EDGE = 0x45444745;

/** Hash of the feature that says which word a token is. */
export function wordFeature(wordHash: number): number {
  return mixHash(KIND.word, wordHash);
}

/** Writes the features of all tokens of a text.
 *
 * @param tokens   the text
 * @param count    tokens to look at, from the first
 * @param task     key of the task, see `FeatureKeys`
 * @param types    [types] keys of the types
 * @param matches  values of the task's types found in the text, see `keepLongest`
 * @param list     out: overwritten
 */
export function extractFeatures(
  tokens: Tokens,
  count: number,
  task: number,
  types: Uint32Array,
  dictionaries: Dictionaries,
  matches: Matches,
  list: FeatureList,
): void {
  list.count = 0;
  if (list.ends.length < count) list.ends = new Uint32Array(2 * count);
  let firstMatch = 0;
  for (let t = 0; t < count; t++) {
    addWords(list, tokens, count, t, task);
    addAffixes(list, tokens, t);
    addShapes(list, tokens, count, t);
    while (firstMatch < matches.count && matches.starts[firstMatch] < t - MAX_VALUE_TOKENS) firstMatch++;
    addValues(list, tokens, count, t, types, dictionaries, matches, firstMatch);
    list.ends[t] = list.count;
  }
}

function addWords(list: FeatureList, tokens: Tokens, count: number, t: number, task: number): void {
  const before2 = wordAt(tokens, count, t - 2);
  const before = wordAt(tokens, count, t - 1);
  const word = tokens.hashes[t];
  const after = wordAt(tokens, count, t + 1);
  const after2 = wordAt(tokens, count, t + 2);
  add(list, mixHash(KIND.bias, 0), 0);
  add(list, mixHash(KIND.task, task), 0);
  add(list, wordFeature(word), OWN_WORD);
  add(list, mixHash(KIND.before, before), BEFORE);
  add(list, mixHash(KIND.after, after), AFTER);
  add(list, mixHash(KIND.before2, before2), BEFORE_2);
  add(list, mixHash(KIND.after2, after2), AFTER_2);
  add(list, mixHash(mixHash(KIND.wordBefore, before), word), BEFORE | OWN_WORD);
  add(list, mixHash(mixHash(KIND.wordAfter, word), after), OWN_WORD | AFTER);
  add(list, mixHash(mixHash(KIND.around, before), after), BEFORE | AFTER);
  add(list, mixHash(mixHash(KIND.bothBefore, before2), before), BEFORE_2 | BEFORE);
  add(list, mixHash(mixHash(KIND.bothAfter, after), after2), AFTER | AFTER_2);
  add(list, mixHash(mixHash(mixHash(KIND.trigram, before), word), after), BEFORE | OWN_WORD | AFTER);
  add(list, mixHash(mixHash(KIND.taskWord, task), word), OWN_WORD);
  add(list, mixHash(mixHash(KIND.taskBefore, task), before), BEFORE);
  add(list, mixHash(mixHash(KIND.taskAfter, task), after), AFTER);
  add(list, mixHash(KIND.place, (t === 0 ? 1 : 0) | (t === count - 1 ? 2 : 0)), 0);
  add(list, mixHash(KIND.unknown, 0), UNKNOWN);
  add(list, mixHash(KIND.unknownBefore, before), UNKNOWN | BEFORE);
  add(list, mixHash(KIND.unknownAfter, after), UNKNOWN | AFTER);
}

/** Beginnings and endings of the word. */
function addAffixes(list: FeatureList, tokens: Tokens, t: number): void {
  const { chars, charStarts, charEnds } = tokens;
  const start = charStarts[t];
  const end = charEnds[t];
  for (let length = 1; length <= Math.min(LONGEST_AFFIX, end - start); length++) {
    add(list, mixHash(KIND.prefix, hashUnits(chars, start, start + length)), OWN_WORD);
    add(list, mixHash(KIND.suffix, hashUnits(chars, end - length, end)), OWN_WORD);
  }
}

function addShapes(list: FeatureList, tokens: Tokens, count: number, t: number): void {
  const before = t > 0 ? tokens.shapes[t - 1] + 1 : 0;
  const after = t + 1 < count ? tokens.shapes[t + 1] + 1 : 0;
  const shape = tokens.shapes[t];
  const length = Math.min(5, tokens.charEnds[t] - tokens.charStarts[t]);
  add(list, mixHash(KIND.shape, shape * 8 + length), 0);
  add(list, mixHash(KIND.shapes, (before * 16 + shape) * 16 + after), 0);
}

/** Values of a dictionary that cover the token, or stand next to it. */
function addValues(
  list: FeatureList,
  tokens: Tokens,
  count: number,
  t: number,
  types: Uint32Array,
  dictionaries: Dictionaries,
  matches: Matches,
  firstMatch: number,
): void {
  for (let m = firstMatch; m < matches.count && matches.starts[m] <= t + 1; m++) {
    const start = matches.starts[m];
    const end = matches.ends[m];
    const type = types[dictionaries.entryTypes[matches.entries[m]]];
    if (start === t + 1) add(list, mixHash(KIND.valueNext, type), 0);
    else if (end === t) add(list, mixHash(KIND.valuePrevious, type), 0);
    else if (end > t) {
      const place = mixHash(type, start === t ? 0 : 1);
      add(list, mixHash(KIND.value, place), 0);
      add(list, mixHash(mixHash(KIND.valueBefore, place), wordAt(tokens, count, start - 1)), 0);
      add(list, mixHash(mixHash(KIND.valueAfter, place), wordAt(tokens, count, end)), 0);
    }
  }
}

function wordAt(tokens: Tokens, count: number, t: number): number {
  return t >= 0 && t < count ? tokens.hashes[t] : EDGE;
}

function add(list: FeatureList, hash: number, mask: number): void {
  const at = list.count++;
  if (at === list.hashes.length) {
    const hashes = new Uint32Array(2 * at);
    hashes.set(list.hashes);
    list.hashes = hashes;
    const masks = new Uint8Array(2 * at);
    masks.set(list.masks);
    list.masks = masks;
  }
  list.hashes[at] = hash;
  list.masks[at] = mask;
}
