/** Pairs of words in their order with up to three others between: `have … latte` whatever stands between. */
import { mixHash } from '../text/hash.js';
import { addFeature, type FeatureBuffer, reserve } from './feature-buffer.js';
import { type FeatureInput, KIND } from './feature-input.js';

/** Most words between the two; neighbours are a word pair already. */
const LONGEST_GAP = 3;

export function addSkipPairs({ tokens, count, isListed }: FeatureInput, buffer: FeatureBuffer): void {
  reserve(buffer, LONGEST_GAP * count);
  for (let t = 0; t < count; t++) {
    const first = mixHash(KIND.skipPair, tokens.hashes[t]);
    for (let u = t + 2; u < Math.min(count, t + 2 + LONGEST_GAP); u++) {
      addFeature(buffer, mixHash(first, tokens.hashes[u]), isListed[t] | isListed[u]);
    }
  }
}
