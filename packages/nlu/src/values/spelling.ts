/** Close spellings: which entry of a dictionary a misspelt word stands for. */

import type { Tokens } from '../text/tokenize.js';
import type { Dictionaries } from './dictionaries.js';
import { allowedSlips, editDistance, MAX_LENGTH } from './edit-distance.js';

const SPACE = 0x20;

/** Normalised tokens [start, end) as UTF-16 units, one space between tokens. */
export function spellTokens(tokens: Tokens, start: number, end: number): Uint16Array {
  let length = end - start - 1;
  for (let t = start; t < end; t++) length += tokens.charEnds[t] - tokens.charStarts[t];
  const units = new Uint16Array(length);
  let at = 0;
  for (let t = start; t < end; t++) {
    if (t > start) units[at++] = SPACE;
    for (let i = tokens.charStarts[t]; i < tokens.charEnds[t]; i++) units[at++] = tokens.chars[i];
  }
  return units;
}

/** The letters of a spelling as 32 bits, several letters to a bit. One slip changes at most two bits. */
export function letterSet(units: Uint16Array): number {
  let letters = 0;
  for (const unit of units) letters |= 1 << (unit & 31);
  return letters >>> 0;
}

/** Entry of a type that is closest to a spelling, within the slips that the shorter of the two may hold; ties go to an entry of
 * the same first letter, then to the first. A spelling with a digit is never close to another: 2 pm is not 3 pm.
 *
 * @param units  the spelling, see `spellTokens`
 * @returns the entry, or -1. Work: one comparison of letters for each entry of similar length, few of distances.
 */
export function closestEntry(dictionaries: Dictionaries, type: number, units: Uint16Array): number {
  const { spellings, spellingEnds, typeEnds, letters } = dictionaries;
  let bound = allowedSlips(units.length);
  if (bound === 0 || units.some(isDigit)) return -1;
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

/** The most tokens that a spelling of, or close to, any entry of a type can have: each has a unit and all but one a space. */
export function mostTokens(dictionaries: Dictionaries, type: number): number {
  const { typeEnds, spellingEnds } = dictionaries;
  const longest = typeEnds[type] - 1;
  if (longest < (type === 0 ? 0 : typeEnds[type - 1])) return 0;
  const units = spellingEnds[longest] - entryStart(dictionaries, longest);
  return (units + allowedSlips(units) + 1) >>> 1;
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
