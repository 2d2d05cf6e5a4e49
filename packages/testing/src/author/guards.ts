/** Guards for callers without types: each throws a TypeError that says what was wanted. */
import type { ExpectedFields } from '../cases.js';

export function expectText(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string') refuse(`${what} has to be a text`, value);
}

export function expectList(value: unknown, what: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuse(`${what} has to be a list`, value);
}

export function expectRecord(value: unknown, what: string): asserts value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`${what} has to be an object`, value);
}

export function expectFields(value: unknown): asserts value is ExpectedFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse('Fields have to be an object', value);
  for (const [field, expected] of Object.entries(value as object)) {
    const values: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
    if (!values.every((each) => typeof each === 'string')) {
      refuse(`The value of field '${field}' has to be a text or a list of texts`, expected);
    }
  }
}

/** @throws {TypeError} always */
export function refuse(wanted: string, value: unknown): never {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  throw new TypeError(`${wanted}, not ${kind === 'string' ? `'${value}'` : kind}.`);
}
