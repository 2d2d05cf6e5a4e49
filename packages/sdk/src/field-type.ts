/** `defineFieldType`: a field type (entity type) of the author's own. */
import type { FieldTypeDefinition, FieldValueDefinition } from './definitions.js';
import { frozen } from './frozen.js';
import { expectArray, expectRecord, expectString, isRecord, nameOfValue } from './shape.js';

/** The values of a field type. */
export interface FieldTypeOptions<
  Values extends readonly (string | FieldValueDefinition)[] = readonly (string | FieldValueDefinition)[],
  Open extends boolean = boolean,
> {
  /** Each value, with other words for it where it has any. The first spelling is the one that a result carries. */
  readonly values: Values;
  /** Accepts words that are none of the values as they were said; false by default. */
  readonly open?: Open;
  /** The BCP 47 language of the values and synonyms that name none. Words of a language fill the tags of samples in it; words of no
   * language fill those of any. In a query all of them are found. */
  readonly language?: string;
}

/** What a field of such a type may resolve to. */
type ValueOf<Value, Open extends boolean> =
  | (Value extends { readonly value: infer Text extends string } ? Text : Value extends string ? Value : never)
  // An open type takes any words; the intersection keeps the known ones for completion.
  | (true extends Open ? string & {} : never);

/** Defines a field type (entity type) by its values.
 *
 * @param name     at most 64 letters, digits, underscores, dots and dashes
 * @param options  its values, and whether other words are accepted too
 * @returns frozen plain data of kind `fieldType`
 * @throws {TypeError} where the arguments have another shape altogether
 *
 * @example
 * ```ts check
 * import { defineFieldType } from 'botwright';
 *
 * export const drinkSize = defineFieldType('drinkSize', {
 *   values: ['small', 'medium', { value: 'large', synonyms: ['big', 'grande'] }],
 * });
 *
 * // Words in several languages lead to one value.
 * export const milk = defineFieldType('milk', {
 *   language: 'en-US',
 *   values: [{ value: 'oat', synonyms: ['oat milk', { text: 'Hafer', language: 'de' }, { text: 'avoine', language: 'fr' }] }],
 * });
 * ```
 */
export function defineFieldType<
  const Name extends string,
  const Values extends readonly (string | FieldValueDefinition)[],
  const Open extends boolean = false,
>(name: Name, options: FieldTypeOptions<Values, Open>): FieldTypeDefinition<Name, ValueOf<Values[number], Open>> {
  return createFieldType(name, options) as FieldTypeDefinition<Name, ValueOf<Values[number], Open>>;
}

/** Makes a field type definition. `from` is the module that asked for it. */
export function createFieldType(name: unknown, options: unknown, from?: string): FieldTypeDefinition {
  expectString(name, 'The name of a field type');
  expectRecord(options, `The options of field type '${name}'`);
  const { values, open, language } = options;
  expectArray(values, `'values' of field type '${name}'`);
  const definition = {
    kind: 'fieldType',
    name,
    open: open === true,
    values: values.map((value, index) => toValue(value, `'values[${index}]' of field type '${name}'`)),
    language,
    from,
  };
  return frozen(definition, `Field type '${name}'`) as FieldTypeDefinition;
}

function toValue(value: unknown, what: string): FieldValueDefinition {
  if (typeof value === 'string') return { value };
  if (isRecord(value) && typeof value.value === 'string' && areSynonyms(value.synonyms ?? [])) {
    return value as unknown as FieldValueDefinition;
  }
  throw new TypeError(`${what} must be a string or { value, synonyms }, not ${nameOfValue(value)}.`);
}

function areSynonyms(values: unknown): boolean {
  return (
    Array.isArray(values) &&
    values.every((value) => typeof value === 'string' || (isRecord(value) && typeof value.text === 'string'))
  );
}
