/** A sample's tags -> words, so that it can be compared with a text: those that the text has for the type of the tag, since training filled
 * the tag with all values of the type. */
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import type { Steps } from '../features/steps.js';
import type { Tokens } from '../text/tokenize.js';
import { type Dictionaries, valueText } from '../values/dictionaries.js';
import type { ExplainedSpan, ExplainSample, ExplainSegment } from './explanation.js';
import { spelling } from './token-text.js';

/** What a text says for each type: the first value of a closed type, or the first words that were taken for a field of it.
 *
 * @param steps  of the text
 * @param spans  words taken for fields */
export function wordsByType(
  tokens: Tokens,
  { count, starts, types, isValue }: Steps,
  spans: readonly ExplainedSpan[],
  typeNames: readonly string[],
): Map<string, string> {
  const said = new Map(spans.map(({ type, text }) => [type, text] as const).reverse());
  const end = Math.min(tokens.count, MAX_FEATURE_TOKENS);
  for (let s = count - 1; s >= 0; s--) {
    const name = typeNames[types[s]];
    if (isValue[s] === 0 || name === undefined) continue;
    const to = s + 1 < count ? starts[s + 1] : end;
    said.set(
      name,
      Array.from({ length: to - starts[s] }, (_, i) => spelling(tokens, starts[s] + i, starts[s] + i + 1)).join(' '),
    );
  }
  return said;
}

/** Makes a text of a sample.
 *
 * @param said       words of the text by the name of the type
 * @param typeNames  [types] */
export function fillTags(
  { segments }: ExplainSample,
  said: ReadonlyMap<string, string>,
  dictionaries: Dictionaries,
  typeNames: readonly string[],
): string {
  const words = ({ text, type }: ExplainSegment): string =>
    text ?? (type === undefined ? '' : (said.get(type) ?? firstValue(dictionaries, typeNames.indexOf(type))));
  return segments.map(words).join('');
}

/** The first value of a type; nothing where it has none. */
function firstValue({ typeEnds, entryValues, ...dictionaries }: Dictionaries, type: number): string {
  const start = type <= 0 ? 0 : typeEnds[type - 1];
  if (type < 0 || start >= typeEnds[type]) return '';
  const first = entryValues.subarray(start, typeEnds[type]).reduce((least, value) => Math.min(least, value));
  return valueText({ typeEnds, entryValues, ...dictionaries }, first);
}
