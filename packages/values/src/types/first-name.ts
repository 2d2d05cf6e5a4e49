/** First names of people, as they were said. */
import { findPeople } from '../names/find-people.js';
import { toNames } from '../names/to-names.js';
import { cutWords } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const firstName: Recogniser = {
  type: 'Twilio.FIRST_NAME',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    return toNames(text, words, findPeople(text, words, language, answer), 'first');
  },
};

export default firstName;
