/** Runs of digits, in figures or spelled aloud: `555 010 0199`, `five five five, double oh`. */
import { digitOf, repeatOf } from './spoken-digits.js';
import type { Word } from './words.js';

export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Index of its first word, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Whether a part of it was spelled in words. */
  readonly spoken: boolean;
}

/** Digits behind that many are no number of ours, and not kept. */
const MOST_DIGITS = 32;

/** All runs of a text, in order. Words of one run are joined by what `joint` matches. */
export function readDigits(text: string, words: readonly Word[], language: string, joint: RegExp): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    let digits = '';
    let spoken = false;
    for (;;) {
      const read = digitsAt(words, to, language);
      if (read === undefined || (to > from && !isJoined(text, words, to, joint))) break;
      if (digits.length < MOST_DIGITS) digits += read.digits;
      spoken ||= read.spoken;
      to = read.to;
    }
    const first = words[from];
    const last = words[to - 1];
    if (to > from && first !== undefined && last !== undefined) {
      runs.push({ start: first.start, end: last.end, digits, from, to, spoken });
    }
    from = Math.max(to, from + 1);
  }
  return runs;
}

function digitsAt(
  words: readonly Word[],
  at: number,
  language: string,
): { digits: string; to: number; spoken: boolean } | undefined {
  const key = words[at]?.key ?? '';
  if (/^[0-9]+$/.test(key)) return { digits: key, to: at + 1, spoken: false };
  const digit = digitOf(key, language);
  if (digit !== undefined) return { digits: digit, to: at + 1, spoken: true };
  const repeat = repeatOf(key);
  const next = words[at + 1]?.key ?? '';
  const repeated = /^[0-9]$/.test(next) ? next : digitOf(next, language);
  if (repeat === undefined || repeated === undefined) return undefined;
  return { digits: repeated.repeat(repeat), to: at + 2, spoken: true };
}

function isJoined(text: string, words: readonly Word[], at: number, joint: RegExp): boolean {
  const last = words[at - 1]?.end ?? 0;
  const next = words[at]?.start ?? 0;
  return next - last <= 4 && joint.test(text.slice(last, next));
}
