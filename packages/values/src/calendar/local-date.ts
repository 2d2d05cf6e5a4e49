/** Dates of the calendar as whole days since 1970-01-01, whatever the time zone: no clock change can shift one. */

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that a moment is on in a time zone.
 *
 * @param timeZone  IANA name
 * @throws {RangeError} on a time zone that `Intl` does not know, and on an invalid moment */
export function localDateOf(now: Date, timeZone: string): number {
  const parts = formatOf(timeZone).formatToParts(now);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}

/** A format is costly to make, and the same for every moment. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const options = { timeZone, calendar: 'gregory', numberingSystem: 'latn' } as const;
  const format = new Intl.DateTimeFormat('en-US', { ...options, year: 'numeric', month: 'numeric', day: 'numeric' });
  // Names of time zones come from settings, of which there are few; a bound for when they come from users.
  if (formats.size > 100) formats.clear();
  formats.set(timeZone, format);
  return format;
}

/** @param month 1 to 12; what is beyond is carried, as is the day */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function toCalendar(day: number): CalendarDate {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 to 6, Sunday first. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Whether the calendar has that date. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return toCalendar(dayOf(year, month, day)).month === month;
}

/** The day so many months later; the last of its month where that has no such day. */
export function addMonths(day: number, months: number): number {
  const from = toCalendar(day);
  const first = toCalendar(dayOf(from.year, from.month + months, 1));
  const last = toCalendar(dayOf(first.year, first.month + 1, 0)).day;
  return dayOf(first.year, first.month, Math.min(from.day, last));
}

/** `YYYY-MM-DD`; undefined outside of the years that it can write. */
export function toIsoDate(day: number): string | undefined {
  const { year, month, day: ofMonth } = toCalendar(day);
  if (!(year >= 1 && year <= 9999)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}
