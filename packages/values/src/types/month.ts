/** Months, by their English names whatever the language: `September` of "in sept". */
import { isJoint, isMonthAnnounced, isPartOfWord } from '../calendar/is-announced.js';
import { MONTHS, monthsOf } from '../calendar/months.js';
import { numeralReader, readNumeral } from '../numbers/read-numeral.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, isAll, type Reading } from '../text/find-each.js';
import { isWhole } from '../text/is-whole.js';
import { lookUp, wordSet } from '../text/lexicon.js';
import { readTokens, type Token } from '../text/tokens.js';

const month: Recogniser = {
  type: 'Twilio.MONTH',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const months = monthsOf(language);
    let last = -1;
    return findEach(tokens, (at): Reading | undefined => {
      if (answer && at === 0 && tokens[0]!.kind === 'digits') return readMonthNumber(text, tokens, language);
      const name = lookUp(months.names, tokens, at);
      if (name === undefined || isPartOfWord(tokens, at, name.to)) return undefined;
      const isListed = at > 1 && at - 1 === last && isJoint(language, tokens[at - 1]);
      const isMeant = isListed || isMonthAnnounced(tokens, language, at, name.to);
      const isClear = months.doubtful.has(tokens[at]!.key)
        ? isMeant || isName(text, tokens, language, at)
        : !isPerson(tokens, at);
      if (!isClear && !(answer && isWhole(tokens, at, name.to))) return undefined;
      last = name.to;
      return { from: at, to: name.to, value: MONTHS[name.value - 1]! };
    });
  },
};

export default month;

/** "april" and "june" are months rather than people, unless somebody is called so. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  'm am name called ms mrs miss aunt dear hi hello hey is with and',
);
const GIRLS: ReadonlySet<string> = /* @__PURE__ */ wordSet('april june august');

function isName(text: string, tokens: readonly Token[], language: string, at: number): boolean {
  const { key, start } = tokens[at]!;
  if (!language.toLowerCase().startsWith('en'))
    return language.startsWith('de') && key === 'mai' && text[start] === 'M';
  return GIRLS.has(key) && !isPerson(tokens, at);
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  return GIRLS.has(tokens[at]!.key) && NAMED.has(tokens[at - 1]?.key ?? '');
}

/** "12" to the question for a month. */
function readMonthNumber(text: string, tokens: readonly Token[], language: string): Reading | undefined {
  const numeral = readNumeral(numeralReader(text, tokens, language), 0);
  const name = numeral === undefined || !isAll(tokens, 0, numeral.to) ? undefined : MONTHS[numeral.value - 1];
  return name === undefined ? undefined : { from: 0, to: numeral!.to, value: name };
}
