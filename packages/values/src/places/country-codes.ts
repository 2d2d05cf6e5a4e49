/** Codes of countries: in passing only in capitals, in an answer in any case, and there also for the name of the country. */

import { findPhrases } from '../phrases/find-phrases.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { cutWords, isShouted, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { type Country, countries } from './countries.js';
import { countryPhrases } from './country-phrases.js';
import { acceptPlace } from './place-context.js';

/** Capitals that are more often an abbreviation or a word than a country, in passing. */
const NOT_COUNTRIES = new Set(
  'AM PM TV IT ID AI HR PR CD DJ MC MR MS PS TM AD AC LA IO SO NO BE DO TO ME MY IN IS AS AT DE ES IL LI VA VAT USA COM PER CAN'.split(
    ' ',
  ),
);
/** Before one of these in capitals the code of a country is meant after all. */
const ANNOUNCING = new Set(
  'country code land landescode landercode pays pais codigo paese codice to from in aus nach depuis vers desde para da'.split(
    ' ',
  ),
);

export function countryCodes(type: string, version: number, codeOf: (country: Country) => string): Recogniser {
  const codes = new Set(countries.map(codeOf));
  const names = countryPhrases(codeOf);
  return { type, version, find };

  function find(text: string, setting: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    if (!answer) return findCodes(text, words, false);
    const found = findCodes(text, words, true);
    if (found.length > 0) return found;
    const accept = acceptPlace(text, words, setting.language, answer);
    return findPhrases(text, words, names(setting.language), accept).map((match) => toFound(words, match));
  }

  function findCodes(text: string, words: readonly Word[], answer: boolean): Found[] {
    const shouted = isShouted(text);
    return words.flatMap(({ start, end }, index) => {
      const said = text.slice(start, Math.min(end, start + 4));
      const value = said.toUpperCase();
      if (!codes.has(value)) return [];
      const whole = answer && isWholeAnswer(words, index, index + 1);
      const meant = said === value && !shouted && isMeant(text, words, index, value);
      return whole || meant ? [{ start, end, value }] : [];
    });
  }
}

function isMeant(text: string, words: readonly Word[], index: number, code: string): boolean {
  const word = words[index];
  const last = words[index - 1];
  // Not a piece of something longer: `US-based` is, `AB-12` and `X.IT` are not.
  if (word === undefined || /[-'’./@&\d]/.test(text.slice(Math.max(0, word.start - 1), word.start))) return false;
  if (/^['’@&]/.test(text.slice(word.end, word.end + 1))) return false;
  return (
    !NOT_COUNTRIES.has(code) ||
    (last !== undefined && ANNOUNCING.has(last.key) && /^\s+$/.test(text.slice(last.end, word.start).slice(0, 4)))
  );
}
