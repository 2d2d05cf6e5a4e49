/** Codes of letters and digits, in capitals and in one piece: `AB12` of "code AB 12" and of "A as in alpha, B, 1 2". */
import { digitOf, repeatOf } from '../phrases/spoken-digits.js';
import { isWholeAnswer } from '../phrases/whole-answer.js';
import { cutWords, opensSentence, type Word } from '../phrases/words.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';

/** A piece of a code: the characters that a word or a few of them stand for. */
interface Piece {
  readonly value: string;
  readonly to: number;
  readonly kind: 'letters' | 'digits' | 'mixed' | 'spelled' | 'alphabet';
}

/** Longer than any code that people say. */
const LONGEST_PIECE = 24;
const MOST_PIECES = 32;
/** Between the letter and the word that begins with it. */
const LINKS = new Set('as for like wie comme de como come'.split(' '));
/** The alphabet of the ICAO, in the order of its letters. */
const ALPHABET = new Set(
  (
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra ' +
    'tango uniform victor whiskey xray yankee zulu'
  ).split(' '),
);
/** Amounts, times and ordinals rather than codes. */
const MEASURE =
  /^(?:\d+(?:ST|ND|RD|TH|ER|E|O|A|AM|PM|H|HR|HRS|M|MIN|S|SEC|MS|KM|CM|MM|MI|FT|IN|KG|G|MG|LB|LBS|OZ|L|ML|CL|C|F|K|X|D|GB|MB|KB|TB|MBPS|GHZ|HZ|W|KW|KWH|V|P|B|BN|MIO|USD|EUR|GBP|CHF|UHR)|(?:USD|EUR|GBP|CHF|NO|NR|PM|AM)\d+|\d+X\d+|\d{1,2}H\d{2})$/;
/** Lower-case words before a number that are no letters of a code, in an answer. */
const WORDS = new Set(
  (
    'is it its the my at in on to of or no by for and was am i a an id ist es la le el il un os as o e y de da do du um so me we he nr num ' +
    'see try use say get pin key thx one two six ten'
  ).split(' '),
);

const alphanumeric: Recogniser = {
  type: 'Twilio.ALPHANUMERIC',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const words = cutWords(text);
    const found: Found[] = [];
    for (let from = 0; from < words.length; ) {
      const pieces = readPieces(text, words, from, language, answer);
      const to = pieces.at(-1)?.to ?? from + 1;
      const value = pieces.map((piece) => piece.value).join('');
      if (pieces.length > 0 && isCode(text, words, from, to, pieces, value, answer)) {
        found.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, value });
      }
      from = to;
    }
    return found;
  },
};

function isCode(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  pieces: readonly Piece[],
  value: string,
  answer: boolean,
): boolean {
  const [first] = pieces;
  if (answer && isWholeAnswer(words, from, to)) return true;
  if (!/\d/.test(value))
    return pieces.length > 2 && pieces.every(({ kind }) => kind === 'spelled' || kind === 'alphabet');
  if (!/[A-Z]/.test(value) || MEASURE.test(value)) return false;
  if (pieces.length === 1 || first?.kind === 'spelled') return true;
  // "A 5 star hotel", "I 90": the capital of a sentence's first word is no letter of a code.
  if (pieces.length === 2 && /^[AI]$/.test(first?.value ?? '') && opensSentence(text, words, from)) return false;
  // "2024 NASA" is two things; "12 AB" of an answer may be one.
  return answer || first?.kind !== 'digits' || pieces.every((piece) => piece.value.length === 1);
}

function readPieces(text: string, words: readonly Word[], from: number, language: string, answer: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < words.length && pieces.length < MOST_PIECES; ) {
    const last = pieces.at(-1);
    const piece = readPiece(text, words, at, language, answer, last);
    if (piece === undefined || (last !== undefined && !isContinued(text, words, at, last, piece))) break;
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

/** A blank or a hyphen goes on; a comma only between things that are spelled one by one. */
function isContinued(text: string, words: readonly Word[], at: number, last: Piece, piece: Piece): boolean {
  const start = words[at - 1]?.end ?? 0;
  const end = words[at]?.start ?? 0;
  const between = text.slice(start, Math.min(end, start + 4));
  if (/^(?: {1,2}|[-/.]| - )$/.test(between)) return true;
  const isSpelled = (each: Piece): boolean => each.value.length === 1 || each.kind === 'spelled';
  return /^, {0,2}$/.test(between) && isSpelled(last) && isSpelled(piece);
}

function readPiece(
  text: string,
  words: readonly Word[],
  at: number,
  language: string,
  answer: boolean,
  last: Piece | undefined,
): Piece | undefined {
  const word = words[at];
  if (word === undefined || word.end - word.start > LONGEST_PIECE) return undefined;
  const said = text.slice(word.start, word.end);
  const value = said.toUpperCase();
  if (/^[0-9]+$/.test(said)) return { value, to: at + 1, kind: 'digits' };
  // Not the end of "it's".
  if (/^['’]$/.test(text.slice(Math.max(0, word.start - 1), word.start))) return undefined;
  if (/^[A-Za-z]$/.test(said)) return readLetter(words, at, value, said, language, answer, last);
  if (/^[A-Za-z0-9]+$/.test(said) && /\d/.test(said)) return { value, to: at + 1, kind: 'mixed' };
  if (/^[A-Z]{2,4}$/.test(said)) return { value, to: at + 1, kind: 'letters' };
  const isSpelling = last?.kind === 'spelled' || last?.kind === 'alphabet';
  if (ALPHABET.has(word.key) && (answer || isSpelling || ALPHABET.has(words[at + 1]?.key ?? ''))) {
    return { value: word.key.charAt(0).toUpperCase(), to: at + 1, kind: 'alphabet' };
  }
  if (answer || isSpelling) {
    const digit = digitOf(word.key, language);
    if (digit !== undefined) return { value: digit, to: at + 1, kind: 'digits' };
    const repeated = readRepeated(words, at, language);
    if (repeated !== undefined) return repeated;
  }
  const isShort = answer && /^[a-z]{2,3}$/.test(said) && !WORDS.has(said);
  if (isShort && (last !== undefined || /^\d/.test(words[at + 1]?.key ?? '')))
    return { value, to: at + 1, kind: 'letters' };
  // One word that is all of an answer is the code, whatever it is.
  if (answer && /^[A-Za-z]{2,}$/.test(said) && !WORDS.has(word.key) && words.length === 1) {
    return { value, to: at + 1, kind: 'letters' };
  }
  return undefined;
}

/** A single letter: in capitals, in an answer, or explained by a word that begins with it. */
function readLetter(
  words: readonly Word[],
  at: number,
  value: string,
  said: string,
  language: string,
  answer: boolean,
  last: Piece | undefined,
): Piece | undefined {
  const link = words[at + 1]?.key ?? '';
  const wordAt = link === 'as' ? at + 3 : at + 2;
  const linked = LINKS.has(link) && (link !== 'as' || words[at + 2]?.key === 'in');
  const example = words[wordAt]?.key ?? '';
  if (linked && example.length > 2 && example.charAt(0) === value.toLowerCase()) {
    return { value, to: wordAt + 1, kind: 'spelled' };
  }
  const isLetter =
    said === value ||
    last?.kind === 'spelled' ||
    (answer && !/^[aioyeà]$/.test(said)) ||
    (answer && last !== undefined);
  if (isLetter) return { value, to: at + 1, kind: last?.kind === 'spelled' ? 'spelled' : 'letters' };
  // "a b 1 2": the article's letter, if more letters follow it.
  const goesOn = /^[a-z0-9]$/.test(link) || digitOf(link, language) !== undefined;
  return answer && goesOn ? { value, to: at + 1, kind: 'letters' } : undefined;
}

function readRepeated(words: readonly Word[], at: number, language: string): Piece | undefined {
  const count = repeatOf(words[at]?.key ?? '');
  const next = words[at + 1]?.key ?? '';
  const repeated = /^[a-z0-9]$/.test(next) ? next.toUpperCase() : digitOf(next, language);
  if (count === undefined || repeated === undefined) return undefined;
  return { value: repeated.repeat(count), to: at + 2, kind: 'spelled' };
}

export default alphanumeric;
