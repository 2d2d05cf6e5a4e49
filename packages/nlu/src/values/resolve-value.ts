/** Words of a query -> the value they stand for. */

import { findHash } from '../kernels/hash-index.js';
import { isUnspaced } from '../text/character-class.js';
import { normalizeToken } from '../text/normalize.js';
import type { Tokens } from '../text/tokenize.js';
import type { ValueSource } from '../types.js';
import { takesParticles } from './attached-particles.js';
import { type Dictionaries, EMPTY_SEQUENCE, extendSequence, valueText } from './dictionaries.js';
import { appendJamo, MOST_JAMO } from './jamo.js';
import { type AttachedEntry, attachedEntry, closestEntry, mostTokens, spellTokens } from './spelling.js';

/** A value, the tokens [start, end) that it was found in, and the UTF-16 offsets [from, to) of its words in the query, which leave out
 * particles that are attached to them. */
export interface ResolvedValue {
  readonly value: string;
  readonly source: ValueSource;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Resolves the words of a span: to a value, by a synonym, by a close spelling of either, or, in a closed type, to the longest part of
 * the span that is a value or close to one; else, in an open type, to the words as they were said.
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
  const isOpen = dictionaries.open[type] === 1;
  // No longer part can be a value. Without this bound the work would grow with the cube of a long span.
  const longest = isOpen ? end - start : Math.min(end - start, mostTokens(dictionaries, type));
  const find = (looks: readonly LookUp[]): ResolvedValue | undefined => {
    for (let length = longest; length > 0; length--) {
      for (let first = start; first + length <= end; first++) {
        for (const look of looks) {
          const part = look(dictionaries, type, tokens, text, first, first + length);
          if (part !== undefined) return part;
        }
      }
      if (isOpen) break;
    }
    return undefined;
  };
  // In scripts without spaces a value with a letter of the next word is close to the value, so all exact ones go first.
  const isRun = isUnspaced(tokens.chars[tokens.charStarts[start]]);
  const found = isRun ? (find([exactly]) ?? find([closely])) : find([exactly, closely]);
  if (found !== undefined || !isOpen) return found;
  const [from, to] = [tokens.starts[start], tokens.ends[end - 1]];
  return { value: text.slice(from, to), source: 'text', start, end, from, to };
}

/** Looks tokens [start, end) up in one way. */
type LookUp = (
  dictionaries: Dictionaries,
  type: number,
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
) => ResolvedValue | undefined;

/** A value or synonym to the letter, particles that are attached to it aside. */
const exactly: LookUp = (dictionaries, type, tokens, text, start, end) => {
  const [from, to] = [tokens.starts[start], tokens.ends[end - 1]];
  const exact = exactEntry(dictionaries, type, tokens, start, end);
  if (exact >= 0) return { ...valueAt(dictionaries, exact), start, end, from, to };
  if (!takesParticles(tokens.chars[tokens.charStarts[start]])) return undefined;
  const units = spellTokens(tokens, start, end);
  const attached = attachedEntry(dictionaries, type, units);
  if (attached === undefined) return undefined;
  return {
    ...valueAt(dictionaries, attached.entry),
    start,
    end,
    ...withoutParticles(text, from, to, attached, units.length),
  };
};

/** A close spelling of a value or synonym. */
const closely: LookUp = (dictionaries, type, tokens, _, start, end) => {
  const close = closestEntry(dictionaries, type, spellTokens(tokens, start, end));
  if (close < 0) return undefined;
  const { value } = valueAt(dictionaries, close);
  return { value, source: 'spelling', start, end, from: tokens.starts[start], to: tokens.ends[end - 1] };
};

function valueAt(dictionaries: Dictionaries, entry: number): Pick<ResolvedValue, 'value' | 'source'> {
  const source = dictionaries.entrySynonyms[entry] === 1 ? 'synonym' : 'value';
  return { value: valueText(dictionaries, dictionaries.entryValues[entry]), source };
}

/** UTF-16 offsets of what is left of `text[from, to)` without the particles at its ends. */
function withoutParticles(
  text: string,
  from: number,
  to: number,
  { start, end }: AttachedEntry,
  length: number,
): { from: number; to: number } {
  let first = from;
  if (start > 0) while (first < to && spelledLength(text.slice(from, first)) < start) first++;
  // Marks belong to the letter before them.
  while (first < to && first > from && spelledLength(text.slice(from, first + 1)) === start) first++;
  let last = to;
  while (last > first && spelledLength(text.slice(last, to)) < length - end) last--;
  return { from: first, to: last };
}

/** Letters of a part of a word. Only the number counts, so which letters i are one is no matter. */
function spelledLength(part: string): number {
  const letters = normalizeToken(part, false);
  const units = new Uint16Array(MOST_JAMO * letters.length);
  let length = 0;
  for (let i = 0; i < letters.length; i++) length = appendJamo(units, length, letters.charCodeAt(i));
  return length;
}

/** Entry of a type that tokens [start, end) spell exactly, or -1. */
function exactEntry(dictionaries: Dictionaries, type: number, tokens: Tokens, start: number, end: number): number {
  const { sequences, sequenceEntries, nextEntries, entryTypes } = dictionaries;
  let hash = EMPTY_SEQUENCE;
  for (let t = start; t < end; t++) hash = extendSequence(hash, tokens, t);
  const sequence = findHash(sequences, hash);
  if (sequence < 0) return -1;
  for (let entry = sequenceEntries[sequence]; entry !== 0; entry = nextEntries[entry - 1]) {
    if (entryTypes[entry - 1] === type) return entry - 1;
  }
  return -1;
}
