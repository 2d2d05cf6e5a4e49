/** Pairs of neighbours, with the edges of the text as words of their own: `a latte`, `^ can`, `please $`. */
import { mixHash } from '../text/hash.js';
import { type FeatureBuffer, reserve } from './feature-buffer.js';
import { EDGE, type FeatureInput, KIND } from './feature-input.js';

export function addWordPairs({ tokens, count }: FeatureInput, buffer: FeatureBuffer): void {
  if (count === 0) return;
  reserve(buffer, count + 1);
  let previous = EDGE;
  for (let t = 0; t < count; t++) {
    const word = tokens.hashes[t];
    buffer.hashes[buffer.count++] = mixHash(mixHash(KIND.pair, previous), word);
    previous = word;
  }
  buffer.hashes[buffer.count++] = mixHash(mixHash(KIND.pair, previous), EDGE);
}
