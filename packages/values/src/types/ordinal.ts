/** Places in a row, as decimal digits: `3` of "the third", `21` of "21st". */
import { type NumeralReader, numeralReader } from '../numbers/read-numeral.js';
import { readOrdinal } from '../numbers/read-ordinal.js';
import { isFreeAfter, isFreeBefore } from '../numbers/stands-alone.js';
import { type Language, languageOf } from '../phrases/language-of.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, isAll, type Reading } from '../text/find-each.js';
import { type Lexicon, lexicon, lookUp, wordSet } from '../text/lexicon.js';
import { isGlued, readTokens } from '../text/tokens.js';

const ordinal: Recogniser = {
  type: 'Botwright.ORDINAL',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = numeralReader(text, tokens, language);
    return findEach(tokens, (at) => read(reader, languageOf(language), at, answer));
  },
};

export default ordinal;

/** In passing these are no places in a row. */
const IDIOMS: Readonly<Record<Language, Lexicon<null>>> = {
  en: /* @__PURE__ */ lexicon({
    'first name|first names|first class|first aid|first of all|first thing|first hand|first time|second hand|third party':
      null,
    'at first|first things first|second thoughts|second opinion|split second|second nature|second to none': null,
    'a second|one second|just a second|in a second|wait a second|every second|per second|half a second': null,
    'a third|one third|a fourth|a fifth|one fifth|a tenth|a hundredth': null,
  }),
  de: /* @__PURE__ */ lexicon({ 'zum ersten mal|fürs erste|erste hilfe|erster klasse|erste klasse': null }),
  es: /* @__PURE__ */ lexicon({
    'primera clase|un segundo|primeros auxilios|un cuarto|segunda mano|por primera vez': null,
  }),
  fr: /* @__PURE__ */ lexicon({ 'première classe|une seconde|premiers secours|seconde main|en premier': null }),
  it: /* @__PURE__ */ lexicon({
    'prima classe|un secondo|pronto soccorso|prima di|un quarto|seconda mano|quarto d ora': null,
  }),
  pt: /* @__PURE__ */ lexicon({
    'primeira classe|um segundo|primeiros socorros|segunda feira|terça feira': null,
    'um quarto|quinta feira|sexta feira|segunda mão': null,
  }),
};

/** Before a German number with a point: "am 3." but not "I have 3. Thanks". */
const ANNOUNCING = wordSet(
  'der die das den dem des am im vom zum zur beim ins ans auf jeder jede jedes unser mein dein ihr sein',
);

function read(reader: NumeralReader, language: Language, at: number, answer: boolean): Reading | undefined {
  const { tokens } = reader;
  const idiom = answer ? undefined : lookUp(IDIOMS[language], tokens, at);
  if (idiom !== undefined) return { from: at, to: idiom.to, value: '' };
  const found = readOrdinal(reader, at) ?? (language === 'de' ? readPointed(reader, at, answer) : undefined);
  if (found === undefined || found.value === 0 || !isFreeBefore(tokens, at) || !isFreeAfter(tokens, found.to))
    return undefined;
  return { from: at, to: found.to, value: String(found.value) };
}

function readPointed(
  { tokens }: NumeralReader,
  at: number,
  answer: boolean,
): { value: number; to: number } | undefined {
  const token = tokens[at]!;
  if (token.kind !== 'digits' || token.key.length > 4 || tokens[at + 1]?.key !== '.' || !isGlued(tokens, at + 1))
    return undefined;
  const announced = at > 0 && ANNOUNCING.has(tokens[at - 1]!.key);
  return announced || (answer && isAll(tokens, at, at + 2)) ? { value: Number(token.key), to: at + 2 } : undefined;
}
