/** Values of JSON, told from others. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value of a key that an object has itself: `constructor` and `__proto__` are keys like others. */
export function ownValue<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** An object of one key, which may be called `__proto__`. */
export function own<Value>(key: string, value: Value): Record<string, Value> {
  return Object.fromEntries([[key, value]]);
}

/** A copy that is JSON and nothing else, shared with nobody.
 *
 * @throws {TypeError | RangeError} where JSON cannot write it */
export function jsonCopy(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}
