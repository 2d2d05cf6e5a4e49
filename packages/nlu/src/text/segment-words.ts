/** Words of scripts that write no spaces, by the engine's own dictionaries (`Intl.Segmenter`). */

/** Calls `add` for each word of `run`, with its range `[start, end)` in UTF-16 units. */
export type SegmentWords = (run: string, add: (start: number, end: number) => void) => void;

let withEngine: SegmentWords | undefined;

/** The segmenter, made at the first use, since making it takes milliseconds and most assistants never need it. The locale is
 * fixed: dictionaries go by script, and the machine's own locale must not show in a model. */
export function wordSegmenter(): SegmentWords {
  if (typeof Intl !== 'object' || !('Segmenter' in Intl) || Intl.Segmenter === undefined) return characterByCharacter;
  withEngine ??= withDictionary();
  return withEngine;
}

function withDictionary(): SegmentWords {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return (run, add) => {
    for (const { index, segment } of segmenter.segment(run)) add(index, index + segment.length);
  };
}

/** Where the engine has no segmenter, each character with its marks is a word; pairs of words then do most of the work. */
export const characterByCharacter: SegmentWords = (run, add) => {
  for (const match of run.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) add(match.index, match.index + match[0].length);
};
