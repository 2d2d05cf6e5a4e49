/** Which values of open types the annotated texts mention, and which of them one text alone does. */
import type { Tokens } from '../text/tokenize.js';
import { createMatches, type Dictionaries, findValues, type Matches } from './dictionaries.js';

/** A text with its field values; UTF-16 offsets, end exclusive. */
export interface AnnotatedText {
  readonly tokens: Tokens;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** [E] in how many places of all texts each entry of a dictionary is a field's value.
 *
 * @param most  tokens of a text that count, from the first */
export function countMentions(texts: readonly AnnotatedText[], dictionaries: Dictionaries, most: number): Uint32Array {
  const mentions = new Uint32Array(dictionaries.entryTypes.length);
  const matches = createMatches();
  for (const text of texts) {
    if (text.spans.length === 0) continue;
    findValues(dictionaries, text.tokens, Math.min(text.tokens.count, most), matches);
    for (let m = 0; m < matches.count; m++) if (isMention(text, matches, m)) mentions[matches.entries[m]]++;
  }
  return mentions;
}

/** Takes from an open type's dictionary, as one text sees it, the values that only this text mentions. An author cannot list all
 * values of an open type: without this, training would meet none that a dictionary lacks, and learn to trust it blindly.
 *
 * @param mentions  as `countMentions` gives them
 * @param matches   in and out */
export function hideSingleMentions(
  text: AnnotatedText,
  mentions: Uint32Array,
  dictionaries: Dictionaries,
  matches: Matches,
): void {
  let kept = 0;
  for (let m = 0; m < matches.count; m++) {
    const entry = matches.entries[m];
    const isOpen = dictionaries.open[dictionaries.entryTypes[entry]] === 1;
    if (isOpen && mentions[entry] <= 1 && isMention(text, matches, m)) continue;
    matches.entries[kept] = entry;
    matches.starts[kept] = matches.starts[m];
    matches.ends[kept] = matches.ends[m];
    kept++;
  }
  matches.count = kept;
}

/** Whether a match is a field's value, of whatever field; a word with particles attached to the value counts too. */
export function isMention({ tokens, spans }: AnnotatedText, matches: Matches, m: number): boolean {
  const start = tokens.starts[matches.starts[m]];
  const end = tokens.ends[matches.ends[m] - 1];
  const isOne = matches.ends[m] - matches.starts[m] === 1;
  return spans.some((span) =>
    isOne ? span.start >= start && span.end <= end : span.start === start && span.end === end,
  );
}
