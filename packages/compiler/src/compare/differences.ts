/** Two JSON values -> the places where they differ. Order of keys does not matter; of arrays only the middle that differs counts. */

/** One place; a side is absent where the place is. */
export interface Difference {
  readonly path: readonly string[];
  /** As JSON, shortened. */
  readonly before?: string;
  /** As JSON, shortened. */
  readonly after?: string;
}

/** Longest value that is shown, in UTF-16 units. */
const LONGEST = 120;

/** Finds the differences of two values, in the order of `after`. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return arrayDifferences(before, after, path);
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
    return [...keys].flatMap((key) => differences(member(before, key), member(after, key), [...path, key]));
  }
  if (canonical(before) === canonical(after)) return [];
  return [
    {
      path,
      ...(before !== undefined && { before: shorten(before) }),
      ...(after !== undefined && { after: shorten(after) }),
    },
  ];
}

function arrayDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): Difference[] {
  const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shortest - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const found: Difference[] = [];
  for (let index = head; index < Math.max(before.length, after.length) - tail; index++) {
    const old = index < before.length - tail ? before[index] : undefined;
    const now = index < after.length - tail ? after[index] : undefined;
    found.push(...differences(old, now, [...path, String(index + 1)]));
  }
  return found;
}

/** JSON with sorted keys. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function member(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
