/** Times of the day as `HH:mm`, as they were said; those relative to now in UTC as `HH:mmZ`. */

import { monthsOf } from '../calendar/months.js';
import { readDistance } from '../calendar/read-distance.js';
import { type Clock, type ClockReader, readClock } from '../clock/read-clock.js';
import { timeWordsOf } from '../clock/time-words.js';
import { type DurationReader, durationReader } from '../durations/read-duration.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, type Reading } from '../text/find-each.js';
import { isWhole } from '../text/is-whole.js';
import { type Lexicon, lookUp } from '../text/lexicon.js';
import { readTokens } from '../text/tokens.js';

const time: Recogniser = {
  type: 'Twilio.TIME',
  version: 1,
  find(text: string, setting: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const times = timeWordsOf(setting.language);
    const months = monthsOf(setting.language).names;
    const reader: Reader = { ...durationReader(text, tokens, setting.language), times, months };
    let last = -1;
    return findEach(tokens, (at) => {
      const isListed = at > 1 && at - 1 === last && RANGES.has(tokens[at - 1]!.key);
      const found =
        readNow(reader, setting, at, answer) ??
        readDistant(reader, setting, at, false) ??
        readAbsolute(reader, at, answer, isListed) ??
        (answer ? readDistant(reader, setting, at, true) : undefined);
      if (found !== undefined) last = found.to;
      return found;
    });
  },
};

export default time;

type Reader = ClockReader & DurationReader & { readonly months: Lexicon<number> };

/** Between two times: "from nine to five". */
const RANGES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'to',
  'and',
  'or',
  'until',
  '-',
  '–',
  'bis',
  'und',
  'a',
  'y',
  'o',
  'et',
  'ou',
  'e',
]);
const MINUTE_MS = 60_000;

/** "now", which opens sentences about anything in passing. */
function readNow(reader: Reader, { now }: Setting, at: number, answer: boolean): Reading | undefined {
  const { tokens, times } = reader;
  const moment = lookUp(times.now, tokens, at);
  if (moment === undefined) return undefined;
  const isMeant = moment.value === 'sure' || endsText(reader, moment.to) || (answer && isWhole(tokens, at, moment.to));
  return isMeant ? { from: at, to: moment.to, value: toUtc(now, 0) } : undefined;
}

/** "in 2 hours", "15 minutes ago".
 *
 * @param alone  whether a length without a direction is meant too, where it is all that was said: the future */
function readDistant(reader: Reader, { now, language }: Setting, at: number, alone: boolean): Reading | undefined {
  const distance = readDistance(reader, language, at);
  if (distance === undefined) return undefined;
  const { amounts, direction, to } = distance;
  if (direction === 0 && !(alone && isWhole(reader.tokens, at, to))) return undefined;
  const minutes = (amounts.h ?? 0) * 60 + (amounts.min ?? 0);
  const isOfHours = Object.keys(amounts).every((unit) => unit === 'h' || unit === 'min' || unit === 's');
  // "in a second" is no time; and further than some days nobody counts in hours.
  if (!isOfHours || minutes === 0 || minutes > MOST_MINUTES) return undefined;
  return { from: at, to, value: toUtc(now, (direction || 1) * (minutes + (amounts.s ?? 0) / 60)) };
}

const MOST_MINUTES = 100 * 24 * 60;

function toUtc(now: Date, minutes: number): string {
  return `${new Date(now.getTime() + minutes * MINUTE_MS).toISOString().slice(11, 16)}Z`;
}

function readAbsolute(reader: Reader, at: number, answer: boolean, isListed: boolean): Reading | undefined {
  const clock = readClock(reader, at);
  if (clock === undefined) return undefined;
  const isAnswer = answer && clock.kind !== 'length' && isWhole(reader.tokens, at, clock.to);
  const isMeant = clock.sure || isListed || isAnnounced(reader, at, clock) || isAnswer;
  if (!isMeant) return undefined;
  const hours = String(Math.floor(clock.minutes / 60)).padStart(2, '0');
  return { from: at, to: clock.to, value: `${hours}:${String(clock.minutes % 60).padStart(2, '0')}` };
}

/** "at seven", but not "at seven places". */
function isAnnounced({ tokens, times, months }: Reader, at: number, clock: Clock): boolean {
  if (!times.announcers.has(tokens[at - 1]?.key ?? '')) return false;
  const next = tokens[clock.to];
  // "bis 7. Mai" is a date.
  if (next?.key === '.' && lookUp(months, tokens, clock.to + 1) !== undefined) return false;
  return clock.kind !== 'bare' || next === undefined || next.kind === 'sign' || times.links.has(next.key);
}

function endsText({ tokens }: Reader, to: number): boolean {
  return tokens[to] === undefined || /^[.!?,]$/.test(tokens[to].key);
}
