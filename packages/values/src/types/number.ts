/** Numbers that count or measure, as decimal digits: `21` of "twenty one", `1234.5` of "1,234.5", `-5` of "minus five". */
import { type Numeral, type NumeralReader, numeralReader, readNumeral } from '../numbers/read-numeral.js';
import { readOrdinal } from '../numbers/read-ordinal.js';
import { standsAlone } from '../numbers/stands-alone.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, type Reading } from '../text/find-each.js';
import { readTokens } from '../text/tokens.js';

const number: Recogniser = {
  type: 'Twilio.NUMBER',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = numeralReader(text, tokens, language);
    return findEach(tokens, (at) => readNumber(reader, at, answer));
  },
};

export default number;

function readNumber(reader: NumeralReader, at: number, answer: boolean): Reading | undefined {
  const numeral = readNumeral(reader, at);
  if (numeral === undefined || !standsAlone(reader.tokens, numeral)) return undefined;
  if (!answer && isDoubtful(reader, numeral)) return undefined;
  const ordinal = readOrdinal(reader, at);
  if (ordinal !== undefined && ordinal.to >= numeral.to) return undefined;
  return { from: at, to: numeral.to, value: numeral.decimal };
}

/** In passing "half" is a share, and "one" is a number beside some words only. */
function isDoubtful({ tokens, words }: NumeralReader, { from, to, isPart }: Numeral): boolean {
  if (isPart) return true;
  const doubt = to === from + 1 ? words.doubtful.get(tokens[from]!.key) : undefined;
  if (doubt === undefined) return false;
  const next = tokens[to]?.key === "'" ? tokens[to + 1] : tokens[to];
  return doubt.always || doubt.after.has(tokens[from - 1]?.key ?? '') || doubt.before.has(next?.key ?? '');
}
