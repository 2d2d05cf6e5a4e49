/** Field values as the class of their type: with `a {drinkType}` seen in training, a drink that no sample names is understood,
 * for it only has to be a value of the type. */
import { mixHash } from '../text/hash.js';
import { type FeatureBuffer, reserve } from './feature-buffer.js';
import type { FeatureInput } from './feature-input.js';

const CLASS = 6;
const PAIR = 7;
const EDGE = 3;

/** Distance in steps up to which a class is paired with what stands before or after it. */
const WINDOW = 3;

/** Writes each class and its pairs with the steps around it, where a step is a value's class or any other word. */
export function addValueClasses(input: FeatureInput, buffer: FeatureBuffer): void {
  const { tokens, count, valueLengths, valueClasses } = input;
  reserve(buffer, (2 * WINDOW + 1) * count);
  for (let t = 0; t < count; t++) {
    if (valueLengths[t] === 0) continue;
    const own = mixHash(CLASS, valueClasses[t]);
    buffer.hashes[buffer.count++] = own;
    let after = t + valueLengths[t];
    for (let step = 1; step <= WINDOW; step++) {
      if (after > count) break;
      const isValue = after < count && valueLengths[after] > 0;
      const next = after === count ? EDGE : isValue ? mixHash(CLASS, valueClasses[after]) : tokens.hashes[after];
      buffer.hashes[buffer.count++] = mixHash(mixHash(PAIR + (step === 1 ? 0 : 1), own), next);
      after += isValue ? valueLengths[after] : 1;
    }
    // Only words: a value before this one has written the pair already.
    for (let step = 1, before = t - 1; step <= WINDOW && before >= -1; step++, before--) {
      const previous = before < 0 ? EDGE : tokens.hashes[before];
      buffer.hashes[buffer.count++] = mixHash(mixHash(PAIR + (step === 1 ? 0 : 1), previous), own);
    }
  }
}
