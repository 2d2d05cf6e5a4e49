/** A trained hidden layer -> sections: its embedding in 4 bits a weight, with one scale a feature. */
import { MOST_NIBBLE, packNibbles } from '../model/nibbles.js';
import { packScales } from '../model/scales.js';
import type { ModelSections } from '../types.js';
import type { HiddenLayer } from './train-hidden-layer.js';

/** Packs a hidden layer.
 *
 * @param features      [D] rows of the feature table that it sees, ascending
 * @param featureCount  number of features F */
export function packHiddenLayer(
  features: Uint32Array,
  featureCount: number,
  { embedding, output, bias }: HiddenLayer,
): ModelSections {
  const H = output.length / bias.length;
  const largest = new Float32Array(features.length);
  for (let at = 0; at < embedding.length; at++) {
    const d = Math.floor(at / H);
    largest[d] = Math.max(largest[d], Math.abs(embedding[at]));
  }
  const { sections, rounded } = packScales(
    'hidden.scales',
    largest.map((weight) => weight / MOST_NIBBLE),
  );
  const steps = new Int8Array(embedding.length);
  for (let at = 0; at < embedding.length; at++) {
    const scale = rounded[Math.floor(at / H)];
    steps[at] = scale === 0 ? 0 : Math.round(embedding[at] / scale);
  }
  return {
    'hidden.features': packSet(features, featureCount),
    'hidden.embedding': packNibbles(steps),
    ...sections,
    'hidden.output': output,
    'hidden.bias': Float32Array.from(bias),
  };
}

/** [F / 32] a set of numbers below F, bit f % 32 of word f / 32 for each. */
function packSet(members: Uint32Array, F: number): Uint32Array {
  const words = new Uint32Array(Math.ceil(F / 32));
  for (const f of members) words[f >>> 5] |= 1 << (f & 31);
  return words;
}
