/** One number, in digits or in words: what NUMBER finds, and what amounts, shares, durations and temperatures begin with. */
import { lookUp, type Match } from '../text/lexicon.js';
import { isGlued, isHyphen, type Token } from '../text/tokens.js';
import { type IndexedNumberWords, mayStart, numberWordsOf } from './number-words-of.js';
import { type DigitStyle, digitStyleOf, readDigits, toDecimal } from './read-digits.js';

export interface Numeral {
  /** Indices of its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The value in decimal digits, never with an exponent. */
  readonly decimal: string;
  /** Whether it is a part of something by itself: "half". */
  readonly isPart: boolean;
  /** The largest of the scales in it: 1e6 of "two and a half million", 1 of none. */
  readonly scale: number;
}

/** Reads numerals of one language from one text. */
export interface NumeralReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: IndexedNumberWords;
  readonly style: DigitStyle;
}

/** Numbers at and above this are left alone: they are not exact any more. */
const LIMIT = 1e15;

export function numeralReader(text: string, tokens: readonly Token[], language: string): NumeralReader {
  return { text, tokens, words: numberWordsOf(language), style: digitStyleOf(language) };
}

/** The longest number that begins at a token. Takes no more than some thirty tokens, whatever follows. */
export function readNumeral(reader: NumeralReader, at: number): Numeral | undefined {
  const { tokens, words } = reader;
  const signed = isMinus(reader, at);
  const first = signed ? at + 1 : at;
  const token = tokens[first];
  if (token === undefined || token.kind === 'sign' || (token.kind === 'letters' && !mayStart(words, token.key)))
    return undefined;
  const absolute = token.kind === 'digits' ? readDigitNumeral(reader, first) : readWordNumeral(reader, first);
  if (absolute === undefined || !signed) return absolute;
  const decimal = absolute.decimal === '0' ? '0' : `-${absolute.decimal}`;
  return {
    ...absolute,
    from: at,
    value: Number(decimal),
    decimal,
  };
}

/** `-5`, not `3-5` and not `B-5`; "minus five". */
function isMinus({ tokens, words }: NumeralReader, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (words.minus.has(token.key)) return true;
  const isSign = token.key === '-' || token.key === '−';
  return isSign && tokens[at + 1]?.kind === 'digits' && isGlued(tokens, at + 1) && !isGlued(tokens, at);
}

function readDigitNumeral(reader: NumeralReader, from: number): Numeral | undefined {
  const { text, tokens, words, style } = reader;
  const digits = readDigits(text, tokens, from, style);
  if (digits === undefined) return undefined;
  let { decimal, to } = digits;
  let scale = 1;
  const half = lookUp(words.plusHalf, tokens, to);
  const named = lookUp(words.scales, tokens, half?.to ?? to) ?? shortScale(tokens, to);
  if (named !== undefined || half !== undefined) {
    const value = (Number(decimal) + (half?.value ?? 0)) * (named?.value ?? 1);
    if (value >= LIMIT) return { from, to, value: Number(decimal), decimal, isPart: false, scale };
    decimal = decimalOf(value);
    to = named?.to ?? half?.to ?? to;
    scale = named?.value ?? 1;
  }
  return { from, to, value: Number(decimal), decimal, isPart: false, scale };
}

/** `5k`, but not the K of "300 K" and no letter of a longer word. */
function shortScale(tokens: readonly Token[], at: number): Match<number> | undefined {
  return tokens[at]?.key === 'k' && isGlued(tokens, at) && tokens[at + 1]?.key !== '.'
    ? { value: 1000, to: at + 1 }
    : undefined;
}

function readWordNumeral(reader: NumeralReader, from: number): Numeral | undefined {
  const part = readPart(reader, from);
  const found = part ?? readGroups(reader, from);
  if (found === undefined || found.value >= LIMIT) return undefined;
  const value = Number(found.value.toPrecision(15));
  return {
    from,
    to: found.to,
    value,
    decimal: decimalOf(value),
    isPart: part !== undefined && part.value < 1,
    scale: found.scale,
  };
}

interface Part {
  readonly value: number;
  readonly to: number;
  readonly scale: number;
}

/** "half", "half a dozen", "a quarter of a million". */
function readPart({ tokens, words }: NumeralReader, at: number): Part | undefined {
  const part = lookUp(words.parts, tokens, at);
  if (part === undefined) return undefined;
  const next = lookUp(words.of, tokens, part.to)?.to ?? part.to;
  const whole = lookUp(words.scales, tokens, next) ?? lookUp(words.dozens, tokens, next);
  return whole === undefined
    ? { ...part, scale: 1 }
    : { value: part.value * whole.value, to: whole.to, scale: Math.max(2, whole.value) };
}

/** Groups of hundreds with their scales, the largest first: "two million three hundred thousand and five". */
function readGroups(reader: NumeralReader, at: number): Part | undefined {
  const { tokens, words } = reader;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let largest = 1;
  let end: number | undefined;
  for (let next = at; ; ) {
    const group = readGroup(reader, next, end === undefined);
    if (group === undefined || group.value >= last) break;
    const decimals = readDecimals(reader, group);
    const half = lookUp(words.plusHalf, tokens, decimals.to);
    const amount = decimals.value + (half?.value ?? 0);
    const scaleAt = half?.to ?? decimals.to;
    const scale = lookUp(words.scales, tokens, isHyphen(tokens, scaleAt) ? scaleAt + 1 : scaleAt);
    const dozen = end === undefined ? lookUp(words.dozens, tokens, scaleAt) : undefined;
    if (dozen !== undefined) return { value: amount * dozen.value, to: dozen.to, scale: 1 };
    // "five thousand six thousand" are two numbers.
    if (scale !== undefined && scale.value >= last) break;
    if (scale === undefined || amount * scale.value >= LIMIT) {
      return { value: total + amount, to: scaleAt, scale: largest };
    }
    total += amount * scale.value;
    largest = Math.max(largest, scale.value);
    last = scale.value;
    end = scale.to;
    const more = lookUp(words.plusHalf, tokens, end);
    if (more !== undefined) return { value: total + more.value * scale.value, to: more.to, scale: largest };
    next = skipAnd(reader, end);
  }
  return end === undefined ? undefined : { value: total, to: end, scale: largest };
}

/** One group below a thousand; in English "twenty one hundred" too. */
function readGroup(reader: NumeralReader, at: number, first: boolean): Match<number> | undefined {
  const { tokens, words } = reader;
  const count = readSmall(reader, at);
  const article = count === undefined && words.article.has(tokens[at]?.key ?? '') ? at + 1 : undefined;
  const next = count?.to ?? article ?? at;
  const hundred = lookUp(words.hundreds, tokens, isHyphen(tokens, next) ? next + 1 : next);
  const counts =
    hundred?.value === 100 && (count === undefined || (count.value > 0 && count.value < 100 && count.value % 10 !== 0));
  if (hundred !== undefined && (count === undefined || counts)) {
    const hundreds = count === undefined ? hundred.value : count.value * 100;
    const rest = readSmall(reader, skipAnd(reader, hundred.to));
    const fits = rest !== undefined && rest.value > 0 && rest.value < 100;
    return fits ? { value: hundreds + rest.value, to: rest.to } : { value: hundreds, to: hundred.to };
  }
  if (count !== undefined) return count;
  // A scale by itself, or with an article: "a thousand", "mil".
  const bare =
    first || article !== undefined
      ? (lookUp(words.scales, tokens, next) ?? lookUp(words.dozens, tokens, next))
      : undefined;
  const lone = bare !== undefined && (article !== undefined || bare.value <= 1000);
  return lone ? { value: 1, to: next } : undefined;
}

function readSmall({ tokens, words }: NumeralReader, at: number): Match<number> | undefined {
  const known = lookUp(words.small, tokens, at);
  if (known !== undefined || tokens[at]?.kind !== 'letters') return known;
  const compound = words.compound?.(tokens[at].key);
  return compound === undefined ? undefined : { value: compound, to: at + 1 };
}

/** "point two five", "point twenty five". */
function readDecimals({ tokens, words }: NumeralReader, group: Match<number>): Match<number> {
  if (!words.point.has(tokens[group.to]?.key ?? '')) return group;
  let decimals = '';
  let to = group.to + 1;
  while (decimals.length < 10) {
    const digit = lookUp(words.small, tokens, to);
    const zero = words.spelledZero.has(tokens[to]?.key ?? '') && decimals !== '';
    if (digit === undefined ? !zero : digit.value > 9 && decimals !== '') break;
    decimals += digit?.value ?? 0;
    to = digit?.to ?? to + 1;
    if (digit !== undefined && digit.value > 9) break;
  }
  return decimals === '' ? group : { value: Number(`${group.value}.${decimals}`), to };
}

/** Index behind "and" with a number behind it; the same index if there is none. */
function skipAnd(reader: NumeralReader, at: number): number {
  const { tokens, words } = reader;
  if (!words.and.has(tokens[at]?.key ?? '')) return at;
  return readSmall(reader, at + 1) !== undefined || lookUp(words.hundreds, tokens, at + 1) !== undefined ? at + 1 : at;
}

/** Decimal digits of a finite number below 1e15, without an exponent. */
export function decimalOf(value: number): string {
  return toDecimal(Number.isInteger(value) ? String(value) : value.toFixed(10));
}
