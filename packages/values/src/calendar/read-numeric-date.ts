/** Dates in digits: `2019-03-04`, `12/25/2018`, `25.12.2018`, `25.12.`. */
import { isGlued, type Token } from '../text/tokens.js';
import type { DateReader, DateReading } from './date-reader.js';
import { dayOf, isDate } from './local-date.js';
import { nextYearly } from './next-yearly.js';

export function readNumericDate(reader: DateReader, at: number): DateReading | undefined {
  const { tokens } = reader;
  const separator = separatorAt(tokens, at + 1);
  if (tokens[at]?.kind !== 'digits' || separator === undefined || isContinued(tokens, at)) return undefined;
  const parts = [tokens[at].key, tokens[at + 2]?.key ?? ''];
  const isWhole = separatorAt(tokens, at + 3) === separator;
  if (isWhole) parts.push(tokens[at + 4]!.key);
  const to = at + (isWhole ? 5 : 3);
  if (parts.some((part) => part.length > 4) || separatorAt(tokens, to) !== undefined) return undefined;
  if (isGlued(tokens, to) && tokens[to]!.kind === 'letters') return undefined;
  return isWhole ? readWhole(reader, parts, to) : readPair(reader, parts, separator, at, to);
}

/** A separator with digits glued to both its sides. */
function separatorAt(tokens: readonly Token[], at: number): string | undefined {
  const key = tokens[at]?.key ?? '';
  const glued =
    /^[-./]$/.test(key) && isGlued(tokens, at) && isGlued(tokens, at + 1) && tokens[at + 1]!.kind === 'digits';
  return glued ? key : undefined;
}

/** Inside of a longer row of digits and separators, or of a code, no date begins. */
function isContinued(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && !/^[("'[]$/.test(tokens[at - 1]!.key);
}

function readWhole({ monthFirst }: DateReader, parts: readonly string[], to: number): DateReading | undefined {
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (parts[0]!.length === 4) return isDate(a, b, c) && a >= 1000 ? { day: dayOf(a, b, c), to } : undefined;
  const year = parts[2]!.length === 4 ? c : parts[2]!.length === 2 ? 2000 + c : 0;
  if (year < 1000 || parts[0]!.length > 2 || parts[1]!.length > 2) return undefined;
  const [month, day] = order(a, b, monthFirst);
  return isDate(year, month, day) ? { day: dayOf(year, month, day), to } : undefined;
}

/** Day and month only. In passing `3/4` is as good as three quarters, and `3.4` a number. */
function readPair(
  reader: DateReader,
  parts: readonly string[],
  separator: string,
  at: number,
  to: number,
): DateReading | undefined {
  const { tokens, monthFirst, answer, dates, today } = reader;
  const [a = 0, b = 0] = parts.map(Number);
  const dotted = separator === '.' && tokens[to]?.key === '.' && isGlued(tokens, to);
  const announced = dates.announcers.has(tokens[at - 1]?.key ?? '') || answer || dotted;
  const isPlain = separator === '/' && a > 0 && b > 0 && Math.max(a, b) > 12;
  if (separator === '-' || !(announced || isPlain) || (separator === '.' && monthFirst)) return undefined;
  const [month, day] = order(a, b, monthFirst);
  const found = nextYearly(month, day, today());
  return found === undefined ? undefined : { day: found, to: dotted ? to + 1 : to };
}

/** Month and day in the order of the region, in the other one where only that is a date. */
function order(a: number, b: number, monthFirst: boolean): readonly [month: number, day: number] {
  const [month, day] = monthFirst ? [a, b] : [b, a];
  return month > 12 && day <= 12 ? [day, month] : [month, day];
}
