import { dayOf, isDate, toCalendar } from './local-date.js';

/** Leap years are no further apart, around 1900 and 2100 too. */
const MOST_YEARS = 8;

/** The next time that a date of every year comes round, today among them; undefined for one that no year has. */
export function nextYearly(month: number, day: number, today: number): number | undefined {
  const { year } = toCalendar(today);
  for (let next = year; next <= year + MOST_YEARS; next++) {
    if (isDate(next, month, day) && dayOf(next, month, day) >= today) return dayOf(next, month, day);
  }
  return undefined;
}

/** The next month's day of that number, today among them. */
export function nextMonthly(day: number, today: number): number {
  const { year, month } = toCalendar(today);
  let next = month;
  while (!isDate(year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, day) || dayOf(year, next, day) < today)
    next++;
  return dayOf(year, next, day);
}
