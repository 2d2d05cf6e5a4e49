/** Guards for callers without a type checker. They refuse only what makes no sense at all; the compiler finds the rest. */

/** Whether a value is a plain object, as literals and JSON give. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm (an author's module may be evaluated in a context of its own) has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const kinds: readonly unknown[] = ['assistant', 'builtin', 'fieldType', 'sampleFile', 'task'];

/** Whether a value looks like what one of the `define*` functions returned. */
export function isDefinition(value: unknown): value is { readonly kind: string; readonly name?: unknown } {
  return isRecord(value) && kinds.includes(value.kind);
}

/** Whether a value is what `defineTask` returned. */
export function isTask(value: unknown): value is { readonly kind: 'task'; readonly name: string } {
  return isDefinition(value) && value.kind === 'task';
}

/** Says what a value is, for error messages: `undefined`, `an array`, `the number 7`. */
export function nameOfValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return `the string '${value}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`;
  if (typeof value !== 'object' || isRecord(value))
    return /^[aeiou]/.test(typeof value) ? `an ${typeof value}` : `a ${typeof value}`;
  return `an object of class ${value.constructor?.name ?? 'unknown'}`;
}

/** @throws {TypeError} unless the value is a string */
export function expectString(value: unknown, what: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${what} must be a string, not ${nameOfValue(value)}.`);
}

/** @throws {TypeError} unless the value is a plain object */
export function expectRecord(value: unknown, what: string): asserts value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new TypeError(`${what} must be an object, not ${nameOfValue(value)}.`);
}

/** @throws {TypeError} unless the value is an array */
export function expectArray(value: unknown, what: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} must be an array, not ${nameOfValue(value)}.`);
}
