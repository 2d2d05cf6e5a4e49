/** JSON with one spelling for one value: no white space, keys in the order of their UTF-16 units. */
import { BundleError } from './bundle-error.js';

/**
 * Writes a value as canonical JSON. Properties that are `undefined` are left out, as `JSON.stringify` does.
 *
 * @param value  plain data: null, booleans, finite numbers, strings, arrays, plain objects
 * @param path   where the value stands, for the error: `assistant.tasks[2]`
 * @throws {BundleError} `text`, naming the place of anything else, such as a function, NaN or a cycle
 */
export function canonicalJson(value: unknown, path: string): string {
  return write(value, path, []);
}

function write(value: unknown, path: string, parents: readonly unknown[]): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object')
    throw new BundleError('text', `${path} is ${describe(value)}, which JSON cannot hold.`);
  if (parents.includes(value)) throw new BundleError('text', `${path} contains itself, which JSON cannot hold.`);
  const inside = [...parents, value];
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(item, `${path}[${index}]`, inside)).join(',')}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${path}.${key}`, inside)}`);
  return `{${members.join(',')}}`;
}

function describe(value: unknown): string {
  return typeof value === 'number' ? String(value) : `of type ${typeof value}`;
}
