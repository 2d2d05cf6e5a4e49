/** Where the parts of a JSON document stood when it was read, for reports that come after parts have been taken away. */

/** Remembers the path of every object and array of a document. */
export class Places {
  readonly #paths = new WeakMap<object, string>();

  /** @param root  a JSON value, at most as deep as `parseJson` lets through */
  constructor(root: unknown) {
    this.#note(root, '');
  }

  /** The path of an object or array, or of one of its members: `tasks[3].samples[0]`. */
  of(part: object, ...keys: readonly (string | number)[]): string {
    return keys.reduce<string>((path, key) => this.#memberPath(part, path, key), this.#paths.get(part) ?? '');
  }

  /** Gives a new object the place of an old one. */
  move(from: object, to: object): void {
    this.#paths.set(to, this.of(from));
  }

  /** An element that is an object kept its own place; a plain one has the index it has now. */
  #memberPath(holder: object, path: string, key: string | number): string {
    const member = (holder as Record<string | number, unknown>)[key];
    const known = typeof member === 'object' && member !== null ? this.#paths.get(member) : undefined;
    return known ?? memberPath(path, key, Array.isArray(holder));
  }

  #note(part: unknown, path: string): void {
    if (typeof part !== 'object' || part === null) return;
    this.#paths.set(part, path);
    for (const [key, member] of Object.entries(part)) this.#note(member, memberPath(path, key, Array.isArray(part)));
  }
}

/** The path of a member, as JavaScript writes it. */
export function memberPath(path: string, key: string | number, isIndex: boolean): string {
  if (isIndex) return `${path}[${key}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(String(key))) return `${path}[${JSON.stringify(key)}]`;
  // Behind the name of a file stands a colon and no dot.
  return path === '' || path.endsWith(': ') ? `${path}${key}` : `${path}.${key}`;
}
