/** Names of values, one to six words each, looked up by their folded words. */
import { cutWords } from './words.js';

export interface Phrase {
  readonly value: string;
  /** Whether the words mean something else more often than not (`nice`, `reading`), so that something has to speak for the value. */
  readonly doubtful: boolean;
}

export interface PhraseTable {
  /** By the folded words with one space between. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** By the first word: how many words the longest phrase has that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A value and how it is called. */
export interface Named {
  readonly value: string;
  /** A name that begins with `~` is doubtful. */
  readonly names: readonly string[];
}

/** Builds the table; of two values with one name the earlier has it.
 *
 * @param traps  phrases that mean no value, though words in them would: `french fries` */
export function phraseTable(values: Iterable<Named>, traps: readonly string[] = []): PhraseTable {
  const phrases = new Map<string, Phrase>();
  const longest = new Map<string, number>();
  const add = (name: string, value: string): void => {
    const doubtful = name.startsWith('~');
    const keys = cutWords(name).map(({ key }) => key);
    const [first = ''] = keys;
    const phrase = keys.join(' ');
    if (phrases.has(phrase)) return;
    phrases.set(phrase, { value, doubtful });
    longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
  };
  for (const trap of traps) add(trap, '');
  for (const { value, names } of values) {
    for (const name of names) add(name, value);
  }
  return { phrases, longest };
}
