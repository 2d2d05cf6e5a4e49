/** Large cities, as their English names; not exhaustive. */
import { findPhrases } from '../phrases/find-phrases.js';
import { type PhraseTable, phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { cutWords } from '../phrases/words.js';
import { cities } from '../places/cities.js';
import { acceptPlace } from '../places/place-context.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

/** Things with a city's name in theirs. */
const TRAPS = [
  'o Natal',
  'feliz Natal',
  'Boston terrier',
  'Boston cream',
  'Oxford comma',
  'Cambridge Analytica',
  'Manila envelope',
  'Manila folder',
  'Washington state',
  'New York state',
  'Washington Post',
  'New York Times',
  'Peking duck',
  'Dijon mustard',
  'eau de cologne',
  'cologne bottle',
  'bottle of cologne',
  'plaster of paris',
  'mobile phone',
  'mobile number',
  'Geneva convention',
];
const table: PhraseTable = /* @__PURE__ */ phraseTable(
  cities.map((names) => ({ value: (names[0] ?? '').replace('~', ''), names })),
  TRAPS,
);

const city: Recogniser = {
  type: 'Twilio.CITY',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const accept = acceptPlace(text, words, language, answer);
    return findPhrases(text, words, table, accept).map((match) => toFound(words, match));
  },
};

export default city;
