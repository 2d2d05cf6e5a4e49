/** Currencies, as their English names in the singular; by name, by code of ISO 4217, or by sign. */
import { currencies, symbols } from '../currencies/currencies.js';
import { homeCurrency } from '../currencies/home-currency.js';
import { apart } from '../phrases/apart.js';
import { findPhrases, type Match } from '../phrases/find-phrases.js';
import { phraseTable } from '../phrases/phrase-table.js';
import { toFound } from '../phrases/to-found.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { areJoined, cutWords, isShouted, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { regionOf } from '../text/region.js';

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
  'into currency euros dollars pay paid cost costs price exchange convert change wechsle quanti cuantos combien wie'.split(
    ' ',
  ),
);
/** Before a doubtful word at the end of a thought, and behind it. */
const INTO = new Set('in to en em zu'.split(' '));
const AFTER = new Set('please or and from to is today bitte oder und ou et o y e por per'.split(' '));
/** Lower-case codes that are no word in any of our languages. */
const WELL_KNOWN = new Set('usd eur gbp chf jpy cny aud nzd inr brl mxn sek nok dkk pln czk huf'.split(' '));
/** Of a body or of flour, before or soon after "pounds". */
const WEIGHT = /^(?:lose|lost|losing|gain|gained|gaining|weigh|weighs|weighed|weight|heavy|abgenommen|zugenommen)$/;
const SYMBOL = /US\$|CA\$|NZ\$|HK\$|NT\$|MX\$|R\$|A\$|C\$|S\$|[$€£¥₹₽₩₺₴₪฿₫₱₦₵₸₾₡₲₼₮৳₭៛]|zł(?![\p{L}\p{M}])/gu;

const currency: Recogniser = {
  type: 'Twilio.CURRENCY',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const region = regionOf(language);
    const accept = (match: Match): boolean =>
      !match.phrase.doubtful || (answer && isWholeAnswer(words, match.from, match.to)) || isMoney(text, words, match);
    const named = findPhrases(text, words, names, accept).map((match) => {
      const home = match.to - match.from === 1 ? homeCurrency(words[match.from]?.key ?? '', region) : undefined;
      const found = toFound(words, match);
      return home === undefined ? found : { ...found, value: byCode.get(home) ?? found.value };
    });
    // `US$` has the letters of a country and `zł` those of a word: what overlaps is told apart.
    return apart([...named, ...findCodes(text, words, answer), ...findSymbols(text, region)]);
  },
};

function isMoney(text: string, words: readonly Word[], { from, to }: Match): boolean {
  const last = words[from - 1]?.key ?? '';
  const near = words.slice(Math.max(0, from - 4), to + 3);
  if (near.some(({ key }) => WEIGHT.test(key))) return false;
  if (/^\d+$/.test(last) || BEFORE.has(last)) return true;
  // "in real life" goes on, "in real" and "in real or dollars" do not.
  const next = words[to];
  return INTO.has(last) && (next === undefined || !areJoined(text, words[to - 1], next) || AFTER.has(next.key));
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

function findSymbols(text: string, region: string): Found[] {
  return [...text.matchAll(SYMBOL)].map(({ 0: symbol, index }) => ({
    start: index,
    end: index + symbol.length,
    value: byCode.get(homeCurrency(symbol, region) ?? symbols.get(symbol) ?? '') ?? '',
  }));
}

export default currency;
