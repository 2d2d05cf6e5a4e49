/** `defineFieldType`: a field type (entity type) of the author's own. */
import type { FieldTypeDefinition, FieldValueDefinition } from './definitions.js';
import { frozen } from './frozen.js';
import { expectArray, expectRecord, expectString, isRecord, nameOfValue } from './shape.js';

/** The values of a field type. */
export interface FieldTypeOptions {
  /** Each value, with other words for it where it has any. The first spelling is the one that a result carries. */
  readonly values: readonly (string | FieldValueDefinition)[];
  /** Accepts words that are none of the values as they were said; false by default. */
  readonly open?: boolean;
}

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
 * ```
 */
export function defineFieldType<const Name extends string>(
  name: Name,
  options: FieldTypeOptions,
): FieldTypeDefinition<Name> {
  return createFieldType(name, options) as FieldTypeDefinition<Name>;
}

/** Makes a field type definition. `from` is the module that asked for it. */
export function createFieldType(name: unknown, options: unknown, from?: string): FieldTypeDefinition {
  expectString(name, 'The name of a field type');
  expectRecord(options, `The options of field type '${name}'`);
  const { values, open } = options;
  expectArray(values, `'values' of field type '${name}'`);
  const definition = {
    kind: 'fieldType',
    name,
    open: open === true,
    values: values.map((value, index) => toValue(value, `'values[${index}]' of field type '${name}'`)),
    from,
  };
  return frozen(definition, `Field type '${name}'`) as FieldTypeDefinition;
}

function toValue(value: unknown, what: string): FieldValueDefinition {
  if (typeof value === 'string') return { value };
  if (isRecord(value) && typeof value.value === 'string' && areStrings(value.synonyms ?? [])) {
    return value as unknown as FieldValueDefinition;
  }
  throw new TypeError(`${what} must be a string or { value, synonyms }, not ${nameOfValue(value)}.`);
}

function areStrings(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
