/** Field values as the class of their type, with what stands around them: where training saw `a {drinkType}`, a drink that no
 * sample names is understood, for it only has to be a value of the type. */
import { mixHash } from '../text/hash.js';
import { addFeature, type FeatureBuffer, reserve } from './feature-buffer.js';
import { EDGE, type FeatureInput, KIND, type StepSequence } from './feature-input.js';

/** Distance in steps up to which two are paired. */
const WINDOW = 3;

/** Writes each class, and its pairs with the steps and the edges around it. */
export function addValueContexts({ stepCount, steps, isValue }: FeatureInput, buffer: FeatureBuffer): void {
  addContexts({ count: stepCount, hashes: steps, isValue }, buffer);
}

/** The same for values of open types, each by the types whose samples mention it. They are a group of their own, and their words
 * count as words too, for what an open type holds is not what its list says. */
export function addOpenValueContexts({ openSteps }: FeatureInput, buffer: FeatureBuffer): void {
  addContexts(openSteps, buffer);
}

function addContexts({ count: stepCount, hashes: steps, isValue }: StepSequence, buffer: FeatureBuffer): void {
  reserve(buffer, (2 * WINDOW + 1) * stepCount);
  for (let s = 0; s < stepCount; s++) {
    if (isValue[s] === 1) addFeature(buffer, steps[s], 0);
    for (let before = s - 1; before >= Math.max(-1, s - WINDOW); before--) {
      if (isValue[s] === 0 && (before < 0 || isValue[before] === 0)) continue;
      addPair(buffer, before < 0 ? EDGE : steps[before], steps[s], s - before);
    }
    // The edge after the last step, seen from a value near it.
    if (isValue[s] === 1 && s + WINDOW >= stepCount) addPair(buffer, steps[s], EDGE, stepCount - s);
  }
}

function addPair(buffer: FeatureBuffer, first: number, second: number, distance: number): void {
  const kind = distance === 1 ? KIND.classPair : KIND.classSkipPair;
  addFeature(buffer, mixHash(mixHash(kind, first), second), 0);
}
