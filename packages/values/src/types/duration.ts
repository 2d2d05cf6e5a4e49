/** Lengths of time in ISO 8601: `PT1H30M` of "an hour and a half", `P2W` of "a fortnight". */
import { durationReader, readDuration } from '../durations/read-duration.js';
import { toIsoDuration } from '../durations/to-iso.js';
import { readNumeral } from '../numbers/read-numeral.js';
import { isFreeAfter, isFreeBefore } from '../numbers/stands-alone.js';
import { type Language, languageOf } from '../phrases/language-of.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, type Reading } from '../text/find-each.js';
import { type Lexicon, lexicon, lookUp } from '../text/lexicon.js';
import { readTokens } from '../text/tokens.js';

const duration: Recogniser = {
  type: 'Botwright.DURATION',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = durationReader(text, tokens, language);
    const idioms = IDIOMS[languageOf(language)];
    return findEach(tokens, (at): Reading | undefined => {
      const idiom = answer ? undefined : lookUp(idioms, tokens, at);
      if (idiom !== undefined) return { from: at, to: idiom.to, value: '' };
      const found = readDuration(reader, at);
      if (found === undefined) {
        // Behind a number that measures something else no unit begins.
        const numeral = readNumeral(reader, at);
        return numeral === undefined ? undefined : { from: at, to: numeral.to, value: '' };
      }
      const isFree = isFreeBefore(tokens, at) && isFreeAfter(tokens, found.to);
      return { from: at, to: found.to, value: (isFree && toIsoDuration(found.amounts)) || '' };
    });
  },
};

export default duration;

/** In passing these are no lengths of time. */
const IDIOMS: Readonly<Record<Language, Lexicon<null>>> = {
  en: /* @__PURE__ */ lexicon({
    'a second|one second|one sec|a sec|wait a minute|just a minute|one minute please|one day|have a nice day': null,
    'once a day|twice a day|times a day|once a week|twice a week|times a week|once a month|once a year|dollars an hour':
      null,
  }),
  de: /* @__PURE__ */ lexicon({ 'eine sekunde|einen tag|eines tages|eine minute bitte': null }),
  es: /* @__PURE__ */ lexicon({ 'un segundo|un minuto por favor|un día|algún día': null }),
  fr: /* @__PURE__ */ lexicon({ 'une seconde|une minute s il vous plaît|un jour': null }),
  it: /* @__PURE__ */ lexicon({ 'un secondo|un minuto per favore|un giorno': null }),
  pt: /* @__PURE__ */ lexicon({ 'um segundo|um minuto por favor|um dia': null }),
};
