/** Misspelt values of closed types, put right for the classifier: "a big late" is asked about as "a big latte". */
import type { Tokens } from '../text/tokenize.js';
import { closeValueAt } from './close-values.js';
import { createMatches, type Dictionaries, findValuesAt } from './dictionaries.js';

/** Replaces what holds a word that is unknown and is no part of a value, and is close to a value of a closed type, by that value.
 *
 * @param tokens    of `text`
 * @param count     tokens to look at, from the first
 * @param isKnown   whether training met the word of token t
 * @param onChange  told of the tokens [start, end) that are replaced, and by what
 * @returns the text, the same where there is nothing to put right */
export function correctSpelling(
  dictionaries: Dictionaries,
  text: string,
  tokens: Tokens,
  count: number,
  isKnown: (t: number) => boolean,
  onChange?: (start: number, end: number, value: string) => void,
): string {
  const { open, spellings, spellingEnds } = dictionaries;
  if (open.every((each) => each === 1)) return text;
  const ends = valueEnds(dictionaries, tokens, count);
  const isUnknown = (t: number): boolean => ends[t] <= t && !isKnown(t);
  let corrected = '';
  let from = 0;
  for (let t = 0; t < count; ) {
    const close = closestAt(dictionaries, tokens, t, count, isUnknown);
    if (close === undefined) {
      t++;
      continue;
    }
    const { entry, end } = close;
    const units = spellings.subarray(entry === 0 ? 0 : spellingEnds[entry - 1], spellingEnds[entry]);
    const value = String.fromCharCode(...units);
    corrected += text.slice(from, tokens.starts[t]) + value;
    onChange?.(t, end, value);
    from = tokens.ends[end - 1];
    t = end;
  }
  return corrected + text.slice(from);
}

/** [count] end of the values that begin at a token or before it; those that hold the token end after it. */
function valueEnds(dictionaries: Dictionaries, tokens: Tokens, count: number): Int32Array {
  const matches = createMatches();
  let end = 0;
  return new Int32Array(count).map((_, t) => {
    matches.count = 0;
    findValuesAt(dictionaries, tokens, t, count, matches);
    for (let m = 0; m < matches.count; m++) end = Math.max(end, matches.ends[m]);
    return end;
  });
}

/** The longest close spelling of any closed type that begins at a token, of equally long ones that of the first type. */
function closestAt(
  dictionaries: Dictionaries,
  tokens: Tokens,
  t: number,
  count: number,
  isUnknown: (t: number) => boolean,
): ReturnType<typeof closeValueAt> {
  let longest: ReturnType<typeof closeValueAt>;
  dictionaries.open.forEach((isOpen, type) => {
    const close = isOpen ? undefined : closeValueAt(dictionaries, type, tokens, t, count, isUnknown);
    if (close !== undefined && close.end > (longest?.end ?? 0)) longest = close;
  });
  return longest;
}
