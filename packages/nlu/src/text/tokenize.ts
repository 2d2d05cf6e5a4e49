/** Text -> tokens: words, digit runs, single punctuation marks, symbols and emoji, each with its place in the text as it was
 * given and its normalised spelling. Time and space are linear in the length of the text; no string makes it throw. */
import {
  characterClass,
  INVISIBLE,
  LETTER,
  MARK,
  NUMBER,
  PICTOGRAPH,
  PUNCTUATION,
  REGIONAL,
  SEPARATOR,
  UNSPACED,
} from './character-class.js';
import { hashUnits } from './hash.js';
import { hasDotlessI, normalizeToken } from './normalize.js';
import { wordSegmenter } from './segment-words.js';
import { letterShape, SHAPE } from './shape.js';

/** The tokens of one text, in its order, as arrays with one entry a token. Arrays may be longer than `count`; what lies
 * beyond is unspecified. */
export interface Tokens {
  readonly count: number;
  /** Token t is `text.slice(starts[t], ends[t])`: UTF-16 offsets in the text as given. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Normalised UTF-16 units of all tokens, one after the other, nothing between. */
  readonly chars: Uint16Array;
  /** Token t is spelled `chars[charStarts[t], charEnds[t])`; never empty. */
  readonly charStarts: Int32Array;
  readonly charEnds: Int32Array;
  /** `hashUnits` of the normalised spelling. */
  readonly hashes: Uint32Array;
  /** One of `SHAPE`. */
  readonly shapes: Uint8Array;
}

/** A longer word is cut here: it is noise, and some steps on a token (composing its marks, comparing spellings) take the
 * square of its length. */
const LONGEST_TOKEN = 256;

/** Most units without a space that are given to the engine's segmenter at once: its time grows faster than the length. */
const LONGEST_UNSPACED = 256;

/** Longest ending after an apostrophe that takes the apostrophe along: I|'ll, you|'ve, Ann|'s, but l'|eau, o'|clock. */
const LONGEST_CLITIC = 2;

/** Splits a text into tokens.
 *
 * @param text      any string, lone surrogates and control characters included
 * @param language  BCP 47 of the text; decides how `I` is folded and nothing else */
export function tokenize(text: string, language: string): Tokens {
  const writer = new TokenWriter(text, hasDotlessI(language));
  let at = 0;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) as number;
    const kind = characterClass(codePoint);
    if (kind === SEPARATOR || kind === INVISIBLE) at += width(codePoint);
    else if (kind === LETTER || kind === MARK) at = addWords(writer, at);
    else if (kind === UNSPACED) at = addUnspaced(writer, at);
    else if (kind === NUMBER) at = addRun(writer, at, kind, SHAPE.number);
    else if (kind === PICTOGRAPH || kind === REGIONAL) at = addEmoji(writer, at);
    else at = addSymbol(writer, at, kind === PUNCTUATION ? SHAPE.punctuation : SHAPE.symbol);
  }
  return writer.finish();
}

/** One word, or several where an apostrophe stands inside: the apostrophe goes with a short ending, else with the front. */
function addWords(writer: TokenWriter, from: number): number {
  const { text } = writer;
  let start = from;
  let end = endOfRun(text, from, LETTER, LONGEST_TOKEN);
  while (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) === LETTER) {
    const next = endOfRun(text, end + 1, LETTER, LONGEST_TOKEN);
    const split = next - end - 1 <= LONGEST_CLITIC ? end : end + 1;
    writer.add(start, split, SHAPE.caseless);
    start = split;
    end = next;
  }
  writer.add(start, end, SHAPE.caseless);
  return end;
}

function addUnspaced(writer: TokenWriter, start: number): number {
  const end = endOfRun(writer.text, start, UNSPACED, LONGEST_UNSPACED);
  wordSegmenter()(writer.text.slice(start, end), (from, to) => writer.add(start + from, start + to, SHAPE.caseless));
  return end;
}

function addRun(writer: TokenWriter, start: number, kind: number, shape: number): number {
  const end = endOfRun(writer.text, start, kind, LONGEST_TOKEN);
  writer.add(start, end, shape);
  return end;
}

/** An emoji with its skin tone, joiners and what is joined; two regional indicators are one flag. */
function addEmoji(writer: TokenWriter, start: number): number {
  const { text } = writer;
  let end = start + width(text.codePointAt(start) as number);
  if (classAt(text, start) === REGIONAL && classAt(text, end) === REGIONAL) end += 2;
  let joined = false;
  while (end < text.length && end - start < LONGEST_TOKEN) {
    const codePoint = text.codePointAt(end) as number;
    const kind = characterClass(codePoint);
    const isSkinTone = codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
    if (kind !== INVISIBLE && kind !== MARK && !isSkinTone && !(joined && kind === PICTOGRAPH)) break;
    joined = codePoint === 0x200d;
    end += width(codePoint);
  }
  writer.add(start, end, SHAPE.emoji);
  return end;
}

function addSymbol(writer: TokenWriter, start: number, shape: number): number {
  const end = start + width(writer.text.codePointAt(start) as number);
  writer.add(start, end, shape);
  return end;
}

/** End of the run of `kind`, with marks and invisible characters inside it; what is invisible at the end stays outside. */
function endOfRun(text: string, start: number, kind: number, longest: number): number {
  let at = start;
  let end = start;
  while (at < text.length && at - start < longest) {
    const codePoint = text.codePointAt(at) as number;
    const found = characterClass(codePoint);
    if (found !== kind && found !== MARK && found !== INVISIBLE) break;
    at += width(codePoint);
    if (found !== INVISIBLE) end = at;
  }
  return end;
}

/** Class of the character at an offset; a separator beyond the end. */
function classAt(text: string, at: number): number {
  return at < text.length ? characterClass(text.codePointAt(at) as number) : SEPARATOR;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0xff07 || unit === 0x05f3;
}

function width(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1;
}

/** Collects tokens: their number is at most that of UTF-16 units, so all arrays but `chars` never grow. */
class TokenWriter {
  readonly text: string;
  private readonly dotlessI: boolean;
  private count = 0;
  private used = 0;
  private chars: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly charStarts: Int32Array;
  private readonly charEnds: Int32Array;
  private readonly hashes: Uint32Array;
  private readonly shapes: Uint8Array;

  constructor(text: string, dotlessI: boolean) {
    const most = text.length;
    this.text = text;
    this.dotlessI = dotlessI;
    this.chars = new Uint16Array(most + 16);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.charStarts = new Int32Array(most);
    this.charEnds = new Int32Array(most);
    this.hashes = new Uint32Array(most);
    this.shapes = new Uint8Array(most);
  }

  /** Adds `text[start, end)`. Nothing is added where normalisation leaves nothing, as of a lone vowel mark.
   *
   * @param shape  what the token is; for letters `SHAPE.caseless`, which their case then refines */
  add(start: number, end: number, shape: number): void {
    const from = this.used;
    if (!this.appendAscii(start, end)) this.append(normalizeToken(this.text.slice(start, end), this.dotlessI));
    if (this.used === from) return;
    const t = this.count++;
    this.starts[t] = start;
    this.ends[t] = end;
    this.charStarts[t] = from;
    this.charEnds[t] = this.used;
    this.hashes[t] = hashUnits(this.chars, from, this.used);
    this.shapes[t] = shape === SHAPE.caseless ? letterShape(this.text, start, end) : shape;
  }

  finish(): Tokens {
    const { count, starts, ends, chars, charStarts, charEnds, hashes, shapes } = this;
    return { count, starts, ends, chars, charStarts, charEnds, hashes, shapes };
  }

  /** Folds and appends a plain token without making a string of it.
   *
   * @returns whether the token was plain; otherwise nothing is appended */
  private appendAscii(start: number, end: number): boolean {
    const from = this.used;
    this.reserve(end - start);
    for (let i = start; i < end; i++) {
      const unit = this.text.charCodeAt(i);
      const isUpper = unit >= 0x41 && unit <= 0x5a;
      if (unit > 0x7f || (unit === 0x49 && this.dotlessI)) {
        this.used = from;
        return false;
      }
      this.chars[this.used++] = isUpper ? unit | 0x20 : unit;
    }
    return true;
  }

  private append(folded: string): void {
    this.reserve(folded.length);
    for (let i = 0; i < folded.length; i++) this.chars[this.used++] = folded.charCodeAt(i);
  }

  /** NFKC can make a character up to 18 times as long, so `chars` may have to grow. */
  private reserve(units: number): void {
    if (this.used + units <= this.chars.length) return;
    const grown = new Uint16Array(2 * (this.used + units));
    grown.set(this.chars);
    this.chars = grown;
  }
}
