/** Postal codes as they are written at home: `62704-1234`, `K1A 0B1`, `SW1A 1AA`, `80331`, `1012 AB`, `1000-205`, `8001`. */
import { apart } from '../phrases/apart.js';
import { readDigits } from '../phrases/read-digits.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { cutWords, isCapital, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { regionOf } from '../text/region.js';

/** Shapes that hardly anything else has, and what the two parts have between them in the form that is written. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // Canada: no D, F, I, O, Q, U, and neither W nor Z at the beginning.
  [/(?<![\p{L}\p{N}])([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ -]?(\d[ABCEGHJ-NPRSTV-Z]\d)(?![\p{L}\p{N}])/giu, ' '],
  // United Kingdom: outward and inward code.
  [/(?<![\p{L}\p{N}])([A-Z]{1,2}\d(?:\d|[A-Z])?)[ ]?(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu, ' '],
  // Netherlands; in capitals, since "2024 in" has the shape as well, and not what stands behind years and hours.
  [
    /(?<![\p{L}\p{N}])([1-9]\d{3})[ ]?(?!AM|PM|AD|BC|CE|SA|SD|SS|US|UK|EU|KM|KG|MB|GB|ML)([A-Z]{2})(?![\p{L}\p{N}])/gu,
    ' ',
  ],
  // USA, nine digits.
  [/(?<![\p{L}\p{N}-])(\d{5})-(\d{4})(?![\p{L}\p{N}-])/gu, '-'],
  // Portugal, Brazil, Poland.
  [/(?<![\p{L}\p{N}-])([1-9]\d{3})-(\d{3})(?![\p{L}\p{N}-])/gu, '-'],
  [/(?<![\p{L}\p{N}-])(\d{5})-(\d{3})(?![\p{L}\p{N}-])/gu, '-'],
  [/(?<![\p{L}\p{N}-])(\d{2})-(\d{3})(?![\p{L}\p{N}-])/gu, '-'],
];
/** A country before the digits, as on an envelope: `D-80331`, `CH-8001`, `F 75001`. */
const PREFIXED =
  /(?<![\p{L}\p{N}])(?:D|DE|F|FR|E|ES|I|IT|A|AT|CH|L|LU|B|BE|DK|N|NO|S|SE|FI)-(\d{4,5})(?![\p{L}\p{N}-])/gu;
/** How many digits a code has in a region where it is digits only. */
const FOUR = new Set('AT CH LI LU BE DK NO HU BG AU NZ ZA PT NL'.split(' '));
const SIX = new Set('IN CN SG RU'.split(' '));
/** Shortly before a code; folded. */
const ANNOUNCING = new Set('zip zips zipcode postcode postcodes postal postale postleitzahl plz cp cap cep'.split(' '));
const JOINT = /^(?: ?|, ?| ?- ?)$/;
const NEAR = 4;

const zipCode: Recogniser = {
  type: 'Botwright.ZIP_CODE',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    return apart([...findShapes(text), ...findPrefixed(text), ...findDigits(text, words, language, answer)]);
  },
};

function findShapes(text: string): Found[] {
  return SHAPES.flatMap(([shape, between]) =>
    [...text.matchAll(shape)].map(({ 0: { length }, 1: one = '', 2: two = '', index }) => ({
      start: index,
      end: index + length,
      value: `${one}${between}${two}`.toUpperCase(),
    })),
  );
}

function findPrefixed(text: string): Found[] {
  return [...text.matchAll(PREFIXED)].map(({ 0: { length }, 1: value = '', index }) => ({
    start: index,
    end: index + length,
    value,
  }));
}

/** Codes of digits only: all of an answer, announced, or in an address. */
function findDigits(text: string, words: readonly Word[], language: string, answer: boolean): Found[] {
  const length = lengthIn(regionOf(language));
  return readDigits(text, words, language, JOINT).flatMap((run) => {
    const { start, end, digits, from, to } = run;
    const fits = digits.length === length || digits.length === 5 || digits.length === 4;
    if (!fits || /[$€£%:+]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return [];
    const meant =
      (answer && isWholeAnswer(words, from, to)) ||
      isAnnounced(words, from) ||
      (digits.length === 5 && to - from === 1 && standsInAddress(text, words, from));
    return meant ? [{ start, end, value: digits }] : [];
  });
}

function lengthIn(region: string): number {
  if (FOUR.has(region)) return 4;
  return SIX.has(region) ? 6 : 5;
}

function isAnnounced(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - NEAR), from).some(({ key }) => ANNOUNCING.has(key));
}

/** `Springfield, IL 62704`, or `80331 München`. */
function standsInAddress(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const last = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return false;
  const state =
    last !== undefined &&
    /^[A-Z]{2}$/.test(text.slice(last.start, Math.min(last.end, last.start + 3))) &&
    word.start - last.end <= 2;
  const town =
    next !== undefined &&
    next.end - next.start > 3 &&
    next.start - word.end === 1 &&
    isCapital(text, next) &&
    text[word.end] === ' ' &&
    !UNITS.has(next.key);
  return state || town;
}

/** Capitalised behind an amount all the same, in German. */
const UNITS = new Set(
  'euro euros dollar dollars franken kronen pfund prozent meter kilometer stuck leute menschen personen kilo gramm liter yen pesos tage jahre stunden minuten punkte seiten'.split(
    ' ',
  ),
);

export default zipCode;
