/** Countries, as their English names. */
import { apart } from '../phrases/apart.js';
import { findPhrases } from '../phrases/find-phrases.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { cutWords, isShouted } from '../phrases/words.js';
import { nameOf } from '../places/countries.js';
import { countryPhrases } from '../places/country-phrases.js';
import { acceptPlace } from '../places/place-context.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const phrasesOf = /* @__PURE__ */ countryPhrases(nameOf);
/** In small letters a word far more often than a country, so that it is in no table. */
const US = 'us';

const country: Recogniser = {
  type: 'Twilio.COUNTRY',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const table = phrasesOf(language);
    const accept = acceptPlace(text, words, language, answer);
    const found = findPhrases(text, words, table, accept).map((match) => toFound(words, match));
    const us = words.flatMap(({ start, end, key }, index) => {
      const inCapitals = key === US && text.slice(start, end) === 'US' && !isShouted(text);
      const whole = key === US && answer && isWholeAnswer(words, index, index + 1);
      return inCapitals || whole ? [{ start, end, value: 'United States' }] : [];
    });
    return apart([...found, ...us]);
  },
};

export default country;
