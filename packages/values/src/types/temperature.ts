/** Temperatures as number and unit: `21.5 °C`, `70 °F`, `300 K`. Degrees without a scale are those of the region. */
import { type NumeralReader, numeralReader, readNumeral } from '../numbers/read-numeral.js';
import { isFreeBefore, standsAlone } from '../numbers/stands-alone.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, isAll, type Reading } from '../text/find-each.js';
import { lexicon, lookUp, wordSet } from '../text/lexicon.js';
import { regionOf } from '../text/region.js';
import { isGlued, readTokens } from '../text/tokens.js';

const temperature: Recogniser = {
  type: 'Botwright.TEMPERATURE',
  version: 1,
  find(text: string, { language }: Setting, answer = false): readonly Found[] {
    const tokens = readTokens(text);
    const reader = numeralReader(text, tokens, language);
    const local = FAHRENHEIT_REGIONS.has(regionOf(language)) ? '°F' : '°C';
    return findEach(tokens, (at) => read(reader, local, at, answer));
  },
};

export default temperature;

const FAHRENHEIT_REGIONS = /* @__PURE__ */ new Set(['US', 'BS', 'BZ', 'FM', 'KY', 'LR', 'MH', 'PR', 'PW']);

/** Degrees of a scale, and of the region's own (an empty value). Words of all languages: none is another word in another one. */
const UNITS = /* @__PURE__ */ lexicon({
  '° c|°c|℃|degrees c|degree c|degrees celsius|degree celsius|degrees centigrade|celsius|centigrade|grad celsius|grados celsius':
    '°C',
  'grados centígrados|degrés celsius|degré celsius|gradi celsius|gradi centigradi|graus celsius|graus centígrados':
    '°C',
  '° f|℉|degrees f|degree f|degrees fahrenheit|degree fahrenheit|fahrenheit|grad fahrenheit|grados fahrenheit': '°F',
  'degrés fahrenheit|gradi fahrenheit|graus fahrenheit': '°F',
  'kelvin|kelvins|degrees kelvin': 'K',
  '°|º|degrees|degree|grad|grados|grado|degrés|degré|gradi|graus|grau': '',
});
const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['c', '°C'],
  ['f', '°F'],
  ['k', 'K'],
]);
const BELOW = /* @__PURE__ */ lexicon({
  'below zero|below freezing|below|unter null|bajo cero|sous zéro|sotto zero|abaixo de zero': null,
});
/** Before and behind degrees of an angle. */
const TURNING = /* @__PURE__ */ wordSet(
  'turn turned rotate rotated spin by angle drehe dreh gira girar tourne tourner ruota vire',
);
const ANGLES = /* @__PURE__ */ wordSet(
  'angle angles turn turns view rotation slope north south east west in of video camera',
);

function read(reader: NumeralReader, local: string, at: number, answer: boolean): Reading | undefined {
  const { tokens } = reader;
  const numeral = readNumeral(reader, at);
  if (numeral === undefined || !isFreeBefore(tokens, at)) return undefined;
  const unit = readUnit(reader, numeral.to);
  if (unit?.value === '' && isAngle(reader, at, unit.to)) return { from: at, to: unit.to, value: '' };
  const end = unit?.to ?? numeral.to;
  const below = numeral.value > 0 ? lookUp(BELOW, tokens, end) : undefined;
  const to = below?.to ?? end;
  // "below" by itself, and a number by itself, are temperatures in an answer only.
  const isSaid = unit !== undefined || (below !== undefined && below.to > end + 1);
  if (!isSaid && !(answer && standsAlone(tokens, numeral) && isAll(tokens, at, to))) return undefined;
  const value = below === undefined ? numeral.decimal : `-${numeral.decimal}`;
  return { from: at, to, value: `${value} ${unit?.value || local}` };
}

function readUnit({ text, tokens }: NumeralReader, at: number): { value: string; to: number } | undefined {
  const unit = lookUp(UNITS, tokens, at);
  if (unit !== undefined) return unit;
  const token = tokens[at];
  const value = LETTERS.get(token?.key ?? '');
  if (token === undefined || value === undefined) return undefined;
  // "70F" and "70 F", but not "vitamin 5 c" and no "5k".
  const isCapital = text[token.start] !== token.key;
  const isClear = isCapital || (isGlued(tokens, at) && token.key !== 'k');
  return isClear ? { value, to: at + 1 } : undefined;
}

function isAngle({ tokens }: NumeralReader, from: number, to: number): boolean {
  return TURNING.has(tokens[from - 1]?.key ?? '') || ANGLES.has(tokens[to]?.key ?? '');
}
