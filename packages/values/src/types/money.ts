/** Amounts of money: decimal digits and ISO 4217 code, `12.50 EUR`; as many decimals as the currency has, more only if said. */
import { type CurrencyName, currencyNames, decimalsOf, isCurrencyCode } from '../money/currencies.js';
import { decimalOf, type Numeral, type NumeralReader, numeralReader, readNumeral } from '../numbers/read-numeral.js';
import { isFreeAfter, isFreeBefore } from '../numbers/stands-alone.js';
import type { Found, Recogniser, Setting } from '../recogniser.js';
import { findEach, type Reading } from '../text/find-each.js';
import { type Lexicon, lookUp, type Match, wordSet } from '../text/lexicon.js';
import { regionOf } from '../text/region.js';
import { isGlued, readTokens } from '../text/tokens.js';

const money: Recogniser = {
  type: 'Botwright.MONEY',
  version: 1,
  find(text: string, { language }: Setting): readonly Found[] {
    const tokens = readTokens(text);
    const reader = numeralReader(text, tokens, language);
    const names = namesOf(regionOf(language));
    return findEach(tokens, (at) => readBefore(reader, names, at) ?? readBehind(reader, names, at));
  },
};

export default money;

/** Behind an amount of these, pounds are a weight. */
const OF = /* @__PURE__ */ wordSet('of de di heavy overweight lighter heavier');
const AND = /* @__PURE__ */ wordSet('and und y con et e');

const tables = new Map<string, Lexicon<CurrencyName>>();

/** Made once a region, when it is first asked for. */
function namesOf(region: string): Lexicon<CurrencyName> {
  const known = tables.get(region);
  if (known !== undefined) return known;
  const names = currencyNames(region);
  tables.set(region, names);
  return names;
}

/** `$12.50`, `EUR 12`, `US$ 5`. */
function readBefore(reader: NumeralReader, names: Lexicon<CurrencyName>, at: number): Reading | undefined {
  const { tokens } = reader;
  const isMinus = /^[-−]$/.test(tokens[at]?.key ?? '') && isGlued(tokens, at + 1) && !isGlued(tokens, at);
  const name = readName(reader, names, isMinus ? at + 1 : at);
  if (name === undefined || name.value.part || !isFreeBefore(tokens, at)) return undefined;
  if (tokens[name.to]?.kind !== 'digits' && tokens[name.to]?.key !== '-') return undefined;
  // Only signs and codes stand before: "twenty dollars 5" has none there.
  if (/^\p{Ll}{3,}$/u.test(reader.text.slice(tokens[name.to - 1]!.start, tokens[name.to - 1]!.end))) return undefined;
  const numeral = readNumeral(reader, name.to);
  if (numeral === undefined || !isFreeAfter(tokens, numeral.to)) return undefined;
  const written = isMinus ? `-${numeral.decimal}` : numeral.decimal;
  return { from: at, to: numeral.to, value: toMoney(written, name.value.code) };
}

/** "twelve euros fifty", `12,50 €`, "five dollars and twenty cents", "50 cents". */
function readBehind(reader: NumeralReader, names: Lexicon<CurrencyName>, at: number): Reading | undefined {
  const { tokens, words } = reader;
  const numeral = readNumeral(reader, at) ?? readArticle(reader, at);
  if (numeral === undefined || !isFreeBefore(tokens, at)) return undefined;
  const unitAt =
    numeral.isPart || numeral.scale > 1 ? (lookUp(words.of, tokens, numeral.to)?.to ?? numeral.to) : numeral.to;
  const name = readName(reader, names, unitAt);
  if (name === undefined || !isFreeAfter(tokens, name.to)) return { from: at, to: numeral.to, value: '' };
  if (name.value.part)
    return { from: at, to: name.to, value: toMoney(decimalOf(numeral.value / 100), name.value.code) };
  if (OF.has(tokens[name.to]?.key ?? '')) return { from: at, to: name.to, value: '' };
  const half = lookUp(words.plusHalf, tokens, name.to);
  if (half !== undefined)
    return { from: at, to: half.to, value: toMoney(decimalOf(numeral.value + half.value), name.value.code) };
  const cents = readCents(reader, names, name.to, Number.isInteger(numeral.value));
  const value =
    cents === undefined
      ? numeral.decimal
      : decimalOf(numeral.value + Math.sign(numeral.value || 1) * (cents.value / 100));
  return { from: at, to: cents?.to ?? name.to, value: toMoney(value, name.value.code) };
}

/** "and twenty cents", "fifty": what stands behind whole dollars. */
function readCents(
  reader: NumeralReader,
  names: Lexicon<CurrencyName>,
  at: number,
  whole: boolean,
): Match<number> | undefined {
  const { tokens } = reader;
  const joined = AND.has(tokens[at]?.key ?? '');
  const numeral = whole ? readNumeral(reader, joined ? at + 1 : at) : undefined;
  if (numeral === undefined || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 99)
    return undefined;
  const name = readName(reader, names, numeral.to);
  if (name?.value.part) return { value: numeral.value, to: name.to };
  // "five euros fifty", "doce euros con cincuenta": nothing else behind; "and twenty" may begin something else.
  const last = numeral.to >= tokens.length || tokens[numeral.to]!.kind === 'sign';
  return !/^(?:and|und)$/.test(tokens[at]!.key) &&
    name === undefined &&
    numeral.value >= 10 &&
    last &&
    isFreeAfter(tokens, numeral.to)
    ? { value: numeral.value, to: numeral.to }
    : undefined;
}

/** "a dollar", "un euro": the article is the number. */
function readArticle({ tokens, words }: NumeralReader, at: number): Numeral | undefined {
  if (!words.article.has(tokens[at]?.key ?? '')) return undefined;
  return { from: at, to: at + 1, value: 1, decimal: '1', isPart: false, scale: 1 };
}

function readName(
  { text, tokens }: NumeralReader,
  names: Lexicon<CurrencyName>,
  at: number,
): Match<CurrencyName> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'sign') return lookUp(names, tokens, at);
  const written = text.slice(token.start, token.end);
  // In small letters a code is one only where it is glued: `12usd`.
  const code = isGlued(tokens, at) || isGlued(tokens, at + 1) ? written.toUpperCase() : written;
  if (isCurrencyCode(code)) return { value: { code, part: false }, to: at + 1 };
  return lookUp(names, tokens, at);
}

/** Pads the decimals to those of the currency. */
function toMoney(decimal: string, code: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const decimals = fraction.padEnd(decimalsOf(code), '0');
  return `${whole}${decimals === '' ? '' : `.${decimals}`} ${code}`;
}
