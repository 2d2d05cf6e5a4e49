/** Pairs of neighbours, with the edges of the text as words of their own: `a latte`, `^ can`, `please $`. */
import { mixHash } from '../text/hash.js';
import { addFeature, type FeatureBuffer, reserve } from './feature-buffer.js';
import { EDGE, type FeatureInput, KIND } from './feature-input.js';

export function addWordPairs({ tokens, count, isListed }: FeatureInput, buffer: FeatureBuffer): void {
  if (count === 0) return;
  reserve(buffer, count + 1);
  let previous = EDGE;
  let wasListed = 0;
  for (let t = 0; t < count; t++) {
    const word = tokens.hashes[t];
    addFeature(buffer, mixHash(mixHash(KIND.pair, previous), word), wasListed | isListed[t]);
    previous = word;
    wasListed = isListed[t];
  }
  addFeature(buffer, mixHash(mixHash(KIND.pair, previous), EDGE), wasListed);
}
