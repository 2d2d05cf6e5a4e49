/** What is said for what, in one word or several: `{ 'dollar|dollars|us dollar': 'USD' }`. */
import { fold } from '../phrases/words.js';
import { isHyphen, readTokens, type Token } from './tokens.js';

/** By their first word; those of the most words first. */
export type Lexicon<T> = ReadonlyMap<string, readonly Entry<T>[]>;

interface Entry<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

export interface Match<T> {
  readonly value: T;
  /** Index of the token behind it. */
  readonly to: number;
}

/** Makes a lexicon. Ways to say the same stand together with `|` between; "ü" is found as "ue" too, as it is typed without such a key.
 *
 * @param table  pairs of ways and value, or an object of them */
export function lexicon<T>(table: Readonly<Record<string, T>> | readonly (readonly [string, T])[]): Lexicon<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const pairs = Array.isArray(table)
    ? (table as readonly (readonly [string, T])[])
    : Object.entries(table as Record<string, T>);
  for (const [ways, value] of pairs) {
    for (const way of ways.split('|')) {
      for (const spelling of new Set([way, way.replaceAll(/[äöü]/g, (vowel) => `${fold(vowel)}e`)])) {
        const keys = keysOf(spelling);
        const [first] = keys;
        if (first === undefined) continue;
        const others = byFirst.get(first);
        if (others === undefined) byFirst.set(first, [{ keys, value }]);
        else others.push({ keys, value });
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** Finds the longest entry that begins at a token. */
export function lookUp<T>(words: Lexicon<T>, tokens: readonly Token[], at: number): Match<T> | undefined {
  const key = tokens[at]?.key;
  const entries = key === undefined ? undefined : words.get(key);
  if (entries === undefined) return undefined;
  for (const { keys, value } of entries) {
    const to = endOf(keys, tokens, at);
    if (to !== undefined) return { value, to };
  }
  return undefined;
}

/** A set of single words, given with blanks between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter(Boolean).map(fold));
}

/** As `readTokens` has them, but for hyphens: those may be there or not. */
function keysOf(spelling: string): string[] {
  return readTokens(spelling)
    .map(({ key }) => key)
    .filter((key) => key !== '-');
}

/** Index behind the last of the keys, if they all stand there. */
function endOf(keys: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  for (const [index, key] of keys.entries()) {
    if (index > 0 && isHyphen(tokens, at)) at++;
    if (tokens[at]?.key !== key) return undefined;
    at++;
  }
  return at;
}
