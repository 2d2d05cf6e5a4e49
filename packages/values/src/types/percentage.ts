/** Shares of a hundred, as decimal digits without the sign: `12.5` of "12.5 %", `50` of "fifty percent". */
import { type NumeralReader, numeralReader, readNumeral } from '../numbers/read-numeral.js';
import { isFreeBefore, standsAlone } from '../numbers/stands-alone.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, isAll, type Reading } from '../text/find-each.js';
import { lexicon, lookUp } from '../text/lexicon.js';
import { readTokens } from '../text/tokens.js';

const percentage: Recogniser = {
  type: 'Botwright.PERCENTAGE',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = numeralReader(text, tokens, language);
    return findEach(tokens, (at) => read(reader, at, answer));
  },
};

export default percentage;

/** Signs and words of all languages: none of them is another word in another one. */
const PERCENT = /* @__PURE__ */ lexicon({
  '%|％|percent|per cent|pct|a percent|a per cent|of a percent': null,
  'prozent|v.h.|pour cent|pourcent|por ciento|por cento|porcento|per cento|percento': null,
});

function read(reader: NumeralReader, at: number, answer: boolean): Reading | undefined {
  const numeral = readNumeral(reader, at);
  if (numeral === undefined || !isFreeBefore(reader.tokens, at)) return undefined;
  const sign = lookUp(PERCENT, reader.tokens, numeral.to);
  if (sign !== undefined) return { from: at, to: sign.to, value: numeral.decimal };
  const bare = answer && isAll(reader.tokens, at, numeral.to) && standsAlone(reader.tokens, numeral);
  return bare ? { from: at, to: numeral.to, value: numeral.decimal } : undefined;
}
