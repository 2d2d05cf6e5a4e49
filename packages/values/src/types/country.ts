/** Countries, as their English names. */
import { findPhrases } from '../phrases/find-phrases.js';
import { toFound } from '../phrases/to-found.js';
import { cutWords } from '../phrases/words.js';
import { nameOf } from '../places/countries.js';
import { countryPhrases } from '../places/country-phrases.js';
import { acceptPlace } from '../places/place-context.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const phrasesOf = /* @__PURE__ */ countryPhrases(nameOf);
/** `us` is a word far more often than a country, and `US` in a text with other letters never is. */
const US = 'us';

const country: Recogniser = {
  type: 'Twilio.COUNTRY',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const table = phrasesOf(language);
    const accept = acceptPlace(text, words, language, answer);
    const found = findPhrases(text, words, table, accept).map((match) => toFound(words, match));
    if (!text.includes('US')) return found;
    const inCapitals = words
      .filter(({ start, end, key }) => key === US && text.slice(start, end) === 'US' && /\p{Ll}/u.test(text))
      .map(({ start, end }) => ({ start, end, value: 'United States' }));
    return inCapitals.length === 0 ? found : [...found, ...inCapitals].sort((a, b) => a.start - b.start);
  },
};

export default country;
