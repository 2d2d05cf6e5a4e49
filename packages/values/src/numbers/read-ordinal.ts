/** One ordinal number, in digits or in words: "the 4th", "twenty first", "dritter". */
import { lookUp, type Match } from '../text/lexicon.js';
import { isGlued } from '../text/tokens.js';
import { mayStart } from './number-words-of.js';
import { type NumeralReader, readNumeral } from './read-numeral.js';

/** The ordinal that begins at a token. */
export function readOrdinal(reader: NumeralReader, at: number): Match<number> | undefined {
  const { tokens, words } = reader;
  const token = tokens[at];
  if (token?.kind === 'digits') return readMarked(reader, at);
  if (token?.kind !== 'letters' || !mayStart(words, token.key)) return undefined;
  const known = readLast(reader, at);
  if (known !== undefined) return known;
  // "one hundred and third", "two hundredth": a number, and an ordinal for its last part.
  const before = readNumeral(reader, at);
  if (before === undefined || before.value < 1 || !Number.isInteger(before.value)) return undefined;
  const last = readLast(reader, words.and.has(tokens[before.to]?.key ?? '') ? before.to + 1 : before.to);
  if (last === undefined) return undefined;
  if (last.value >= 100) return { value: before.value * last.value, to: last.to };
  return before.value % 100 === 0 ? { value: before.value + last.value, to: last.to } : undefined;
}

function readLast({ tokens, words }: NumeralReader, at: number): Match<number> | undefined {
  const known = lookUp(words.ordinals, tokens, at);
  if (known !== undefined || tokens[at]?.kind !== 'letters') return known;
  const value = words.ordinal?.(tokens[at].key);
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** More digits are no place in a row. */
const MOST_DIGITS = 9;

/** `4th`, `1er`, `3º`, `3.ª`; without its mark a number is no ordinal. */
function readMarked({ tokens, words }: NumeralReader, at: number): Match<number> | undefined {
  const { key } = tokens[at]!;
  const dotted = tokens[at + 1]?.key === '.' && isGlued(tokens, at + 1) && /^[ºª°]$/.test(tokens[at + 2]?.key ?? '');
  const mark = dotted ? at + 2 : at + 1;
  if (key.length > MOST_DIGITS || !isGlued(tokens, mark) || !words.ordinalMarks.has(tokens[mark]!.key))
    return undefined;
  return { value: Number(key), to: mark + 1 };
}
