/** Codes of countries: in passing only in capitals, in an answer in any case, and there also for the name of the country. */

import { findPhrases } from '../phrases/find-phrases.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { areJoined, cutWords, isShouted, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { type Country, countries } from './countries.js';
import { countryPhrases } from './country-phrases.js';
import { acceptPlace } from './place-context.js';

/** Abbreviations of something else, more often than a country in passing. */
const ABBREVIATIONS = new Set('AM PM TV IT ID AI HR PR CD DJ MC MR MS PS TM AD AC LA IO VAT'.split(' '));
/** Words of our languages, for those who write some in capitals. */
const WORDS = new Set('SO NO BE DO TO ME MY IN IS AS AT DE ES IL LI VA COM PER CAN'.split(' '));
/** After one of these even those are the code of a country. */
const ANNOUNCING = new Set('country code land landescode landercode pays pais codigo paese codice'.split(' '));
/** Words in capitals are codes after these as well. */
const PREPOSITIONS = new Set('to from in aus nach depuis vers desde para da'.split(' '));

export function countryCodes(type: string, version: number, codeOf: (country: Country) => string): Recogniser {
  const known = new Set(countries.map(codeOf));
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
    const speak = words.length === 1 || !isShouted(text);
    const codes: Found[] = [];
    let whole: Found | undefined;
    for (const [index, { start, end }] of words.entries()) {
      const said = text.slice(start, Math.min(end, start + 4));
      const value = said.toUpperCase();
      if (!known.has(value)) continue;
      if (said === value && speak && isMeant(text, words, index, value)) codes.push({ start, end, value });
      // Of "it's no" the last is what was asked for.
      else if (answer && isWholeAnswer(words, index, index + 1)) whole = { start, end, value };
    }
    return codes.length === 0 && whole !== undefined ? [whole] : codes;
  }
}

function isMeant(text: string, words: readonly Word[], index: number, code: string): boolean {
  const word = words[index];
  const last = words[index - 1];
  // Not a piece of something longer: `US-based` is, `AB-12` and `X.IT` are not.
  if (word === undefined || /[-'’./@&\d]/.test(text.slice(Math.max(0, word.start - 1), word.start))) return false;
  // `BA 283` is a flight.
  if (/^\d/.test(words[index + 1]?.key ?? '') && areJoined(text, word, words[index + 1])) return false;
  if (/^['’@&]/.test(text.slice(word.end, word.end + 1))) return false;
  const isAfter = (keys: ReadonlySet<string>): boolean =>
    last !== undefined && keys.has(last.key) && areJoined(text, last, word);
  if (isAfter(ANNOUNCING)) return true;
  return !ABBREVIATIONS.has(code) && (!WORDS.has(code) || isAfter(PREPOSITIONS));
}
