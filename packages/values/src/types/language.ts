/** Languages, as their English names. */
import { type Tongue, tongues } from '../languages/languages.js';
import { findPhrases, type Match } from '../phrases/find-phrases.js';
import { LANGUAGES, perLanguage } from '../phrases/language-of.js';
import { phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { areJoined, cutWords, isCapital, isShouted, opensSentence, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

/** Where names for itself stand, behind those of our languages. */
const OWN = LANGUAGES.length;
const phrasesOf = /* @__PURE__ */ perLanguage((language) => {
  const column = LANGUAGES.indexOf(language);
  return phraseTable(tongues.map((tongue) => ({ value: tongue.value, names: namesIn(tongue, column) })));
});
/** What a language is spoken, written or wanted with; folded. */
const BEFORE = new Set(
  (
    'speak speaks speaking spoke spoken speaker in into to from learn learning learned study studying teach teaches understand know read ' +
    'write translate language prefer fluent native only ' +
    'auf ins spreche spricht sprechen deutsch sprache parle parles parlez en langue hablo habla hablas hablar idioma ' +
    'falo fala falar em lingua parlo parla parlare'
  ).split(' '),
);
/** Food, people and papers have a nationality rather than a language. */
const NOT_BEFORE = new Set(
  (
    'food restaurant restaurants cuisine fries toast press kiss windows horn pastry pastries shepherd shepherds breakfast muffin muffins ' +
    'salad yogurt yoghurt delight bread wine wines beer tea coffee cheese sausage sausages chocolate citizen citizens passport passports ' +
    'visa embassy consulate government army flag people person man woman men women guy girl boy team player players company companies ' +
    'car cars art history music movie movies film films bulldog rose oven grand prix revolution coffee roulette doll mountain'
  ).split(' '),
);

const language: Recogniser = {
  type: 'Twilio.LANGUAGE',
  version: 1,
  find(text: string, setting: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const capitalsSpeak = !isShouted(text);
    const accept = ({ phrase, from, to }: Match): boolean => {
      if (answer && isWholeAnswer(words, from, to)) return true;
      const next = words[to];
      if (next !== undefined && NOT_BEFORE.has(next.key) && areJoined(text, words[to - 1], next)) return false;
      return !phrase.doubtful || isMeant(text, words, from, capitalsSpeak);
    };
    return findPhrases(text, words, phrasesOf(setting.language), accept).map((match) => toFound(words, match));
  },
};

function namesIn({ names }: Tongue, column: number): string[] {
  return [...(names[0] ?? []), ...(column === 0 ? [] : (names[column] ?? [])), ...(names[OWN] ?? [])];
}

/** A doubtful name wants a verb of speaking before it, or its capital letter. */
function isMeant(text: string, words: readonly Word[], from: number, capitalsSpeak: boolean): boolean {
  const word = words[from];
  if (word === undefined) return false;
  const isName = capitalsSpeak && isCapital(text, word) && !opensSentence(text, words, from);
  // "to polish" is what one does to shoes; "in polish" is how one writes.
  const last = words[from - 1]?.key ?? '';
  return isName || (last !== 'to' && BEFORE.has(last));
}

export default language;
