/** One length of time: "two hours and ten minutes", "an hour and a half", "1h30", "anderthalb Stunden". */

import { type NumeralReader, numeralReader, readNumeral } from '../numbers/read-numeral.js';
import { type Language, languageOf } from '../phrases/language-of.js';
import { type Lexicon, lexicon, lookUp, type Match } from '../text/lexicon.js';
import { isGlued, isHyphen, type Token } from '../text/tokens.js';
import type { Amounts } from './to-iso.js';
import { type Unit, type UnitName, unitsOf } from './units.js';

export interface DurationReading {
  readonly amounts: Amounts;
  readonly to: number;
}

/** Reads durations of one language from one text. */
export interface DurationReader extends NumeralReader {
  readonly units: Lexicon<UnitName>;
  readonly joints: Joints;
}

interface Amount {
  readonly unit: Unit;
  readonly amount: number;
  readonly to: number;
}

const ORDER: readonly Unit[] = ['y', 'm', 'w', 'd', 'h', 'min', 's'];
/** Letters for units, behind digits only. */
const LETTERS: ReadonlyMap<string, Unit> = new Map([
  ['h', 'h'],
  ['m', 'min'],
  ['s', 's'],
  ['d', 'd'],
  ['w', 'w'],
]);
/** One of a unit without a number, and what joins units. */
const JOINTS: Readonly<Record<Language, Joints>> = {
  en: joints('a|an|the whole|a whole|one whole', 'and|, and|,', 'of a|of an|of the|a|an'),
  de: joints('einen ganzen|eine ganze|ein ganzes', 'und|, und|,', 'einer|eines'),
  es: joints('', 'y|,|con', 'de'),
  fr: joints('', 'et|,', "d'|de|d'une"),
  it: joints("un'|una|un", 'e|,', "d'|di|di un'|di una"),
  pt: joints('', 'e|,', 'de|de uma'),
};

interface Joints {
  readonly one: Lexicon<null>;
  readonly and: Lexicon<null>;
  readonly of: Lexicon<null>;
}

function joints(one: string, and: string, of: string): Joints {
  return { one: lexicon({ [one]: null }), and: lexicon({ [and]: null }), of: lexicon({ [of]: null }) };
}

export function durationReader(text: string, tokens: readonly Token[], language: string): DurationReader {
  return { ...numeralReader(text, tokens, language), units: unitsOf(language), joints: JOINTS[languageOf(language)] };
}

/** The length of time that begins at a token: units from the largest to the smallest, each with its number. */
export function readDuration(reader: DurationReader, at: number): DurationReading | undefined {
  const amounts: Partial<Record<Unit, number>> = {};
  let to = at;
  let last: Amount | undefined;
  for (let next = at; ; ) {
    const amount: Amount | undefined = readAmount(reader, next, last);
    if (amount === undefined || (last !== undefined && ORDER.indexOf(amount.unit) <= ORDER.indexOf(last.unit))) break;
    amounts[amount.unit] = amount.amount;
    last = amount;
    to = amount.to;
    next = lookUp(reader.joints.and, reader.tokens, to)?.to ?? to;
  }
  return last === undefined ? undefined : { amounts, to };
}

function readAmount(reader: DurationReader, at: number, last: Amount | undefined): Amount | undefined {
  const { tokens, words, units, joints } = reader;
  const numeral = readNumeral(reader, at);
  const article = numeral === undefined ? lookUp(joints.one, tokens, at) : undefined;
  const next = numeral?.to ?? article?.to ?? at;
  if (numeral !== undefined && numeral.value < 0) return undefined;
  const ofAt = numeral?.isPart ? (lookUp(joints.of, tokens, next)?.to ?? next) : next;
  // "demi-heure", "mezz'ora".
  const unitAt = isHyphen(tokens, ofAt) || tokens[ofAt]?.key === "'" ? ofAt + 1 : ofAt;
  const unit = lookUp(units, tokens, unitAt) ?? (numeral === undefined ? undefined : readLetter(reader, unitAt));
  // "halbe Stunde" in one word, and "Stunde" without a number, are no amounts.
  if (unit === undefined)
    return numeral === undefined ? undefined : readLower(reader, numeral.value, numeral.to, at, last);
  if (numeral === undefined && article === undefined && unit.value.count === 1) return undefined;
  const half = lookUp(words.plusHalf, tokens, unit.to);
  const amount = (numeral?.value ?? 1) * unit.value.count + (half?.value ?? 0) * unit.value.count;
  return { unit: unit.value.unit, amount, to: half?.to ?? unit.to };
}

/** `2h`, `90m`, `1h30m`. */
function readLetter({ tokens }: NumeralReader, at: number): Match<UnitName> | undefined {
  const unit = LETTERS.get(tokens[at]?.key ?? '');
  const isUnit = unit !== undefined && (isGlued(tokens, at) || unit === 'h') && tokens[at - 1]?.kind === 'digits';
  return isUnit ? { value: { unit, count: 1 }, to: at + 1 } : undefined;
}

/** The minutes of `1h30`: a number that is glued to hours. */
function readLower(
  { tokens }: NumeralReader,
  value: number,
  to: number,
  at: number,
  last: Amount | undefined,
): Amount | undefined {
  const isMinutes = last?.unit === 'h' && isGlued(tokens, at) && tokens[at]?.kind === 'digits' && value < 60;
  return isMinutes ? { unit: 'min', amount: value, to } : undefined;
}
