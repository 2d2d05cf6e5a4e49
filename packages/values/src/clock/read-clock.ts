/** One time of the day: "half past nine", "8:30 at night", "neun Uhr dreißig", "les neuf heures et quart". */
import type { NumeralReader } from '../numbers/read-numeral.js';
import { isFreeAfter, isFreeBefore } from '../numbers/stands-alone.js';
import { lookUp, type Match } from '../text/lexicon.js';
import { isGlued } from '../text/tokens.js';
import type { Period, TimeWords } from './time-words.js';

export interface ClockReader extends NumeralReader {
  readonly times: TimeWords;
}

export interface Clock {
  /** Minutes from midnight, 0 to 1439. */
  readonly minutes: number;
  readonly to: number;
  /** Whether it is a time wherever it stands; else only behind an announcing word, or in an answer. */
  readonly sure: boolean;
  /** An hour and nothing else might count what follows; with a mark that is not sure it might be a length of time. */
  readonly kind: 'bare' | 'length' | 'full';
}

const DAY = 1440;
const RANGE_OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['from', 'between', 'von', 'zwischen']);

/** The time that begins at a token, with the part of the day that is said with it. */
export function readClock(reader: ClockReader, at: number): Clock | undefined {
  const { tokens, times } = reader;
  if (tokens[at] === undefined || tokens[at].kind === 'sign' || !isFreeBefore(tokens, at)) return undefined;
  const named = lookUp(times.named, tokens, at);
  if (named !== undefined) return { minutes: named.value, to: named.to, sure: true, kind: 'full' };
  const before = lookUp(times.periodsBefore, tokens, at);
  const first = before?.to ?? at;
  const face = readPhrase(reader, first) ?? readBetween(reader, first) ?? readFace(reader, first);
  if (face === undefined) return undefined;
  const behind = lookUp(times.periods, tokens, face.to);
  const to = behind?.to ?? face.to;
  if (!isFreeAfter(tokens, to)) return undefined;
  const period = behind?.value ?? before?.value;
  if (period === undefined) return { ...face, minutes: (face.minutes + DAY) % DAY };
  // "13 pm" and "0 am" are said; a part of the day moves only the hours of a half day.
  return { minutes: inPeriod(face.minutes, period), to, sure: true, kind: 'full' };
}

function inPeriod(minutes: number, period: Period): number {
  const half = minutes - (minutes >= DAY / 2 ? DAY / 2 : 0);
  if (minutes >= DAY / 2 + 60 || minutes < 0) return (minutes + DAY) % DAY;
  if (period === 'am') return half;
  // "two at night" is early, "nine at night" is late, "twelve at night" is midnight.
  if (period === 'night') return half < 5 * 60 ? half : half + DAY / 2;
  return half + DAY / 2;
}

/** "half past nine", "halb neun". */
function readPhrase(reader: ClockReader, at: number): Clock | undefined {
  const offset = lookUp(reader.times.before, reader.tokens, at);
  const hour = offset === undefined ? undefined : readHour(reader, offset.to);
  if (offset === undefined || hour === undefined || hour.value === 0) return undefined;
  const mark = lookUp(reader.times.marks, reader.tokens, hour.to);
  return { minutes: hour.value * 60 + offset.value, to: mark?.to ?? hour.to, sure: true, kind: 'full' };
}

/** "ten past nine", "ten to nine", "zehn vor neun". */
function readBetween(reader: ClockReader, at: number): Clock | undefined {
  const { tokens, times } = reader;
  const minutes = readSmall(reader, at, 29);
  const between = minutes === undefined ? undefined : lookUp(times.between, tokens, minutes.to);
  if (minutes === undefined || between === undefined || minutes.value === 0) return undefined;
  // "from nine to five" is a range, and nobody counts nine minutes without saying so.
  const isCounted = between.to > minutes.to + 1 || minutes.value % 5 === 0;
  if (!isCounted || (between.value < 0 && RANGE_OPENERS.has(tokens[at - 1]?.key ?? ''))) return undefined;
  const half = lookUp(times.before, tokens, between.to);
  const hour = readHour(reader, half?.to ?? between.to);
  if (hour === undefined || hour.value === 0 || hour.value > 12) return undefined;
  const mark = lookUp(times.marks, tokens, hour.to);
  // "five to ten" may be a range as well, "twenty to nine" is none.
  const isRange = between.to === minutes.to + 1 && tokens[minutes.to]!.key === 'to' && minutes.value < hour.value;
  const sure = mark !== undefined || !isRange;
  const value = hour.value * 60 + (half?.value ?? 0) + between.value * minutes.value;
  return { minutes: value, to: mark?.to ?? hour.to, sure, kind: 'full' };
}

/** An hour, and what is said behind it: "9:30", "9h30", "nine thirty", "nueve y media", "neun Uhr zehn". */
function readFace(reader: ClockReader, at: number): Clock | undefined {
  const { tokens, times } = reader;
  const long = readLong(reader, at);
  if (long !== undefined) return long;
  const hour = readHour(reader, at);
  if (hour === undefined) return undefined;
  const digital = readDigital(reader, hour);
  if (digital !== undefined) return digital;
  const mark = lookUp(times.marks, tokens, hour.to);
  const sure = mark?.value === 'sure' && !times.lengths.has(tokens[at - 1]?.key ?? '');
  const to = mark?.to ?? hour.to;
  const behind = lookUp(times.behind, tokens, to);
  if (behind !== undefined)
    return {
      minutes: hour.value * 60 + behind.value,
      to: lookUp(times.marks, tokens, behind.to)?.to ?? behind.to,
      sure,
      kind: 'full',
    };
  const joint = lookUp(times.joints, tokens, to);
  const minutes = readMinutes(reader, joint?.to ?? to);
  // A mark ends an hour that no minutes follow; without it "nine thirty" needs both to be plain numbers.
  if (
    minutes === undefined ||
    (joint === undefined && mark === undefined && minutes.value < 10 && tokens[to]!.kind !== 'letters')
  ) {
    return {
      minutes: (hour.value % 24) * 60,
      to,
      sure,
      kind: mark === undefined ? 'bare' : mark.value === 'sure' ? 'full' : 'length',
    };
  }
  const end = lookUp(times.marks, tokens, minutes.to);
  return {
    minutes: (hour.value % 24) * 60 + (joint?.value ?? 1) * minutes.value,
    to: mark === undefined && end?.value === 'sure' ? end.to : minutes.to,
    sure: sure || (mark === undefined && end?.value === 'sure'),
    kind: 'full',
  };
}

/** `10:30`, `10.30`, `10:30:15`; seconds are left out. */
function readDigital({ tokens, times }: ClockReader, hour: Match<number>): Clock | undefined {
  const separator = tokens[hour.to]?.key;
  const after = tokens[hour.to + 1];
  if ((separator !== ':' && separator !== '.') || tokens[hour.to - 1]!.kind !== 'digits') return undefined;
  if (!isGlued(tokens, hour.to) || !isGlued(tokens, hour.to + 1) || after?.kind !== 'digits' || after.key.length !== 2)
    return undefined;
  const minutes = Number(after.key);
  if (minutes > 59 || (hour.value === 24 && minutes > 0)) return undefined;
  const seconds = tokens[hour.to + 3];
  const hasSeconds =
    separator === ':' && tokens[hour.to + 2]?.key === ':' && seconds?.kind === 'digits' && isGlued(tokens, hour.to + 3);
  const to = hour.to + (hasSeconds ? 4 : 2);
  const mark = lookUp(times.marks, tokens, to);
  const isSure = separator === ':' || mark?.value === 'sure';
  return { minutes: (hour.value % 24) * 60 + minutes, to: mark?.to ?? to, sure: isSure, kind: 'full' };
}

/** `0930 hours`, `1030 pm`: four digits are a time only with what says so behind. */
function readLong({ tokens, times }: ClockReader, at: number): Clock | undefined {
  const { key, kind } = tokens[at]!;
  if (kind !== 'digits' || key.length < 3 || key.length > 4) return undefined;
  const [hour, minutes] = [Number(key.slice(0, -2)), Number(key.slice(-2))];
  const mark = lookUp(times.marks, tokens, at + 1);
  const isTime =
    hour < 24 && minutes < 60 && (mark !== undefined || lookUp(times.periods, tokens, at + 1) !== undefined);
  return isTime ? { minutes: hour * 60 + minutes, to: mark?.to ?? at + 1, sure: true, kind: 'full' } : undefined;
}

function readHour(reader: ClockReader, at: number): Match<number> | undefined {
  return readSmall(reader, at, 24);
}

/** 0 to 59, and "oh five". */
function readMinutes(reader: ClockReader, at: number): Match<number> | undefined {
  const { tokens, words } = reader;
  if (words.spelledZero.has(tokens[at]?.key ?? '')) return readSmall(reader, at + 1, 9);
  if (tokens[at]?.kind === 'digits' && tokens[at].key.length !== 2) return undefined;
  return readSmall(reader, at, 59);
}

function readSmall({ tokens, words }: ClockReader, at: number, most: number): Match<number> | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return undefined;
  const compound = (): Match<number> | undefined => {
    const value = words.compound?.(token.key);
    return value === undefined ? undefined : { value, to: at + 1 };
  };
  const isShort = token.kind === 'digits' && token.key.length <= 2;
  const number = isShort ? { value: Number(token.key), to: at + 1 } : (lookUp(words.small, tokens, at) ?? compound());
  return number !== undefined && Number.isInteger(number.value) && number.value <= most ? number : undefined;
}
