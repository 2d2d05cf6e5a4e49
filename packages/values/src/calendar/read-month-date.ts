/** Dates by a day of a month: "december 25th", "the fourth of July 2019", "3. Mai", "1er mai", "the 4th". */

import { readNumeral } from '../numbers/read-numeral.js';
import { readOrdinal } from '../numbers/read-ordinal.js';
import { isFreeBefore } from '../numbers/stands-alone.js';
import { isWhole } from '../text/is-whole.js';
import { lookUp, type Match } from '../text/lexicon.js';
import { isGlued } from '../text/tokens.js';
import type { DateReader, DateReading } from './date-reader.js';
import { isPartOfWord } from './is-announced.js';
import { dayOf, isDate } from './local-date.js';
import { nextMonthly, nextYearly } from './next-yearly.js';

/** Day and month in either order, with a year or without. */
export function readMonthDate(reader: DateReader, at: number): DateReading | undefined {
  const found = readDayMonth(reader, at) ?? readMonthDay(reader, at);
  if (found === undefined) return readWholeMonth(reader, at);
  const year = readYear(reader, found.to);
  if (year !== undefined)
    return isDate(year.value, found.month, found.day)
      ? { day: dayOf(year.value, found.month, found.day), to: year.to }
      : undefined;
  const day = nextYearly(found.month, found.day, reader.today());
  return day === undefined ? undefined : { day, to: found.to };
}

/** "christmas". */
export function readNamedDay({ tokens, dates, today }: DateReader, at: number): DateReading | undefined {
  const holiday = lookUp(dates.holidays, tokens, at);
  const day = holiday === undefined ? undefined : nextYearly(...holiday.value, today());
  return day === undefined ? undefined : { day, to: holiday!.to };
}

interface DayAndMonth {
  readonly day: number;
  readonly month: number;
  readonly to: number;
}

/** "25 december", "the 25th of december". */
function readDayMonth(reader: DateReader, at: number): DayAndMonth | undefined {
  const { tokens, dates, months } = reader;
  const day = readDay(reader, at);
  if (day === undefined) return undefined;
  const next = dates.of.has(tokens[day.to]?.key ?? '') && tokens[day.to]!.key !== ',' ? day.to + 1 : day.to;
  const month = lookUp(months.names, tokens, next);
  // "14 may be enough"
  if (month === undefined || isVerb(reader, next, month.to)) return undefined;
  return { day: day.value, month: month.value, to: month.to };
}

/** "december 25", "december the 25th". */
function readMonthDay(reader: DateReader, at: number): DayAndMonth | undefined {
  const { tokens, months } = reader;
  const month = lookUp(months.names, tokens, at);
  if (month === undefined || reader.dates.of.has('.')) return undefined;
  const dotted = tokens[month.to]?.key === '.' ? month.to + 1 : month.to;
  const day = readDay(reader, tokens[dotted]?.key === 'the' ? dotted + 1 : dotted);
  if (day === undefined || tokens[day.to]?.key === ':') return undefined;
  return { day: day.value, month: month.value, to: day.to };
}

/** A month by itself, or with a year: its first day, if a date was asked for. */
function readWholeMonth(reader: DateReader, at: number): DateReading | undefined {
  const { tokens, months, answer, today } = reader;
  const month = answer ? lookUp(months.names, tokens, at) : undefined;
  if (month === undefined || isPartOfWord(tokens, at, month.to)) return undefined;
  const year = readYear(reader, month.to);
  if (year !== undefined) return { day: dayOf(year.value, month.value, 1), to: year.to };
  const first = nextYearly(month.value, 1, today());
  return first !== undefined && isWhole(tokens, at, month.to) ? { day: first, to: month.to } : undefined;
}

const VERB_AFTER = /^(?:i|we|you|he|she|they|it|be|have|not|on|well|as)$/;

function isVerb({ tokens, months }: DateReader, at: number, to: number): boolean {
  return months.doubtful.has(tokens[at]!.key) && VERB_AFTER.test(tokens[to]?.key ?? '');
}

/** 1 to 31, as ordinal or number. */
function readDay(reader: DateReader, at: number): Match<number> | undefined {
  const { tokens } = reader;
  if (tokens[at] === undefined || !isFreeBefore(tokens, at)) return undefined;
  const day = readOrdinal(reader, at) ?? readPlainDay(reader, at);
  return day !== undefined && Number.isInteger(day.value) && day.value >= 1 && day.value <= 31 ? day : undefined;
}

function readPlainDay(reader: DateReader, at: number): Match<number> | undefined {
  const { tokens, words } = reader;
  const token = tokens[at]!;
  if (token.kind === 'digits') {
    if (token.key.length > 2) return undefined;
    const dotted = tokens[at + 1]?.key === '.' && isGlued(tokens, at + 1) && reader.dates.of.has('.');
    return { value: Number(token.key), to: dotted ? at + 2 : at + 1 };
  }
  return lookUp(words.small, tokens, at);
}

/** "2019", "of 2019", ", 2019", "twenty nineteen", "'19". */
function readYear(reader: DateReader, at: number): Match<number> | undefined {
  const { tokens, dates } = reader;
  const next = dates.of.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const token = tokens[next];
  if (token?.kind === 'digits') {
    const isYear = token.key.length === 4 && Number(token.key) >= 1000 && tokens[next + 1]?.key !== ':';
    return isYear ? { value: Number(token.key), to: next + 1 } : undefined;
  }
  if (token?.key === "'" && tokens[next + 1]?.kind === 'digits' && tokens[next + 1]!.key.length === 2) {
    return { value: 2000 + Number(tokens[next + 1]!.key), to: next + 2 };
  }
  const numeral = token?.kind === 'letters' ? readNumeral(reader, next) : undefined;
  if (numeral === undefined || !Number.isInteger(numeral.value)) return undefined;
  if (numeral.value >= 1900 && numeral.value < 2100) return { value: numeral.value, to: numeral.to };
  const rest = numeral.value === 19 || numeral.value === 20 ? readNumeral(reader, numeral.to) : undefined;
  const isPair = rest !== undefined && Number.isInteger(rest.value) && rest.value >= 10 && rest.value <= 99;
  return isPair ? { value: numeral.value * 100 + rest.value, to: rest.to } : undefined;
}

/** "the 4th": the next one. In passing only where no noun follows that it might be the fourth of. */
export function readDayOfMonth(reader: DateReader, at: number): DateReading | undefined {
  const { tokens, dates, answer, today } = reader;
  const article = dates.announcers.has(tokens[at]?.key ?? '') && answer ? at + 1 : at;
  if (article !== at && article >= tokens.length) return undefined;
  const ordinal = readOrdinal(reader, article) ?? readDotted(reader, article);
  const day = ordinal ?? (answer ? readPlainDay(reader, article) : undefined);
  if (
    day === undefined ||
    !Number.isInteger(day.value) ||
    day.value < 1 ||
    day.value > 31 ||
    !isFreeBefore(tokens, article)
  )
    return undefined;
  const isMeant = answer
    ? isWhole(tokens, at, day.to)
    : ordinal !== undefined && isAnnounced(reader, at) && endsThought(reader, day.to);
  // The article is no part of the value, as in "on [the 4th]" it would be in one language only.
  if (!isMeant || article !== at) return undefined;
  return { day: readUntil(reader, day) ?? nextMonthly(day.value, today()), to: day.to };
}

/** "from the 12th to the 15th of November": the first day is of the month that is said with the last one. */
function readUntil(reader: DateReader, { value, to }: Match<number>): number | undefined {
  const { tokens, today } = reader;
  if (!UNTIL.test(tokens[to]?.key ?? '')) return undefined;
  const last = readDayMonth(reader, /^(?:the|den|zum)$/.test(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1);
  if (last === undefined) return undefined;
  const year = readYear(reader, last.to);
  if (year === undefined) return nextYearly(last.month, value, today());
  return isDate(year.value, last.month, value) ? dayOf(year.value, last.month, value) : undefined;
}

const UNTIL = /^(?:to|until|till|through|and|or|bis|und|oder|al|au|a|y|o|et|ou|e|até|ate|ao|-)$/;

/** "am 4." */
function readDotted({ tokens, dates }: DateReader, at: number): Match<number> | undefined {
  const isDotted =
    tokens[at]?.kind === 'digits' &&
    tokens[at].key.length <= 2 &&
    tokens[at + 1]?.key === '.' &&
    isGlued(tokens, at + 1);
  return isDotted && dates.of.has('.') ? { value: Number(tokens[at]!.key), to: at + 2 } : undefined;
}

/** "on the 4th", "am 4.": not "the 4th" of a list by itself. */
function isAnnounced({ tokens, dates }: DateReader, at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  const isSaid = before === 'the' ? dates.announcers.has(tokens[at - 2]?.key ?? '') : dates.announcers.has(before);
  return isSaid;
}

const LINKS =
  /^(?:and|or|at|for|please|if|until|till|to|und|oder|um|bis|bitte|y|al|au|o|a|las|et|ou|e|alle|per|por|pour)$/;

function endsThought({ tokens }: DateReader, to: number): boolean {
  const next = tokens[to];
  return next === undefined || /^[.,!?;]$/.test(next.key) || LINKS.test(next.key);
}
