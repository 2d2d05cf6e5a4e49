/** Pieces of two to five characters inside a word, its edges counted as characters: what inflected, compound and misspelled
 * words share with known ones. What stands together in a script without spaces counts as one word, since where its words end is
 * each engine's own guess. */
import { isUnspaced } from '../text/character-class.js';
import { mixHash } from '../text/hash.js';
import { type FeatureBuffer, reserve } from './feature-buffer.js';
import { type FeatureInput, KIND } from './feature-input.js';

const SHORTEST = 2;
const LONGEST = 5;
/** The edge of a word, as the unit that the tokeniser never leaves in one. */
const EDGE = 0x20;

export function addCharacterNgrams({ tokens, count, isListed }: FeatureInput, buffer: FeatureBuffer): void {
  const { chars, charStarts, charEnds } = tokens;
  if (count === 0) return;
  reserve(buffer, (LONGEST - SHORTEST + 1) * (charEnds[count - 1] + 2 * count));
  const { hashes, optional } = buffer;
  let used = buffer.count;
  for (let t = 0; t < count; t++) {
    const start = charStarts[t];
    const first = used;
    const isOptional = isListed[t];
    while (t + 1 < count && isOneRun(tokens, t)) t++;
    const end = charEnds[t];
    // The word as it stands between its edges: from -1 to its length.
    for (let from = start - 1; from < end; from++) {
      let h = from < start ? EDGE : chars[from];
      const last = Math.min(from + LONGEST - 1, end);
      for (let to = from + 1; to <= last; to++) {
        h = Math.imul(h, 0x01000193) ^ (to < end ? chars[to] : EDGE);
        hashes[used++] = mixHash(KIND.characters, h);
      }
    }
    optional.fill(isOptional, first, used);
  }
  buffer.count = used;
}

/** Whether a token and the next one stand together, both in a script without spaces. */
export function isOneRun({ starts, ends, chars, charStarts }: FeatureInput['tokens'], t: number): boolean {
  return starts[t + 1] === ends[t] && isUnspaced(chars[charStarts[t]]) && isUnspaced(chars[charStarts[t + 1]]);
}
