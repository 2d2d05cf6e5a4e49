/** What the kinds of dates are read with: the text, its language, and what day it is. */
import { type DurationReader, durationReader } from '../durations/read-duration.js';
import type { Setting } from '../recogniser.js';
import { regionOf } from '../text/region.js';
import type { Token } from '../text/tokens.js';
import { type DateWords, dateWordsOf } from './date-words.js';
import { localDateOf } from './local-date.js';
import { type MonthNames, monthsOf } from './months.js';
import { type WeekdayNames, weekdaysOf } from './weekdays.js';

export interface DateReader extends DurationReader {
  readonly language: string;
  readonly dates: DateWords;
  readonly months: MonthNames;
  readonly weekdays: WeekdayNames;
  /** Whether `5/6` is the sixth of May. */
  readonly monthFirst: boolean;
  /** Whether the text answers a question for a date. */
  readonly answer: boolean;
  /** Today where the speaker is, in days since 1970-01-01; asked of `Intl` only once a date is found. */
  readonly today: () => number;
}

/** A date that was read: days since 1970-01-01, and the token behind it. */
export interface DateReading {
  readonly day: number;
  readonly to: number;
}

const MONTH_FIRST_REGIONS = /* @__PURE__ */ new Set(['US', 'PH', 'FM', 'PR', 'GU', 'AS', 'VI']);

export function dateReader(text: string, tokens: readonly Token[], setting: Setting, answer: boolean): DateReader {
  const { language } = setting;
  let today: number | undefined;
  return {
    ...durationReader(text, tokens, language),
    language,
    dates: dateWordsOf(language),
    months: monthsOf(language),
    weekdays: weekdaysOf(language),
    monthFirst: MONTH_FIRST_REGIONS.has(regionOf(language)),
    answer,
    today: () => {
      today ??= localDateOf(setting.now, setting.timeZone);
      return today;
    },
  };
}
