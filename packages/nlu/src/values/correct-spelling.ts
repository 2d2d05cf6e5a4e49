/** Misspelt values of closed types, put right for the classifier: "a big late" is asked about as "a big latte". */
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValuesAt } from './dictionaries.js';
import { closestEntry, spellTokens } from './spelling.js';

/** Replaces each word that is unknown and no part of a value by the value of a closed type that it is close to, if there is one.
 *
 * @param tokens    of `text`
 * @param count     tokens to look at, from the first
 * @param isKnown   whether training met the word of token t
 * @param onChange  told of each token that is replaced, and by what
 * @returns the text, the same where there is nothing to put right */
export function correctSpelling(
  dictionaries: Dictionaries,
  text: string,
  tokens: Tokens,
  count: number,
  isKnown: (t: number) => boolean,
  onChange?: (t: number, value: string) => void,
): string {
  const { open, spellings, spellingEnds } = dictionaries;
  if (open.every((each) => each === 1)) return text;
  const matches = createMatches();
  let corrected = '';
  let from = 0;
  for (let t = 0, valueEnd = 0; t < count; t++) {
    matches.count = 0;
    findValuesAt(dictionaries, tokens, t, count, matches);
    for (let m = 0; m < matches.count; m++) valueEnd = Math.max(valueEnd, matches.ends[m]);
    if (t < valueEnd || isKnown(t)) continue;
    const spelling = spellTokens(tokens, t, t + 1);
    for (let type = 0; type < open.length; type++) {
      const entry = open[type] === 1 ? -1 : closestEntry(dictionaries, type, spelling);
      if (entry < 0) continue;
      const units = spellings.subarray(entry === 0 ? 0 : spellingEnds[entry - 1], spellingEnds[entry]);
      const value = String.fromCharCode(...units);
      corrected += text.slice(from, tokens.starts[t]) + value;
      onChange?.(t, value);
      from = tokens.ends[t];
      break;
    }
  }
  return corrected + text.slice(from);
}
