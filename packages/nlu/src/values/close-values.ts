/** Close spellings of values of several words: "flat whte", where one word alone is close to nothing. */
import { findHash } from '../kernels/hash-index.js';
import type { Tokens } from '../text/tokenize.js';
import { type Dictionaries, EMPTY_SEQUENCE, extendSequence } from './dictionaries.js';
import { closestEntry, SPACE, spellTokens } from './spelling.js';

/** Beyond so many tokens only single words are compared, so that a text of nothing but unknown words takes no more than they do. */
const MOST_TOKENS = 256;

/** Finds the longest value of a type, or a close spelling of one, that begins at a token and holds a word which training never met. Of
 * several words, as many as the value has, the first is one with which a value begins, or unknown itself.
 *
 * @param count      tokens to look at, from the first
 * @param isUnknown  whether training never met the word of token t
 * @returns the entry and the token after its last, or undefined */
export function closeValueAt(
  dictionaries: Dictionaries,
  type: number,
  tokens: Tokens,
  start: number,
  count: number,
  isUnknown: (t: number) => boolean,
): { readonly entry: number; readonly end: number } | undefined {
  const mayBeSeveral = start < MOST_TOKENS && (isUnknown(start) || beginsValue(dictionaries, tokens, start));
  const longest = mayBeSeveral ? Math.min(dictionaries.mostWords[type], count - start) : 1;
  for (let end = start + longest; end > start; end--) {
    if (!holdsUnknown(start, end, isUnknown)) return undefined;
    const entry = closestEntry(dictionaries, type, spellTokens(tokens, start, end));
    if (entry >= 0 && (end === start + 1 || wordsOf(dictionaries, entry) === end - start)) return { entry, end };
  }
  return undefined;
}

function holdsUnknown(start: number, end: number, isUnknown: (t: number) => boolean): boolean {
  for (let t = start; t < end; t++) if (isUnknown(t)) return true;
  return false;
}

function beginsValue({ sequences }: Dictionaries, tokens: Tokens, t: number): boolean {
  return findHash(sequences, extendSequence(EMPTY_SEQUENCE, tokens, t)) >= 0;
}

function wordsOf({ spellings, spellingEnds }: Dictionaries, entry: number): number {
  let words = 1;
  for (let i = entry === 0 ? 0 : spellingEnds[entry - 1]; i < spellingEnds[entry]; i++) {
    if (spellings[i] === SPACE) words++;
  }
  return words;
}
