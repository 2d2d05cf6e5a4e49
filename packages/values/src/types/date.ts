/** Dates as `YYYY-MM-DD`. What has no year, or no month, is the next one from today where the speaker is; today is the first. */
import { dateReader } from '../calendar/date-reader.js';
import { toIsoDate } from '../calendar/local-date.js';
import { readDate } from '../calendar/read-date.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach } from '../text/find-each.js';
import { readTokens } from '../text/tokens.js';

const date: Recogniser = {
  type: 'Twilio.DATE',
  version: 1,
  find(text: string, setting: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = dateReader(text, tokens, setting, answer);
    return findEach(tokens, (at) => {
      const found = readDate(reader, at);
      return found === undefined ? undefined : { from: at, to: found.to, value: toIsoDate(found.day) ?? '' };
    });
  },
};

export default date;
