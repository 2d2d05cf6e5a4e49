/** Numbers in digits, with the separators of their language: `1,234.5` in English, `1.234,5` in German, `1 234,5` in French. */
import { languageOf } from '../phrases/language-of.js';
import { isGlued, type Token } from '../text/tokens.js';

export interface Digits {
  /** Decimal, without separators of groups: `1234.5`; as exact as it was written. */
  readonly decimal: string;
  /** Index of the token behind it. */
  readonly to: number;
}

/** How a language writes numbers. */
export type DigitStyle = 'point' | 'comma';

const POINT_REGIONS = /-(?:MX|US|CH|LI|PR|DO|GT|HN|NI|PA|PE|SV)$/i;

/** Which of comma and point a language and region has before decimals. */
export function digitStyleOf(tag: string): DigitStyle {
  return languageOf(tag) === 'en' || POINT_REGIONS.test(tag) ? 'point' : 'comma';
}

/** More digits are no number that anybody counts with. */
const MOST_DIGITS = 40;
const MOST_TOKENS = 27;
const SEPARATOR = /^[.,']$/;
const POINT = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+)(?:\.\d+)?$/;
// Two digits behind a point are no group: prices are written so by whoever has no other key.
const COMMA = /^(?:(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:'\d{3})+)(?:,\d+)?|\d+\.\d{1,2})$/;

/** Reads the number that begins with the digits at a token. Undefined for what only looks like one, `1.2.3` and `1,23,4`. */
export function readDigits(text: string, tokens: readonly Token[], at: number, style: DigitStyle): Digits | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits' || isContinued(tokens, at)) return undefined;
  const to = endOfRun(text, tokens, at, style);
  if (to === at + 1) return token.key.length > MOST_DIGITS ? undefined : { decimal: toDecimal(token.key), to };
  const last = tokens[to - 1]!;
  const written = text.slice(token.start, last.end).replaceAll('’', "'").replaceAll(/\s/g, "'");
  if (to - at > MOST_TOKENS || written.length > MOST_DIGITS) return undefined;
  if (!(style === 'point' ? POINT : COMMA).test(written)) return undefined;
  const plain = written.replaceAll("'", '');
  if (style === 'point') return { decimal: toDecimal(plain.replaceAll(',', '')), to };
  const isPoint = /^\d+\.\d{1,2}$/.test(plain);
  return { decimal: toDecimal(isPoint ? plain : plain.replaceAll('.', '').replace(',', '.')), to };
}

/** Whether digits and a separator stand before: no number begins amid `1,2,3`. */
function isContinued(tokens: readonly Token[], at: number): boolean {
  return (
    isGlued(tokens, at) &&
    SEPARATOR.test(tokens[at - 1]!.key) &&
    isGlued(tokens, at - 1) &&
    tokens[at - 2]!.kind === 'digits'
  );
}

/** Index behind the digits and separators that are glued together, or are groups of three with blanks between. */
function endOfRun(text: string, tokens: readonly Token[], from: number, style: DigitStyle): number {
  let at = from;
  // What is longer is refused, wherever it ends.
  while (at - from <= MOST_TOKENS) {
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (next === undefined) return at + 1;
    if (SEPARATOR.test(next.key) && isGlued(tokens, at + 1) && after?.kind === 'digits' && isGlued(tokens, at + 2)) {
      at += 2;
    } else if (next.kind === 'digits' && isGroup(text, tokens, at, style)) {
      at += 1;
    } else {
      return at + 1;
    }
  }
  return at + 1;
}

/** Whether a blank between two runs of digits separates groups. Everywhere one that does not break; a plain one only where no point does. */
function isGroup(text: string, tokens: readonly Token[], at: number, style: DigitStyle): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  const gap = text.slice(token.end, next.start);
  const groups = next.end - next.start === 3 && token.end - token.start <= 3;
  return groups && (/^[\u00a0\u202f\u2009]$/.test(gap) || (gap === ' ' && style === 'comma'));
}

/** Without needless zeros at either end. */
export function toDecimal(digits: string): string {
  if (digits[0] !== '0' && !digits.includes('.')) return digits;
  const [whole = '', fraction = ''] = digits.split('.');
  const decimals = fraction.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals === '' ? '' : `.${decimals}`);
}
