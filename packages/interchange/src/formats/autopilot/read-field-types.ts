/** Field types: a flat list of values, some of them synonyms of others -> values with their synonyms. */
import type { AutopilotFieldType, AutopilotFieldValue, FieldTypeDocument, FieldValueDocument } from '@botwright/bundle';
import { builtin } from '@botwright/sdk';
import { ownName, wordsOfName } from '../../draft/settle-types.js';
import { NameTable } from '../../names.js';
import { wordsKey } from '../../words-key.js';
import type { Reading } from './schema.js';

const builtinNames: ReadonlySet<string> = new Set(Object.values(builtin).map(({ name }) => name));

interface ListType extends FieldTypeDocument {
  readonly values: FieldValueDocument[];
}

export class FieldTypes {
  readonly #reading: Reading;
  readonly #names: NameTable;
  readonly #lists = new Map<string, ListType>();
  readonly #usedBuiltins = new Set<string>();

  /** @param language  of the assistant; values have none of their own */
  constructor(types: readonly AutopilotFieldType[], language: string, reading: Reading) {
    this.#reading = reading;
    this.#names = new NameTable('field type', reading.losses);
    for (const type of types) this.#add(type, language);
  }

  /** The assistant's own types, then the built-in ones that are used, sorted by name. */
  get documents(): readonly FieldTypeDocument[] {
    const builtins = [...this.#usedBuiltins].sort();
    return [
      ...this.#lists.values(),
      ...builtins.map((name) => ({ name, kind: 'builtin' as const, open: true, values: [] })),
    ];
  }

  /** The name that a type has now; undefined where there is none of this name. */
  find(raw: string): string | undefined {
    if (builtinNames.has(raw)) {
      this.#usedBuiltins.add(raw);
      return raw;
    }
    return this.#names.get(raw);
  }

  /** Makes an open type without values in place of one that the export does not have. */
  addMissing(raw: string, path: string): string {
    const name = this.#names.take(ownName(raw), path);
    this.#reading.losses.warn({
      path,
      what: `There is no field type ${JSON.stringify(raw)}.`,
      why: 'An open type without values stands in, which accepts any words. Give it values.',
    });
    this.#lists.set(name, { name, kind: 'list', open: true, values: [] });
    return name;
  }

  /** Takes care that training can fill the tags of a type: one without values gets the words of its name. */
  expectWords(name: string, path: string): void {
    const type = this.#lists.get(name);
    if (type === undefined || type.values.length > 0) return;
    const value = wordsOfName(name);
    type.values.push({ value, synonyms: [] });
    this.#reading.losses.warn({
      path,
      what: `The field type ${name} got the value ${JSON.stringify(value)}.`,
      why: 'A sample has a tag of this type, and the export has no values to fill it with.',
    });
  }

  #add(type: AutopilotFieldType, language: string): void {
    const { places, losses } = this.#reading;
    const path = places.of(type, 'uniqueName');
    if (builtinNames.has(type.uniqueName)) {
      losses.warn({ path, what: 'This field type was left out.', why: 'A built-in type has this name.' });
      return;
    }
    const raw = type.uniqueName;
    const name = this.#names.take(ownName(raw), path);
    if (ownName(raw) !== raw) this.#names.alias(raw, name);
    const values = readValues(type.values ?? [], this.#reading);
    const foreign = type.values?.find((value) => value.language !== undefined && value.language !== language);
    if (foreign !== undefined) {
      losses.warn({
        path: places.of(foreign, 'language'),
        what: `Values of the field type ${name} are in ${foreign.language}; they now hold for every language.`,
        why: `Values have no language of their own, and most samples are in ${language}.`,
      });
    }
    if (values.length === 0) {
      losses.warn({
        path: places.of(type),
        what: `The field type ${name} has no values and is now open.`,
        why: 'A closed list without values could never be filled.',
      });
    }
    this.#lists.set(name, { name, kind: 'list', open: values.length === 0, values });
  }
}

/** Groups synonyms under their values, wherever in the list they stand. */
function readValues(entries: readonly AutopilotFieldValue[], { places, losses }: Reading): FieldValueDocument[] {
  const values: FieldValueDocument[] = [];
  /** Words -> the value that they lead to. */
  const claims = new Map<string, FieldValueDocument>();
  const parents = new Map(entries.map(({ value, synonymOf }) => [wordsKey(value), synonymOf ?? '']));
  const ends = new Map<string, string>();
  const isValue = ({ value, synonymOf }: AutopilotFieldValue): boolean =>
    ['', wordsKey(value)].includes(wordsKey(synonymOf ?? ''));
  const addValue = (value: string): FieldValueDocument => {
    const added = { value, synonyms: [] };
    values.push(added);
    claims.set(wordsKey(value), added);
    return added;
  };
  const leaveOut = (entry: AutopilotFieldValue, why: string): void =>
    losses.warn({ path: places.of(entry), what: `The value ${JSON.stringify(entry.value)} was left out.`, why });

  for (const entry of entries.filter(isValue)) {
    if (wordsKey(entry.value) === '') leaveOut(entry, 'It is empty.');
    else if (claims.has(wordsKey(entry.value))) leaveOut(entry, 'The list has it twice.');
    else addValue(entry.value);
  }
  for (const entry of entries.filter((each) => !isValue(each))) {
    const { value, synonymOf } = entry;
    const canonical = lastParent(synonymOf ?? '', parents, ends);
    const claimed = claims.get(wordsKey(value));
    if (wordsKey(value) === '' || claimed !== undefined) {
      leaveOut(
        entry,
        claimed === undefined ? 'It is empty.' : `It already stands for ${JSON.stringify(claimed.value)}.`,
      );
      continue;
    }
    const target = claims.get(wordsKey(canonical)) ?? addValue(canonical);
    if (target.synonyms.length === 0 && !parents.has(wordsKey(target.value))) {
      const what = `The value ${JSON.stringify(target.value)} was added.`;
      losses.warn({
        path: places.of(entry, 'synonymOf'),
        what,
        why: 'A synonym names it, and the list does not have it.',
      });
    }
    target.synonyms.push(value);
    claims.set(wordsKey(value), target);
    if (wordsKey(target.value) !== wordsKey(synonymOf ?? '')) {
      const what = `${JSON.stringify(value)} is now a synonym of ${JSON.stringify(target.value)}.`;
      losses.inform({
        path: places.of(entry, 'synonymOf'),
        what,
        why: `${JSON.stringify(synonymOf)} is a synonym itself.`,
      });
    }
  }
  return values;
}

/** Follows synonyms of synonyms to the value that they stand for; a circle ends where it closes.
 *
 * @param ends  what was found so far, so that long chains are followed once */
function lastParent(words: string, parents: ReadonlyMap<string, string>, ends: Map<string, string>): string {
  const seen = new Set<string>();
  let at = words;
  for (;;) {
    const key = wordsKey(at);
    const parent = ends.get(key) ?? parents.get(key) ?? '';
    if (wordsKey(parent) === '' || wordsKey(parent) === key || seen.has(key)) break;
    seen.add(key);
    at = parent;
  }
  for (const key of seen) ends.set(key, at);
  return at;
}
