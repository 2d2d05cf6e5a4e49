/** Field types: values that lead somewhere once, and the words of samples where a type learns from them. */
import type { FieldTypeDocument, FieldValueDocument } from '@botwright/bundle';
import type { Losses } from '../losses.js';
import { NameTable } from '../names.js';
import { wordsKey } from '../words-key.js';
import type { Draft, DraftType, DraftTypeName, DraftValue } from './draft.js';

interface SettledType extends FieldTypeDocument {
  readonly values: FieldValueDocument[];
}

/** The types of an assistant while it is being made. */
export class SettledTypes {
  readonly #losses: Losses;
  readonly #names: NameTable;
  readonly #lists = new Map<string, SettledType>();
  /** Words -> the value that they lead to, by name of a type. */
  readonly #claims = new Map<string, Map<string, string>>();
  readonly #builtins = new Set<string>();
  /** Names of the document's own types that a field or a question has. */
  readonly #used = new Set<string>();

  constructor(draft: Draft, losses: Losses) {
    this.#losses = losses;
    this.#names = new NameTable('field type', losses);
    const learned = learnedWords(draft);
    for (const type of draft.types) this.#add(type, learned.get(type.name.text) ?? []);
  }

  /** The document's own types, then the built-in ones that are used, sorted by name. A type of its own that nothing uses and that has
   * no values says nothing. */
  get documents(): readonly FieldTypeDocument[] {
    const builtins = [...this.#builtins].sort();
    return [
      ...[...this.#lists.values()].filter(({ name, values }) => this.#used.has(name) || values.length > 0),
      ...builtins.map((name) => ({ name, kind: 'builtin' as const, open: true, values: [] })),
    ];
  }

  /** The name of a type as it is now. One that the document does not have becomes an open type without values. */
  take(type: DraftTypeName, path: string): string {
    if ('builtin' in type) {
      const name = `Twilio.${type.builtin}`;
      this.#builtins.add(name);
      return name;
    }
    const known = this.#names.get(type.own);
    if (known !== undefined) {
      this.#used.add(known);
      return known;
    }
    const what = `There is no field type ${JSON.stringify(type.own)}.`;
    this.#losses.warn({ path, what, why: 'An open type without values stands in, which accepts any words.' });
    const name = this.#names.take(ownName(type.own), path);
    this.#names.alias(type.own, name);
    this.#used.add(name);
    this.#lists.set(name, { name, kind: 'list', open: true, values: [] });
    return name;
  }

  /** Whether a closed type knows these words, so that a bare tag says as much as they do. */
  isCovered(type: string, words: string): boolean {
    return this.#lists.get(type)?.open === false && this.#claims.get(type)?.has(wordsKey(words)) === true;
  }

  /** Takes care that training can fill a bare tag: a type without values gets the words of its name. */
  expectWords(type: string, path: string): void {
    const list = this.#lists.get(type);
    if (list === undefined || list.values.length > 0) return;
    const value = wordsOfName(type);
    list.values.push({ value, synonyms: [] });
    const what = `The field type ${type} got the value ${JSON.stringify(value)}.`;
    this.#losses.warn({ path, what, why: 'A sample has a tag of this type, and there are no values to fill it with.' });
  }

  #add({ name: { text, path }, open, values, learns }: DraftType, learned: readonly string[]): void {
    if (this.#names.get(text) !== undefined) {
      this.#losses.warn({ path, what: 'This field type was left out.', why: 'There is one of this name already.' });
      return;
    }
    const name = this.#names.take(ownName(text), path);
    this.#names.alias(text, name);
    const claims = new Map<string, string>();
    this.#claims.set(name, claims);
    const settled = settleValues(values, claims, this.#losses);
    for (const words of learned) {
      if (wordsKey(words) === '' || claims.has(wordsKey(words))) continue;
      claims.set(wordsKey(words), words);
      settled.push({ value: words, synonyms: [] });
    }
    if (settled.length === 0 && !open) {
      const what = `The field type ${name} has no values and is now open.`;
      this.#losses.warn({ path, what, why: 'A closed list without values could never be filled.' });
    }
    this.#lists.set(name, { name, kind: 'list', open: open || (settled.length === 0 && !learns), values: settled });
  }
}

/** The words that samples tag, by the type of their field as the draft names it; each once, in order. */
function learnedWords({ types, tasks }: Draft): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Map<string, string>>();
  for (const { name, learns } of types) if (learns) words.set(name.text, new Map());
  for (const { fields, samples } of tasks) {
    const typeOf = new Map(fields.map(({ name, type }) => [name.text, 'own' in type ? type.own : undefined]));
    for (const { field, text } of samples.flatMap(({ segments }) => segments)) {
      const known = field === undefined ? undefined : words.get(typeOf.get(field) ?? '');
      const trimmed = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
      if (known !== undefined && !known.has(wordsKey(trimmed))) known.set(wordsKey(trimmed), trimmed);
    }
  }
  return new Map([...words].map(([type, known]) => [type, [...known.values()]]));
}

/** Values in their order; what leads to a value already is no word of another.
 *
 * @param claims  in and out: words -> the value that they lead to */
function settleValues(
  values: readonly DraftValue[],
  claims: Map<string, string>,
  losses: Losses,
): FieldValueDocument[] {
  const settled: (FieldValueDocument & { readonly synonyms: string[] })[] = [];
  const canonical = new Map<string, string[]>();
  for (const { value, path } of values) {
    const key = wordsKey(value);
    if (key === '') losses.warn({ path, what: 'A value was left out.', why: 'It is empty.' });
    if (key === '' || claims.has(key)) continue;
    const synonyms: string[] = [];
    claims.set(key, value);
    canonical.set(key, synonyms);
    settled.push({ value, synonyms });
  }
  for (const { value, synonyms, path } of values) {
    for (const synonym of synonyms) {
      const key = wordsKey(synonym);
      const claimed = claims.get(key);
      if (key === '' || (claimed !== undefined && wordsKey(claimed) === wordsKey(value))) continue;
      if (claimed !== undefined) {
        const what = `The synonym ${JSON.stringify(synonym)} of ${JSON.stringify(value)} was left out.`;
        losses.warn({ path, what, why: `It already stands for ${JSON.stringify(claimed)}.` });
        continue;
      }
      claims.set(key, value);
      canonical.get(wordsKey(value))?.push(synonym);
    }
  }
  return settled;
}

/** `Twilio.X` is for built-in types alone. */
export function ownName(raw: string): string {
  return raw.startsWith('Twilio.') ? `Custom.${raw.slice('Twilio.'.length)}` : raw;
}

/** The words that a name consists of, without the prefix of whose it is: `Custom.PARCEL_SIZE` -> `PARCEL SIZE`. */
export function wordsOfName(name: string): string {
  return (
    name
      .replace(/^(?:custom|amazon|sys)\./i, '')
      .replaceAll(/[_.-]+/g, ' ')
      .trim() || name
  );
}
