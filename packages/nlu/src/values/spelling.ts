/** Close spellings: which entry of a dictionary a misspelt or inflected word stands for. */

import { isUnspaced } from '../text/character-class.js';
import type { Tokens } from '../text/tokenize.js';
import { attachedParticles } from './attached-particles.js';
import type { Dictionaries } from './dictionaries.js';
import { allowedSlips, editDistance, MAX_LENGTH } from './edit-distance.js';
import { appendJamo, MOST_JAMO } from './jamo.js';

/** Stands between the words of a spelling. */
export const SPACE = 0x20;

/** Fewest letters of an entry that may have an ending, and most letters of the ending: `großen`, `latteyi`. */
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 2;

/** Normalised tokens [start, end) as UTF-16 units, one space between tokens. Korean syllables are spelled by their letters, which
 * are what a hand slips on; in scripts without spaces there is none, since engines disagree on where their words end. */
export function spellTokens(tokens: Tokens, start: number, end: number): Uint16Array {
  const { chars, charStarts, charEnds } = tokens;
  const units = new Uint16Array(MOST_JAMO * (charEnds[end - 1] - charStarts[start]) + end - start - 1);
  let used = 0;
  for (let t = start; t < end; t++) {
    if (t > start && !(isUnspaced(chars[charStarts[t]]) && isUnspaced(chars[charStarts[t - 1]]))) units[used++] = SPACE;
    for (let i = charStarts[t]; i < charEnds[t]; i++) used = appendJamo(units, used, chars[i]);
  }
  return units.slice(0, used);
}

/** The letters of a spelling as 32 bits, several letters to a bit. One slip changes at most two bits. */
export function letterSet(units: Uint16Array): number {
  let letters = 0;
  for (const unit of units) letters |= 1 << (unit & 31);
  return letters >>> 0;
}

/** Entry of a type that a spelling stands for: an entry with particles attached to it, else the closest one within the slips that the
 * shorter of the two may hold, else the longest one that it begins with, where only an ending follows. A spelling with a digit
 * stands for no other: 2 pm is not 3 pm.
 *
 * @param units  the spelling, see `spellTokens`
 * @returns the entry, or -1. Work: one comparison of letters for each entry of similar length, few of distances. */
export function closestEntry(dictionaries: Dictionaries, type: number, units: Uint16Array): number {
  if (units.some(isDigit)) return -1;
  const attached = attachedEntry(dictionaries, type, units);
  if (attached !== undefined) return attached.entry;
  const close = misspeltEntry(dictionaries, type, units);
  return close >= 0 ? close : inflectedEntry(dictionaries, type, units);
}

/** An entry and the units [start, end) of a spelling that are it. */
export interface AttachedEntry {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/** Entry of a type that stands in a spelling between particles which its script attaches to words, with the fewest letters of those. */
export function attachedEntry(dictionaries: Dictionaries, type: number, units: Uint16Array): AttachedEntry | undefined {
  for (const { before, after } of attachedParticles(units)) {
    const entry = sameEntry(dictionaries, type, units, before, units.length - after);
    if (entry >= 0) return { entry, start: before, end: units.length - after };
  }
  return undefined;
}

/** Entry of a type that is `units[start, end)` to the letter, or -1. */
function sameEntry(dictionaries: Dictionaries, type: number, units: Uint16Array, start: number, end: number): number {
  const { spellings, spellingEnds, typeEnds } = dictionaries;
  const length = end - start;
  for (let entry = firstOfLength(dictionaries, type, length); entry < typeEnds[type]; entry++) {
    const from = entryStart(dictionaries, entry);
    if (spellingEnds[entry] - from !== length) return -1;
    let same = 0;
    while (same < length && spellings[from + same] === units[start + same]) same++;
    if (same === length) return entry;
  }
  return -1;
}

/** The longest entry of a closed type that a spelling begins with, where no more than an ending follows; or -1. */
function inflectedEntry(dictionaries: Dictionaries, type: number, units: Uint16Array): number {
  if (dictionaries.open[type] === 1 || isUnspaced(units[0])) return -1;
  for (let end = units.length - 1; end >= Math.max(SHORTEST_STEM, units.length - LONGEST_ENDING); end--) {
    const entry = sameEntry(dictionaries, type, units, 0, end);
    if (entry >= 0) return entry;
  }
  return -1;
}

/** The closest entry by slips, ties going to an entry of the same first letter, then to the first; or -1. */
function misspeltEntry(dictionaries: Dictionaries, type: number, units: Uint16Array): number {
  const { spellings, spellingEnds, typeEnds, letters } = dictionaries;
  let bound = allowedSlips(units.length);
  if (bound === 0) return -1;
  // In an open type an unknown word is more often a new value than a slip.
  if (dictionaries.open[type] === 1) bound = 1;

  const rows = new Uint8Array(3 * (MAX_LENGTH + 1));
  const set = letterSet(units);
  const last = typeEnds[type];
  let best = -1;
  let leastCost = Infinity;
  for (let entry = firstOfLength(dictionaries, type, units.length - bound); entry < last; entry++) {
    const start = entryStart(dictionaries, entry);
    const end = spellingEnds[entry];
    if (end - start > units.length + bound) break;
    // The best so far narrows what is worth looking at.
    const slips = Math.min(bound, allowedSlips(end - start), Math.floor((leastCost - 1) / 2));
    if (slips <= 0 || bitCount(set ^ letters[entry]) > 2 * slips) continue;
    const distance = editDistance(units, 0, units.length, spellings, start, end, slips, rows);
    const cost = 2 * distance + (units[0] === spellings[start] ? 0 : 1);
    if (distance > slips || cost >= leastCost) continue;
    leastCost = cost;
    best = entry;
  }
  return best;
}

/** The most tokens that a spelling of, or close to, any entry of a type can have: each has a unit. */
export function mostTokens(dictionaries: Dictionaries, type: number): number {
  const { typeEnds, spellingEnds } = dictionaries;
  const longest = typeEnds[type] - 1;
  if (longest < (type === 0 ? 0 : typeEnds[type - 1])) return 0;
  const units = spellingEnds[longest] - entryStart(dictionaries, longest);
  return units + allowedSlips(units);
}

function entryStart(dictionaries: Dictionaries, entry: number): number {
  return entry === 0 ? 0 : dictionaries.spellingEnds[entry - 1];
}

/** First entry of a type with at least `length` units; entries are ordered by length. */
function firstOfLength(dictionaries: Dictionaries, type: number, length: number): number {
  let low = type === 0 ? 0 : dictionaries.typeEnds[type - 1];
  let high = dictionaries.typeEnds[type];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dictionaries.spellingEnds[middle] - entryStart(dictionaries, middle) < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Number of bits that are set (Warren, Hacker's Delight, section 5-1). */
function bitCount(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
