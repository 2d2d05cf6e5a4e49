/** Days of the week, by their English names whatever the language: `Wednesday` of "on weds". */

import { isJoint, isPartOfWord, isWeekdayAnnounced } from '../calendar/is-announced.js';
import { localDateOf, weekdayOf } from '../calendar/local-date.js';
import { readRelativeDay } from '../calendar/relative-days.js';
import { WEEKDAYS, weekdaysOf } from '../calendar/weekdays.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, type Reading } from '../text/find-each.js';
import { isWhole } from '../text/is-whole.js';
import { lookUp } from '../text/lexicon.js';
import { readTokens, type Token } from '../text/tokens.js';

const dayOfWeek: Recogniser = {
  type: 'Twilio.DAY_OF_WEEK',
  version: 1,
  find(text: string, setting: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const weekdays = weekdaysOf(setting.language);
    let last = -1;
    return findEach(tokens, (at): Reading | undefined => {
      const name = lookUp(weekdays.names, tokens, at);
      if (name === undefined) return answer ? readToday(tokens, setting, at) : undefined;
      if (isPartOfWord(tokens, at, name.to)) return undefined;
      const isListed = at > 1 && at - 1 === last && isJoint(setting.language, tokens[at - 1]);
      const isDoubtful = name.to === at + 1 && weekdays.doubtful.has(tokens[at]!.key);
      const isMeant = !isDoubtful || isListed || isWeekdayAnnounced(tokens, setting.language, at, name.to);
      if (!isMeant && !(answer && isWhole(tokens, at, name.to))) return undefined;
      last = name.to;
      return { from: at, to: name.to, value: WEEKDAYS[name.value]! };
    });
  },
};

export default dayOfWeek;

/** "tomorrow" to the question for a day. */
function readToday(tokens: readonly Token[], { now, timeZone, language }: Setting, at: number): Reading | undefined {
  const day = readRelativeDay(tokens, language, at);
  if (day === undefined) return undefined;
  return { from: at, to: day.to, value: WEEKDAYS[weekdayOf(localDateOf(now, timeZone) + day.value)]! };
}
