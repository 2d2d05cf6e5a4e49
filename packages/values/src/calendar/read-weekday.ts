/** Dates by a day of the week: "thursday", "next friday", "lundi prochain", "monday the 15th". */

import { readOrdinal } from '../numbers/read-ordinal.js';
import { isWhole } from '../text/is-whole.js';
import { lookUp } from '../text/lexicon.js';
import type { DateReader, DateReading } from './date-reader.js';
import type { Which } from './date-words.js';
import { isPartOfWord, isWeekdayAnnounced } from './is-announced.js';
import { dayOf, toCalendar, weekdayOf } from './local-date.js';
import { readMonthDate } from './read-month-date.js';
import { readNumericDate } from './read-numeric-date.js';

export function readWeekday(reader: DateReader, at: number): DateReading | undefined {
  const { tokens, dates, weekdays, today } = reader;
  const first = lookUp(dates.before, tokens, at);
  const nameAt = first?.to ?? at;
  const weekend = lookUp(dates.weekend, tokens, nameAt);
  if (weekend !== undefined)
    return first === undefined ? undefined : { day: dayInWeek(6, today(), first.value, true), to: weekend.to };
  const name = lookUp(weekdays.names, tokens, nameAt);
  if (name === undefined || isPartOfWord(tokens, nameAt, name.to)) return undefined;
  const isDoubtful = name.to === nameAt + 1 && weekdays.doubtful.has(tokens[nameAt]!.key);
  const full = first === undefined ? readDateBehind(reader, name.to) : undefined;
  if (isDoubtful && full === undefined && !isMeant(reader, at, nameAt, name.to)) return undefined;
  if (full !== undefined) return full;
  const last = first === undefined ? lookUp(dates.behind, tokens, name.to) : undefined;
  const which = first?.value ?? last?.value ?? 'coming';
  return { day: dayInWeek(name.value, today(), which, dates.nextSkips), to: last?.to ?? name.to };
}

function isMeant({ tokens, language, answer, dates }: DateReader, at: number, nameAt: number, to: number): boolean {
  if (isWeekdayAnnounced(tokens, language, nameAt, to)) return true;
  if (lookUp(dates.behind, tokens, to) !== undefined) return true;
  return answer && isWhole(tokens, at, to);
}

/** The date that a weekday is said with: it is the date that counts. */
function readDateBehind(reader: DateReader, at: number): DateReading | undefined {
  const { tokens } = reader;
  const comma = tokens[at]?.key === ',' ? at + 1 : at;
  const article = /^(?:the|der|den|el|le|il|o|dia)$/.test(tokens[comma]?.key ?? '') ? comma + 1 : comma;
  const date = readNumericDate(reader, article) ?? readMonthDate(reader, article);
  if (date !== undefined) return date;
  // "friday the 13th": the next one, of this month or one after it.
  const day = tokens[article]?.kind === 'sign' ? undefined : readOrdinal(reader, article);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const { year, month } = toCalendar(reader.today());
  const weekday = lookUp(reader.weekdays.names, tokens, at - 1)?.value;
  for (let next = month; next < month + MOST_MONTHS; next++) {
    const found = dayOf(year, next, day.value);
    const fits = weekday === undefined || weekdayOf(found) === weekday;
    if (found >= reader.today() && fits && toCalendar(found).day === day.value) return { day: found, to: day.to };
  }
  return undefined;
}

/** Every weekday falls on every day of a month within these. */
const MOST_MONTHS = 61;

/** The day of a name: the coming one is never today, since that would have been said. */
function dayInWeek(weekday: number, today: number, which: Which, nextSkips: boolean): number {
  const coming = today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
  if (which === 'last') return today - (((weekdayOf(today) - weekday + 6) % 7) + 1);
  if (which === 'coming' || !nextSkips) return coming;
  return mondayOf(today) + 7 + ((weekday + 6) % 7);
}

const ON = /^(?:on|am|el|le|il|na|no)$/;

/** The weekday behind "next week", of the week so many weeks from this one. */
export function readWeekdayOfWeek(
  { tokens, weekdays, today }: DateReader,
  at: number,
  weeks: number,
): DateReading | undefined {
  const name = lookUp(weekdays.names, tokens, ON.test(tokens[at]?.key ?? '') ? at + 1 : at);
  if (name === undefined || weekdays.doubtful.has(tokens[name.to - 1]!.key)) return undefined;
  return { day: mondayOf(today()) + 7 * weeks + ((name.value + 6) % 7), to: name.to };
}

/** "the first monday of november": the next one that there is. */
export function readNthWeekday(reader: DateReader, at: number): DateReading | undefined {
  const { tokens, weekdays, months, dates, today } = reader;
  const nth = tokens[at]?.kind === 'letters' ? readOrdinal(reader, at) : undefined;
  const name = nth === undefined ? undefined : lookUp(weekdays.names, tokens, nth.to);
  if (nth === undefined || name === undefined || !dates.of.has(tokens[name.to]?.key ?? '')) return undefined;
  const month = lookUp(months.names, tokens, name.to + 1);
  if (month === undefined) return undefined;
  const { year } = toCalendar(today());
  for (let next = year; next <= year + MOST_YEARS; next++) {
    const first = dayOf(next, month.value, 1);
    const day = first + ((name.value - weekdayOf(first) + 7) % 7) + (nth.value - 1) * 7;
    if (nth.value <= 5 && day >= today() && toCalendar(day).month === month.value) return { day, to: month.to };
  }
  return undefined;
}

/** A month with a fifth one comes sooner. */
const MOST_YEARS = 12;

/** Weeks begin on Monday. */
function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}
