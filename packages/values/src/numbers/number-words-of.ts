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

/** The number words of the language of a BCP 47 tag. */
export const numberWordsOf: (tag: string) => NumberWords = /* @__PURE__ */ perLanguage((language) =>
  LANGUAGES[language](),
);
