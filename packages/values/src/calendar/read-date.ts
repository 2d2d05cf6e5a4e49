/** One date, whichever way it is said: numbers, a month's name, a weekday, a distance from today. */

import type { Amounts } from '../durations/to-iso.js';
import { isFreeBefore } from '../numbers/stands-alone.js';
import { lookUp } from '../text/lexicon.js';
import type { DateReader, DateReading } from './date-reader.js';
import { addMonths } from './local-date.js';
import { readDistance } from './read-distance.js';
import { readDayOfMonth, readMonthDate, readNamedDay } from './read-month-date.js';
import { readNumericDate } from './read-numeric-date.js';
import { readNthWeekday, readWeekday, readWeekdayOfWeek } from './read-weekday.js';
import { readRelativeDay } from './relative-days.js';

/** The date that begins at a token. */
export function readDate(reader: DateReader, at: number): DateReading | undefined {
  const { tokens } = reader;
  if (tokens[at]?.kind === 'sign' || !isFreeBefore(tokens, at)) return undefined;
  return (
    readNumericDate(reader, at) ??
    readMonthDate(reader, at) ??
    readNthWeekday(reader, at) ??
    readNamedDay(reader, at) ??
    readToday(reader, at) ??
    readFarDate(reader, at) ??
    readSpan(reader, at) ??
    readWeekday(reader, at) ??
    readDayOfMonth(reader, at)
  );
}

/** "tomorrow". */
function readToday({ tokens, language, today }: DateReader, at: number): DateReading | undefined {
  const named = readRelativeDay(tokens, language, at);
  return named === undefined ? undefined : { day: today() + named.value, to: named.to };
}

/** "next month". */
function readSpan(reader: DateReader, at: number): DateReading | undefined {
  const { tokens, dates, today } = reader;
  const span = lookUp(dates.spans, tokens, at);
  if (span === undefined) return undefined;
  const [unit, count] = span.value;
  // "next week on monday"
  const weekday = unit === 'w' ? readWeekdayOfWeek(reader, span.to, count) : undefined;
  if (weekday !== undefined) return weekday;
  return { day: addAmounts(today(), { [unit]: 1 }, count), to: span.to };
}

/** "in two weeks", "3 days ago", "a week from monday". */
function readFarDate(reader: DateReader, at: number): DateReading | undefined {
  const distance = readDistance(reader, reader.language, at);
  if (distance === undefined || !isOfDays(distance.amounts)) return undefined;
  const { amounts, direction, to } = distance;
  if (direction !== 0) return bounded(addAmounts(reader.today(), amounts, direction), to);
  const from = FROM.has(reader.tokens[to]?.key ?? '') ? readFrom(reader, to + 1) : undefined;
  return from === undefined ? undefined : bounded(addAmounts(from.day, amounts, 1), from.to);
}

const FROM = /* @__PURE__ */ new Set(['from', 'after', 'ab']);

function readFrom(reader: DateReader, at: number): DateReading | undefined {
  return readToday(reader, at) ?? readWeekday(reader, at);
}

/** Nothing of a day: "in two hours" is a time. */
function isOfDays(amounts: Amounts): boolean {
  return Object.entries(amounts).every(([unit, amount]) => 'dwmy'.includes(unit) && Number.isInteger(amount));
}

/** Further than that is no date that anybody means. */
const MOST_DAYS = 400_000;

function bounded(day: number, to: number): DateReading | undefined {
  return Math.abs(day) <= MOST_DAYS * 2 ? { day, to } : undefined;
}

function addAmounts(day: number, { y = 0, m = 0, w = 0, d = 0 }: Amounts, sign: number): number {
  const months = Math.min(MOST_DAYS, y * 12 + m);
  return addMonths(day, sign * months) + sign * Math.min(MOST_DAYS, w * 7 + d);
}
