/** Words of a query -> the value they stand for. */

import { findHash } from '../kernels/hash-index.js';
import { mixHash } from '../text/hash.js';
import type { Tokens } from '../text/tokenize.js';
import type { ValueSource } from '../types.js';
import { type Dictionaries, EMPTY_SEQUENCE, valueText } from './dictionaries.js';
import { closestEntry, mostTokens, spellTokens } from './spelling.js';

/** A value and the tokens [start, end) that it was found in. */
export interface ResolvedValue {
  readonly value: string;
  readonly source: ValueSource;
  readonly start: number;
  readonly end: number;
}

/** Resolves the words of a span: to a value, by a synonym, by a close spelling of either; else, in an open type, to the words as
 * they were said; else, in a closed type, to the longest part of the span that is a value or close to one.
 *
 * @param type    number of the field type
 * @param text    the query that `tokens` were made from
 * @param start   first token of the span
 * @param end     token after the last, above `start`
 * @returns the value, or `undefined` where a closed type has none such
 */
export function resolveValue(
  dictionaries: Dictionaries,
  type: number,
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
): ResolvedValue | undefined {
  const whole = lookUp(dictionaries, type, tokens, start, end);
  if (whole) return whole;
  if (dictionaries.open[type] === 1) {
    return { value: text.slice(tokens.starts[start], tokens.ends[end - 1]), source: 'text', start, end };
  }
  // No longer part can be a value. Without this bound the work would grow with the cube of a long span.
  for (let length = Math.min(end - start - 1, mostTokens(dictionaries, type)); length > 0; length--) {
    for (let first = start; first + length <= end; first++) {
      const part = lookUp(dictionaries, type, tokens, first, first + length);
      if (part) return part;
    }
  }
  return undefined;
}

function lookUp(
  dictionaries: Dictionaries,
  type: number,
  tokens: Tokens,
  start: number,
  end: number,
): ResolvedValue | undefined {
  const exact = exactEntry(dictionaries, type, tokens, start, end);
  const entry = exact >= 0 ? exact : closestEntry(dictionaries, type, spellTokens(tokens, start, end));
  if (entry < 0) return undefined;
  const value = valueText(dictionaries, dictionaries.entryValues[entry]);
  if (exact < 0) return { value, source: 'spelling', start, end };
  return { value, source: dictionaries.entrySynonyms[entry] === 1 ? 'synonym' : 'value', start, end };
}

/** Entry of a type that tokens [start, end) spell exactly, or -1. */
function exactEntry(dictionaries: Dictionaries, type: number, tokens: Tokens, start: number, end: number): number {
  const { sequences, sequenceEntries, nextEntries, entryTypes } = dictionaries;
  let hash = EMPTY_SEQUENCE;
  for (let t = start; t < end; t++) hash = mixHash(hash, tokens.hashes[t]);
  const sequence = findHash(sequences, hash);
  if (sequence < 0) return -1;
  for (let entry = sequenceEntries[sequence]; entry !== 0; entry = nextEntries[entry - 1]) {
    if (entryTypes[entry - 1] === type) return entry - 1;
  }
  return -1;
}
