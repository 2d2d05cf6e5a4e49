/** Words and pairs of neighbours, with the edges of the text as words of their own: `latte`, `a latte`, `^ can`, `please $`. */
import { mixHash } from '../text/hash.js';
import { type FeatureBuffer, reserve } from './feature-buffer.js';
import type { FeatureInput } from './feature-input.js';

const WORD = 1;
const PAIR = 2;
const EDGE = 3;

export function addWordNgrams({ tokens, count }: FeatureInput, buffer: FeatureBuffer): void {
  reserve(buffer, 2 * count + 1);
  let previous = EDGE;
  for (let t = 0; t < count; t++) {
    const word = tokens.hashes[t];
    buffer.hashes[buffer.count++] = mixHash(WORD, word);
    buffer.hashes[buffer.count++] = mixHash(mixHash(PAIR, previous), word);
    previous = word;
  }
  if (count > 0) buffer.hashes[buffer.count++] = mixHash(mixHash(PAIR, previous), EDGE);
}
