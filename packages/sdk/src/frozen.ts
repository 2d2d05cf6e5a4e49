/** Copies what an author gave into deeply frozen plain data, so that no later change to it can reach a definition. */
import { isDefinition, isRecord, nameOfValue } from './shape.js';

/** Copies JSON-like data and freezes the copy at every level; members that are `undefined` are left out.
 *
 * Definitions inside it are kept as the objects they are: two tasks with one field type keep sharing it.
 *
 * @param where words for the error message that say what the value is
 * @throws {TypeError} where the data holds something that JSON has no form for, or holds itself */
export function frozen<T>(value: T, where: string): T {
  return copy(value, where, []) as T;
}

function copy(value: unknown, where: string, holders: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || !(Array.isArray(value) || isRecord(value))) {
    throw new TypeError(
      `${where} holds ${nameOfValue(value)}. Definitions are plain data: use strings, finite numbers, booleans, null, arrays and plain objects.`,
    );
  }
  if (isDefinition(value) && Object.isFrozen(value)) return value;
  if (holders.includes(value))
    throw new TypeError(`${where} holds itself. Definitions are plain data, without cycles.`);

  const inside = [...holders, value];
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item) => copy(item, where, inside)));
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.freeze(Object.fromEntries(members.map(([key, member]) => [key, copy(member, where, inside)])));
}
