/** Currencies, as their English names in the singular; by name, by code of ISO 4217, or by sign. */
import { currencies, symbols } from '../currencies/currencies.js';
import { apart } from '../phrases/apart.js';
import { findPhrases, type Match } from '../phrases/find-phrases.js';
import { phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { cutWords, isShouted, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

const TRAPS = [
  'sand dollar',
  'dollar store',
  'dollar tree',
  'pound cake',
  'pound of',
  'pounds of',
  'sterling silver',
  'shekel gray',
  'top dollar',
];
const names = /* @__PURE__ */ phraseTable(
  currencies.map(({ names }) => ({ value: names[0] ?? '', names: names.flatMap((name) => [name, `${name}s`]) })),
  TRAPS,
);
const byCode = /* @__PURE__ */ new Map(currencies.map(({ code, names }) => [code, names[0] ?? '']));
/** What turns a doubtful word into money: into which it is changed, or how much of it there is. */
const BEFORE = new Set(
  'into currency euros dollars pay paid cost costs price exchange convert change in to wechsle en em zu quanti cuantos combien wie'.split(
    ' ',
  ),
);
/** Lower-case codes that are no word in any of our languages. */
const WELL_KNOWN = new Set('usd eur gbp chf jpy cny aud nzd inr brl mxn sek nok dkk pln czk huf'.split(' '));
/** Of a body or of flour, before or soon after "pounds". */
const WEIGHT = /^(?:lose|lost|losing|gain|gained|gaining|weigh|weighs|weighed|weight|heavy|abgenommen|zugenommen)$/;
const SYMBOL = /US\$|CA\$|NZ\$|HK\$|NT\$|MX\$|R\$|A\$|C\$|S\$|[$€£¥₹₽₩₺₴₪฿₫₱₦₵₸₾₡₲₼₮৳₭៛]|zł(?![\p{L}\p{M}])/gu;

const currency: Recogniser = {
  type: 'Twilio.CURRENCY',
  version: 1,
  find(text: string, _setting: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const accept = (match: Match): boolean =>
      !match.phrase.doubtful || (answer && isWholeAnswer(words, match.from, match.to)) || isMoney(words, match);
    const named = findPhrases(text, words, names, accept).map((match) => toFound(words, match));
    // `US$` has the letters of a country and `zł` those of a word: what overlaps is told apart.
    return apart([...named, ...findCodes(text, words, answer), ...findSymbols(text)]);
  },
};

function isMoney(words: readonly Word[], { from, to }: Match): boolean {
  const last = words[from - 1]?.key ?? '';
  const near = words.slice(Math.max(0, from - 4), to + 3);
  if (near.some(({ key }) => WEIGHT.test(key))) return false;
  return /^\d+$/.test(last) || BEFORE.has(last);
}

function findCodes(text: string, words: readonly Word[], answer: boolean): Found[] {
  const shouted = isShouted(text);
  return words.flatMap(({ start, end, key }, index) => {
    const { code, from } = codeOf(text.slice(start, Math.min(end, start + 20)));
    const value = byCode.get(code.toUpperCase());
    if (value === undefined) return [];
    const alone = words.length === 1 || isAmount(words[index - 1]) || isAmount(words[index + 1]) || from > 0;
    const inCapitals = code === code.toUpperCase() && (!shouted || alone);
    const whole = answer && isWholeAnswer(words, index, index + 1);
    return inCapitals || whole || WELL_KNOWN.has(key.slice(from)) ? [{ start: start + from, end, value }] : [];
  });
}

/** The three letters of a word, after the digits of an amount if there are any: `20EUR`. */
function codeOf(word: string): { code: string; from: number } {
  const [, digits = '', code = ''] = /^(\d*)([A-Za-z]{3})$/.exec(word) ?? [];
  return { code, from: digits.length };
}

function isAmount(word: Word | undefined): boolean {
  return word !== undefined && /^\d+k?$/.test(word.key);
}

function findSymbols(text: string): Found[] {
  return [...text.matchAll(SYMBOL)].map(({ 0: symbol, index }) => ({
    start: index,
    end: index + symbol.length,
    value: byCode.get(symbols.get(symbol) ?? '') ?? '',
  }));
}

export default currency;
