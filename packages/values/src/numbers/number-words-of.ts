import { type Language, perLanguage } from '../phrases/language-of.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { NumberWords } from './number-words.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

const LANGUAGES: Readonly<Record<Language, () => NumberWords>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};

/** Number words with an index of how they begin: most words of a text begin no number, and are passed over by one look. */
export interface IndexedNumberWords extends NumberWords {
  /** The first letters of all words, compounds among them, that a number or an ordinal begins with. */
  readonly starts: ReadonlySet<string>;
}

/** Few enough for "zwei" in "zweiundzwanzig", and enough to tell most other words. */
const START_LETTERS = 3;

function index(words: NumberWords): IndexedNumberWords {
  const { small, hundreds, scales, parts, dozens, ordinals, article, minus } = words;
  const starts = new Set<string>();
  for (const each of [small, hundreds, scales, parts, dozens, ordinals, article, minus]) {
    for (const key of each.keys()) starts.add(key.slice(0, START_LETTERS));
  }
  return { ...words, starts };
}

/** Whether a number or an ordinal may begin with a token that is a word. */
export function mayStart({ starts }: IndexedNumberWords, key: string): boolean {
  return starts.has(key.slice(0, START_LETTERS));
}

/** The number words of the language of a BCP 47 tag. */
export const numberWordsOf: (tag: string) => IndexedNumberWords = /* @__PURE__ */ perLanguage((language) =>
  index(LANGUAGES[language]()),
);
