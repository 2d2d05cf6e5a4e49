/** States of the USA, as their English names; their two letters in capitals, or as an answer. */
import { apart } from '../phrases/apart.js';
import type { Match } from '../phrases/find-phrases.js';
import { findPhrases } from '../phrases/find-phrases.js';
import { phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { areJoined, cutWords, isCapital, isShouted, type Word } from '../phrases/words.js';
import { acceptPlace } from '../places/place-context.js';
import { usStates } from '../places/us-states.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const TRAPS = [
  'Washington Post',
  'Indiana Jones',
  'Kansas City',
  'Pennsylvania Avenue',
  'Texas Instruments',
  'Maine coon',
  'Georgia Tech',
];
const names = /* @__PURE__ */ phraseTable(
  usStates.map((state) => ({ value: nameOf(state), names: state.names })),
  TRAPS,
);
const byCode = /* @__PURE__ */ new Map(usStates.map((state) => [state.code, nameOf(state)]));
/** Letters that are a word or another abbreviation as well: in passing they want a town before or a ZIP code behind them, and as an
 * answer capitals. */
const WORDS = new Set('IN OR ME HI OK OH LA PA MA AL DE ID CO MS MD MO PM AM SD SC CT DC VA AR'.split(' '));

function nameOf({ names: [name = ''] }: { readonly names: readonly string[] }): string {
  return name.replace('~', '');
}

const usState: Recogniser = {
  type: 'Twilio.US_STATE',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const accept = acceptPlace(text, words, language, answer);
    const found = findPhrases(text, words, names, accept);
    const codes = findCodes(text, words, answer, found);
    return apart([...found.map((match) => toFound(words, match)), ...codes]);
  },
};

/** Codes in words that no name has taken. */
function findCodes(text: string, words: readonly Word[], answer: boolean, names: readonly Match[]): Found[] {
  const shouted = isShouted(text);
  const codes: Found[] = [];
  let name = 0;
  for (const [index, { start, end, key }] of words.entries()) {
    while ((names[name]?.to ?? words.length) <= index) name++;
    if (index >= (names[name]?.from ?? words.length) || key.length !== 2) continue;
    const said = text.slice(start, end);
    const value = byCode.get(said.toUpperCase());
    if (value === undefined) continue;
    const inCapitals = said === said.toUpperCase();
    const isWord = WORDS.has(said.toUpperCase());
    const whole = answer && (inCapitals || !isWord) && isWholeAnswer(words, index, index + 1);
    const meant =
      inCapitals && (standsInAddress(text, words, index) || (!isWord && !shouted && standsAlone(text, start, end)));
    if (whole || meant) codes.push({ start, end, value });
  }
  return codes;
}

/** After the capital letter of a town, with or without a comma, or before a ZIP code: `Portland, OR 97201`. */
function standsInAddress(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const last = words[index - 1];
  const next = words[index + 1];
  if (word === undefined) return false;
  if (next !== undefined && /^\d{5}$/.test(next.key) && areJoined(text, word, next)) return true;
  if (last === undefined || !isCapital(text, last) || last.end - last.start < 3) return false;
  // In capitals throughout, a comma is what tells a state from a word.
  const between = text.slice(last.end, word.start);
  return between === ', ' || (between === ' ' && !isShouted(text));
}

/** Not a piece of something longer: `CA-12`, `$CA`, `AT&T`. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[-/&@#$.'’\d]/.test(text.slice(Math.max(0, start - 1), start)) && !/^[-/&@'’]/.test(text.slice(end, end + 1))
  );
}

export default usState;
