/** The value of one field type that a text stands for by itself: the answer to a question for that type. */
import { MAX_FEATURE_TOKENS } from '../features/feature-input.js';
import { type Tokens, tokenize } from '../text/tokenize.js';
import type { ValueInText } from '../types.js';
import { createMatches, type Dictionaries, findValues } from '../values/dictionaries.js';
import { resolveValue } from '../values/resolve-value.js';

/** Finds the longest value or synonym, else a close spelling of one; of an open type, else the words as they were said.
 *
 * @param type  number of the field type, in the order of training
 * @returns undefined where there is none: a closed type and other words, an empty text, or no such type */
export function findValue(
  dictionaries: Dictionaries,
  language: string,
  type: number,
  text: string,
): ValueInText | undefined {
  if (!(type in dictionaries.open)) return undefined;
  const tokens = tokenize(text, language);
  const count = Math.min(tokens.count, MAX_FEATURE_TOKENS);
  if (count === 0) return undefined;
  const [start, end] = longestMatch(dictionaries, type, tokens, count) ?? [0, count];
  const found = resolveValue(dictionaries, type, tokens, text, start, end);
  return found && { value: found.value, source: found.source, start: found.from, end: found.to };
}

/** The tokens [start, end) of the longest value or synonym of a type; of equally long ones the first. */
function longestMatch(
  dictionaries: Dictionaries,
  type: number,
  tokens: Tokens,
  count: number,
): readonly [start: number, end: number] | undefined {
  const matches = createMatches();
  findValues(dictionaries, tokens, count, matches);
  let longest: readonly [number, number] | undefined;
  for (let m = 0; m < matches.count; m++) {
    if (dictionaries.entryTypes[matches.entries[m]] !== type) continue;
    const [start, end] = [matches.starts[m], matches.ends[m]];
    if (longest === undefined || end - start > longest[1] - longest[0]) longest = [start, end];
  }
  return longest;
}
