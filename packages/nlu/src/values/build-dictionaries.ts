/** Field types as the author wrote them -> the arrays of `Dictionaries`. Training only. */

import { type Tokens, tokenize } from '../text/tokenize.js';
import type { ModelSections, TrainingFieldType } from '../types.js';
import { EMPTY_SEQUENCE, extendSequence, MAX_VALUE_TOKENS } from './dictionaries.js';
import { letterSet, spellTokens } from './spelling.js';

/** One spelling of a value on its way into the arrays. */
interface Entry {
  readonly type: number;
  readonly value: number;
  readonly isSynonym: boolean;
  readonly units: Uint16Array;
  readonly tokens: Tokens;
}

/** Packs the values of all field types. Spellings without a token are left out; of equal spellings in one type the first stays,
 * and a value's own spelling comes before any synonym.
 *
 * @param fieldTypes  in the order that type numbers refer to
 * @param language    BCP 47, for the tokeniser
 * @returns the sections that `openDictionaries` reads
 */
export function buildDictionaries(fieldTypes: readonly TrainingFieldType[], language: string): ModelSections {
  const values: string[] = [];
  const entries: Entry[] = [];
  const typeEnds: number[] = [];
  fieldTypes.forEach((fieldType, type) => {
    for (const entry of entriesOf(fieldType, type, values.length, language)) entries.push(entry);
    for (const { value } of fieldType.values) values.push(value);
    typeEnds.push(entries.length);
  });
  return {
    'values.open': Uint8Array.from(fieldTypes, ({ open }) => (open ? 1 : 0)),
    'values.values': unitsOf(values.join('')),
    'values.value-ends': endsOf(values),
    'values.spellings': joined(entries.map(({ units }) => units)),
    'values.spelling-ends': endsOf(entries.map(({ units }) => units)),
    'values.type-ends': Uint32Array.from(typeEnds),
    'values.letters': Uint32Array.from(entries, ({ units }) => letterSet(units)),
    'values.entry-types': Uint16Array.from(entries, ({ type }) => type),
    'values.entry-values': Uint32Array.from(entries, ({ value }) => value),
    'values.entry-synonyms': Uint8Array.from(entries, ({ isSynonym }) => (isSynonym ? 1 : 0)),
    ...indexSequences(entries),
  };
}

/** Entries of one type, shortest first; the order of equal lengths is the author's. */
function entriesOf(fieldType: TrainingFieldType, type: number, firstValue: number, language: string): Entry[] {
  const found = new Map<string, Entry>();
  const add = (text: string, value: number, isSynonym: boolean): void => {
    const tokens = tokenize(text, language);
    if (tokens.count === 0 || tokens.count > MAX_VALUE_TOKENS) return;
    const units = spellTokens(tokens, 0, tokens.count);
    const key = String.fromCharCode(...units);
    if (!found.has(key)) {
      found.set(key, { type, value, isSynonym, units, tokens });
    }
  };
  fieldType.values.forEach(({ value }, i) => {
    add(value, firstValue + i, false);
  });
  fieldType.values.forEach(({ synonyms }, i) => {
    for (const synonym of synonyms) add(synonym, firstValue + i, true);
  });
  return [...found.values()].sort((a, b) => a.units.length - b.units.length);
}

function indexSequences(entries: readonly Entry[]): ModelSections {
  /** Sequence -> 1 + its first entry; 0 for a beginning. */
  const sequences = new Map<number, number>();
  const lastEntries = new Map<number, number>();
  const nextEntries = new Uint32Array(entries.length);
  const addBeginning = (hash: number): void => {
    if (!sequences.has(hash)) sequences.set(hash, 0);
  };
  entries.forEach(({ tokens }, entry) => {
    let hash = EMPTY_SEQUENCE;
    for (let t = 0; t < tokens.count; t++) {
      hash = extendSequence(hash, tokens, t, addBeginning);
      addBeginning(hash);
    }
    const last = lastEntries.get(hash);
    if (last === undefined) sequences.set(hash, entry + 1);
    else nextEntries[last] = entry + 1;
    lastEntries.set(hash, entry);
  });
  const sorted = [...sequences].sort(([a], [b]) => a - b);
  return {
    'values.sequences': Uint32Array.from(sorted, ([hash]) => hash),
    'values.sequence-entries': Uint32Array.from(sorted, ([, entry]) => entry),
    'values.next-entries': nextEntries,
  };
}

function joined(parts: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function endsOf(items: readonly { readonly length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(items, ({ length }) => {
    end += length;
    return end;
  });
}
