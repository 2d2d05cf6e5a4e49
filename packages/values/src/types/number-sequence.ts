/** Digits one after another, as codes and numbers of accounts are said: `0477` of "zero four, double seven". */
import { type NumeralReader, numeralReader } from '../numbers/read-numeral.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, isAll, type Reading } from '../text/find-each.js';
import { lookUp } from '../text/lexicon.js';
import { isGlued, readTokens } from '../text/tokens.js';

const numberSequence: Recogniser = {
  type: 'Twilio.NUMBER_SEQUENCE',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader: NumeralReader = numeralReader(text, tokens, language);
    return findEach(tokens, (at) => read(reader, at, answer));
  },
};

export default numberSequence;

/** Fewer digits in passing are a number of things. */
const FEWEST_IN_PASSING = 3;

function read(reader: NumeralReader, at: number, answer: boolean): Reading | undefined {
  const { tokens } = reader;
  let value = '';
  let to = at;
  for (let next = at; next < tokens.length; ) {
    const piece = readPiece(reader, next, value, answer);
    if (piece === undefined) break;
    value += piece.digits;
    to = piece.to;
    next = skipSeparator(reader, to);
  }
  if (value === '') return undefined;
  const enough = value.length >= FEWEST_IN_PASSING && !isMeasured(reader, at, to);
  // What is refused is passed over as a whole: the tail of an amount is no code either.
  return { from: at, to, value: enough || (answer && isAll(tokens, at, to)) ? value : '' };
}

interface Piece {
  readonly digits: string;
  readonly to: number;
}

/** Digits as written, a number below a hundred, "double seven", or "hundred" behind a digit. */
function readPiece(reader: NumeralReader, at: number, before: string, answer: boolean): Piece | undefined {
  const { tokens, words } = reader;
  const token = tokens[at]!;
  if (token.kind === 'digits') return { digits: token.key, to: at + 1 };
  if (token.key === '*' && answer) return { digits: '*', to: at + 1 };
  const repeat = lookUp(words.repeats, tokens, at);
  if (repeat !== undefined) {
    const digit = readDigit(reader, repeat.to);
    return digit === undefined ? undefined : { digits: digit.digits.repeat(repeat.value), to: digit.to };
  }
  const hundred = before === '' ? undefined : lookUp(words.hundreds, tokens, at);
  if (hundred?.value === 100 && /[1-9]$/.test(before)) return { digits: '00', to: hundred.to };
  const thousand = before === '' ? undefined : lookUp(words.scales, tokens, at);
  if (thousand?.value === 1000 && /[1-9]$/.test(before)) return { digits: '000', to: thousand.to };
  const small = lookUp(words.small, tokens, at);
  if (small !== undefined) return { digits: String(small.value), to: small.to };
  const compound = words.compound?.(token.key);
  if (compound !== undefined && Number.isInteger(compound)) return { digits: String(compound), to: at + 1 };
  return readSpelledZero(reader, at, before);
}

function readDigit({ tokens, words }: NumeralReader, at: number): Piece | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits' && token.key.length === 1) return { digits: token.key, to: at + 1 };
  const digit = lookUp(words.small, tokens, at);
  if (digit !== undefined) return digit.value < 10 ? { digits: String(digit.value), to: digit.to } : undefined;
  return words.spelledZero.has(token?.key ?? '') ? { digits: '0', to: at + 1 } : undefined;
}

/** "oh" among digits: not in "oh two of them". */
function readSpelledZero(reader: NumeralReader, at: number, before: string): Piece | undefined {
  const { tokens, words } = reader;
  if (!words.spelledZero.has(tokens[at]!.key)) return undefined;
  const isAmong = before !== '' || readDigit(reader, at + 1) !== undefined;
  return isAmong ? { digits: '0', to: at + 1 } : undefined;
}

/** Index behind a hyphen between digits, or a comma with a blank behind it. */
function skipSeparator({ tokens }: NumeralReader, at: number): number {
  const token = tokens[at];
  if (token === undefined) return at;
  // "four, double seven", but not "July 4, 1976".
  const isComma =
    token.key === ',' && tokens[at - 1]!.kind === 'letters' && isGlued(tokens, at) && !isGlued(tokens, at + 1);
  return isComma || token.key === '-' || token.key === '–' ? at + 1 : at;
}

const MEASURES = /^[%€$£¥°]$/;

/** An amount, a share, a time, a decimal or a part of a code with letters: "$500", "100%", "10:30", "3.14", "AB123". */
function isMeasured({ tokens, words }: NumeralReader, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before !== undefined && MEASURES.test(before.key)) return true;
  if (after !== undefined && MEASURES.test(after.key)) return true;
  // "one hundred and five" is a number, and "10-15" a range.
  if (words.and.has(after?.key ?? '') && lookUp(words.hundreds, tokens, to - 1) !== undefined) return true;
  const isRange = to === from + 3 && tokens[from + 1]!.key === '-' && tokens[to - 1]!.end - tokens[from]!.start <= 5;
  if (isRange) return true;
  const gluedBefore =
    isGlued(tokens, from) &&
    (before!.kind === 'letters' || (/^[.:/,]$/.test(before!.key) && isGlued(tokens, from - 1)));
  const gluedAfter =
    isGlued(tokens, to) &&
    (after!.kind === 'letters' ||
      (/^[.:/,]$/.test(after!.key) && tokens[to + 1]?.kind === 'digits' && isGlued(tokens, to + 1)));
  return gluedBefore || gluedAfter;
}
