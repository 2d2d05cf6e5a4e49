/** The values and synonyms of all field types as typed arrays, and the search for them in a text.
 * Built once in training (`buildDictionaries`), opened from model sections in prediction (`openDictionaries`). */

import { findHash, type HashIndex } from '../kernels/hash-index.js';
import { readHashIndex } from '../model/hash-section.js';
import { ModelError } from '../model/model-error.js';
import { checkBelow, checkEnds, readSection } from '../model/sections.js';
import { isUnspaced } from '../text/character-class.js';
import { mixHash } from '../text/hash.js';
import type { Tokens } from '../text/tokenize.js';
import type { ModelSections } from '../types.js';
import { takesParticles } from './attached-particles.js';
import { attachedEntry, SPACE, spellTokens } from './spelling.js';

/** Hash of no token at all, from which those of longer sequences grow. */
export const EMPTY_SEQUENCE = 0x76616c75;

/** Hash of a sequence that goes on for one token. In scripts without spaces each unit is a step, for where their words end may
 * differ between a value by itself, the same in a sentence, and another engine.
 *
 * @param onUnit  told each hash on the way */
export function extendSequence(hash: number, tokens: Tokens, t: number, onUnit?: (hash: number) => void): number {
  const { chars, charStarts, charEnds, hashes } = tokens;
  if (!isUnspaced(chars[charStarts[t]])) return mixHash(hash, hashes[t]);
  for (let i = charStarts[t]; i < charEnds[t]; i++) {
    hash = mixHash(hash, chars[i]);
    onUnit?.(hash);
  }
  return hash;
}

/** Longest value that is looked for among misspelt words, in words. */
export const MOST_CLOSE_WORDS = 4;

/** Longest value that is looked up, in tokens. */
export const MAX_VALUE_TOKENS = 24;

/** All dictionaries of a model. An entry is one spelling, of a value or of a synonym; V values, E entries, N sequences. */
export interface Dictionaries {
  /** [types] 1 where the type accepts other words than its values. */
  readonly open: Uint8Array;
  /** UTF-16 units of the values as the author wrote them. */
  readonly values: Uint16Array;
  /** [V] end of each value in `values`. */
  readonly valueEnds: Uint32Array;
  /** UTF-16 units of the normalised tokens of the entries, one space between tokens. */
  readonly spellings: Uint16Array;
  /** [E] end of each entry in `spellings`; entries are ordered by type, then by length in units. */
  readonly spellingEnds: Uint32Array;
  /** [E] letters of each entry, see `letterSet`. */
  readonly letters: Uint32Array;
  /** [types] end of the entries of each type. */
  readonly typeEnds: Uint32Array;
  /** [types] words of the entry that has most, at most MOST_CLOSE_WORDS. */
  readonly mostWords: Uint8Array;
  /** [E] type, value, and 1 for a synonym. */
  readonly entryTypes: Uint16Array;
  readonly entryValues: Uint32Array;
  readonly entrySynonyms: Uint8Array;
  /** Hashes of all entries and of all beginnings of entries, as token sequences. */
  readonly sequences: HashIndex;
  /** [N] 1 + first entry that is exactly this sequence, 0 where it is only a beginning. */
  readonly sequenceEntries: Uint32Array;
  /** [E] 1 + next entry of the same sequence in ascending order, 0 at the last. */
  readonly nextEntries: Uint32Array;
}

/** Opens the dictionaries of a model; arrays are used in place.
 *
 * @throws {ModelError} `damaged` where a section is missing or points outside another
 */
export function openDictionaries(sections: ModelSections): Dictionaries {
  const values = readSection(sections, 'values.values', Uint16Array);
  const valueEnds = readSection(sections, 'values.value-ends', Uint32Array);
  checkEnds('values.value-ends', valueEnds, values.length);

  const open = readSection(sections, 'values.open', Uint8Array);
  const typeEnds = readSection(sections, 'values.type-ends', Uint32Array, open.length);
  const spellings = readSection(sections, 'values.spellings', Uint16Array);
  const spellingEnds = readSection(sections, 'values.spelling-ends', Uint32Array);
  const entries = spellingEnds.length;
  checkEnds('values.spelling-ends', spellingEnds, spellings.length);
  checkEnds('values.type-ends', typeEnds, entries);
  const letters = readSection(sections, 'values.letters', Uint32Array, entries);
  const entryTypes = readSection(sections, 'values.entry-types', Uint16Array, entries);
  checkBelow('values.entry-types', entryTypes, open.length);
  const entryValues = readSection(sections, 'values.entry-values', Uint32Array, entries);
  checkBelow('values.entry-values', entryValues, valueEnds.length);
  const entrySynonyms = readSection(sections, 'values.entry-synonyms', Uint8Array, entries);

  const sequences = readHashIndex(sections, 'values.sequences');
  const sequenceEntries = readSection(sections, 'values.sequence-entries', Uint32Array, sequences.keys.length);
  checkBelow('values.sequence-entries', sequenceEntries, entries + 1);
  const nextEntries = readSection(sections, 'values.next-entries', Uint32Array, entries);
  nextEntries.forEach((next, entry) => {
    // A chain that goes back would never end.
    if (next !== 0 && (next <= entry + 1 || next > entries)) {
      throw new ModelError('damaged', `Section values.next-entries of the model points from ${entry} to ${next - 1}.`);
    }
  });
  return {
    open,
    values,
    valueEnds,
    spellings,
    spellingEnds,
    letters,
    typeEnds,
    mostWords: mostWords(spellings, spellingEnds, typeEnds),
    entryTypes,
    entryValues,
    entrySynonyms,
    sequences,
    sequenceEntries,
    nextEntries,
  };
}

/** [types] see `Dictionaries`. */
function mostWords(spellings: Uint16Array, spellingEnds: Uint32Array, typeEnds: Uint32Array): Uint8Array {
  let entry = 0;
  let unit = 0;
  return Uint8Array.from(typeEnds, (last) => {
    let most = 0;
    for (; entry < last; entry++) {
      let words = 1;
      for (; unit < spellingEnds[entry]; unit++) if (spellings[unit] === SPACE) words++;
      most = Math.max(most, words);
    }
    return Math.min(most, MOST_CLOSE_WORDS);
  });
}

/** Reads one value as the author wrote it. */
export function valueText(dictionaries: Dictionaries, value: number): string {
  const { values, valueEnds } = dictionaries;
  let text = '';
  for (let i = value === 0 ? 0 : valueEnds[value - 1]; i < valueEnds[value]; i++)
    text += String.fromCharCode(values[i]);
  return text;
}

/** Values found in a text, ordered by their first token, then from the shortest; arrays have room for more than `count`. */
export interface Matches {
  count: number;
  /** Entry of a dictionary. */
  entries: Int32Array;
  /** First token, and token after the last. */
  starts: Int32Array;
  ends: Int32Array;
}

export function createMatches(): Matches {
  return { count: 0, entries: new Int32Array(64), starts: new Int32Array(64), ends: new Int32Array(64) };
}

/** Finds every value and synonym, of every type, at every place of a text, overlapping ones too.
 *
 * @param tokens   the text
 * @param count    tokens to look at, from the first
 * @param matches  out: overwritten, grown where needed
 */
export function findValues(dictionaries: Dictionaries, tokens: Tokens, count: number, matches: Matches): void {
  matches.count = 0;
  for (let start = 0; start < count; start++) findValuesAt(dictionaries, tokens, start, count, matches);
}

/** Adds the values and synonyms that begin at one token and end before `count`, the shortest first; where there is none, the values
 * that the token is with particles attached to it. */
export function findValuesAt(
  dictionaries: Dictionaries,
  tokens: Tokens,
  start: number,
  count: number,
  matches: Matches,
): void {
  const { sequences, sequenceEntries, nextEntries, typeEnds } = dictionaries;
  const before = matches.count;
  let hash = EMPTY_SEQUENCE;
  for (let end = start; end < Math.min(count, start + MAX_VALUE_TOKENS); end++) {
    hash = extendSequence(hash, tokens, end);
    const sequence = findHash(sequences, hash);
    if (sequence < 0) break;
    for (let entry = sequenceEntries[sequence]; entry !== 0; entry = nextEntries[entry - 1]) {
      addMatch(matches, entry - 1, start, end + 1);
    }
  }
  if (matches.count > before || !takesParticles(tokens.chars[tokens.charStarts[start]])) return;
  const units = spellTokens(tokens, start, start + 1);
  for (let type = 0; type < typeEnds.length; type++) {
    const attached = attachedEntry(dictionaries, type, units);
    if (attached !== undefined) addMatch(matches, attached.entry, start, start + 1);
  }
}

/** Adds one match; those of earlier tokens come first. */
export function addMatch(matches: Matches, entry: number, start: number, end: number): void {
  const at = matches.count++;
  if (at === matches.entries.length) {
    matches.entries = grown(matches.entries);
    matches.starts = grown(matches.starts);
    matches.ends = grown(matches.ends);
  }
  matches.entries[at] = entry;
  matches.starts[at] = start;
  matches.ends[at] = end;
}

/** Leaves the matches of the given types, and of those of one type no match that another one contains; order stays.
 *
 * @param types  [types] 1 for the types of interest
 * @param last   [types] workspace
 */
export function keepLongest(dictionaries: Dictionaries, types: Uint8Array, matches: Matches, last: Int32Array): void {
  const { entries, starts, ends } = matches;
  let kept = 0;
  last.fill(-1);
  for (let m = 0; m < matches.count; m++) {
    const type = dictionaries.entryTypes[entries[m]];
    if (types[type] === 0) continue;
    // Of the kept ones of this type, the last one ends furthest; one with the same start is shorter.
    const rival = last[type];
    if (rival >= 0 && ends[rival] >= ends[m]) continue;
    const at = rival >= 0 && starts[rival] === starts[m] ? rival : kept++;
    entries[at] = entries[m];
    starts[at] = starts[m];
    ends[at] = ends[m];
    last[type] = at;
  }
  matches.count = kept;
}

function grown(array: Int32Array): Int32Array {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
