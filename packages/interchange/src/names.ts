/** Names of another system -> names that an assistant may have, each once. */
import type { Losses } from './losses.js';
import { wordsKey } from './words-key.js';

/** As `Name` in schemas/assistant.schema.json has it. */
const LONGEST_NAME = 64;
const VALID_NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u;

/** The names of one kind of thing. */
export class NameTable {
  readonly #what: string;
  readonly #losses: Losses;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** The last number that a name got, so that thousands of one name are counted once. */
  readonly #numbers = new Map<string, number>();

  /** @param what  the kind, as it stands in a sentence: `task` */
  constructor(what: string, losses: Losses) {
    this.#what = what;
    this.#losses = losses;
  }

  /** The name that a thing got; undefined where there is none of this name. */
  get(raw: string): string | undefined {
    return this.#names.get(raw);
  }

  /** Finds a thing by a second name too, unless another thing is called so. */
  alias(raw: string, name: string): void {
    if (!this.#names.has(raw)) this.#names.set(raw, name);
  }

  /** Gives a thing a name: its own where that is valid and free. A change is reported with both names.
   *
   * @param path  where the name stands */
  take(raw: string, path: string): string {
    const name = this.#free(validName(raw, this.#what));
    this.#taken.add(wordsKey(name));
    this.alias(raw, name);
    if (name !== raw) {
      const why =
        validName(raw, this.#what) === raw
          ? 'That name is taken.'
          : 'A name is at most 64 letters, digits, underscores, dots and dashes, and no reserved word.';
      this.#losses.warn({
        path,
        what: `The ${this.#what} ${JSON.stringify(raw)} is now named ${JSON.stringify(name)}.`,
        why,
      });
    }
    return name;
  }

  /** Keeps a name that has a meaning for the thing that it means. To be called before `take`.
   *
   * @param raw  what that thing is called */
  reserve(name: string, raw: string): void {
    this.#taken.add(wordsKey(name));
    this.alias(raw, name);
  }

  #free(name: string): string {
    let free = name;
    for (let number = this.#numbers.get(name) ?? 2; this.#taken.has(wordsKey(free)); number++) {
      free = `${cut(name, LONGEST_NAME - `-${number}`.length)}-${number}`;
      this.#numbers.set(name, number);
    }
    return free;
  }
}

/** A name as it is where it is valid, else the nearest that is.
 *
 * @param what  used where nothing of the name can stay */
export function validName(raw: string, what: string): string {
  if (raw === '__proto__') return 'proto';
  if (VALID_NAME.test(raw) && cut(raw, LONGEST_NAME) === raw) return raw;
  const name = raw
    .replaceAll(/[^\p{L}\p{N}\p{M}_.]+/gu, (run) => (/^-+$/.test(run) ? run : '-'))
    .replaceAll(/^[-.\p{M}]+/gu, '');
  return cut(name, LONGEST_NAME).replace(/-+$/, '') || what.replaceAll(' ', '-');
}

function cut(name: string, length: number): string {
  return [...name].slice(0, length).join('');
}
