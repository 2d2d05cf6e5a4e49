/** The number words of one language, as data: every language has the same entries, and `read-numeral.ts` and `read-ordinal.ts` read all. */
import { type Lexicon, wordSet } from '../text/lexicon.js';

export interface NumberWords {
  /** 0 to 99, compounds of several words among them: "twenty one", "quatre vingt dix", "treinta y uno". */
  readonly small: Lexicon<number>;
  /** A word that is a whole number by itself beyond `small`: "dreihundertfünfzig", "duemila". */
  readonly compound?: (key: string) => number | undefined;
  /** Words for hundreds. Those of 100 count what stands before them: "two hundred". */
  readonly hundreds: Lexicon<number>;
  /** Thousand and above: they multiply what stands before them. */
  readonly scales: Lexicon<number>;
  /** What may stand between the hundreds or a scale and the rest: "and". */
  readonly and: ReadonlySet<string>;
  /** Before decimals: "point". */
  readonly point: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  /** Means 1 before hundreds, scales and units only: "a". */
  readonly article: ReadonlySet<string>;
  /** Numbers that are other words as well, "one", "ein": whether such a word by itself counts things depends on its neighbours. */
  readonly doubtful: ReadonlyMap<string, Doubt>;
  /** What is added to a number before it: "and a half". */
  readonly plusHalf: Lexicon<number>;
  /** Parts of one, and of the scale behind: "half", "three quarters". */
  readonly parts: Lexicon<number>;
  /** Multiples with a name of their own: "dozen". */
  readonly dozens: Lexicon<number>;
  /** Joins a part to what it is a part of: "half a million", "a quarter of a million". */
  readonly of: Lexicon<null>;
  /** Ordinal words, those of the last part of a longer one among them: "first", "hundredth". */
  readonly ordinals: Lexicon<number>;
  /** An ordinal word that is none of the table: "vierundzwanzigste". */
  readonly ordinal?: (key: string) => number | undefined;
  /** What stands behind the digits of an ordinal: "st", "ème", "º". */
  readonly ordinalMarks: ReadonlySet<string>;
  /** "zero" to "nine" where numbers are spelled digit by digit only: "oh". */
  readonly spelledZero: ReadonlySet<string>;
  /** "double", "triple" before a digit. */
  readonly repeats: Lexicon<number>;
}

/** What speaks against a word being a number. */
export interface Doubt {
  readonly after: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Whether it is a number in an answer only. */
  readonly always: boolean;
}

/** An article as well: no number in passing. */
export const ARTICLE: Doubt = { after: new Set(), before: new Set(), always: true };

/** Pairs of words and one doubt. */
export function doubts(words: string, doubt: Doubt): [string, Doubt][] {
  return words.split(' ').map((word) => [word, doubt]);
}

/** A word that is no number after or before some words. */
export function unless(words: { after?: string; before?: string }): Doubt {
  return { after: wordSet(words.after ?? ''), before: wordSet(words.before ?? ''), always: false };
}

/** A table of words that stand for 0, 1, 2 and so on. A word may be given in several ways, `|` between.
 *
 * @param first  value of the first word, 0 by default
 * @param step   from one word to the next, 1 by default */
export function counted(words: string, first = 0, step = 1): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

/** Compounds of tens and units: "twenty" and "one" with " " between.
 *
 * @param between  what stands between the two words, in each of the ways that are said */
export function joined(tens: [string, number][], units: [string, number][], ...between: string[]): [string, number][] {
  return tens.flatMap(([tensWays, ten]) =>
    units.map(([unitWays, unit]): [string, number] => [
      tensWays
        .split('|')
        .flatMap((a) => unitWays.split('|').flatMap((b) => between.map((joint) => `${a}${joint}${b}`)))
        .join('|'),
      ten + unit,
    ]),
  );
}
