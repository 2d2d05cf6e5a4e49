/** A trained hidden layer -> sections: its embedding in 8 bits, with one scale a feature. */
import type { ModelSections } from '../types.js';
import type { HiddenLayer } from './train-hidden-layer.js';

/** Steps of a weight to each side of zero. */
const STEPS = 127;

/** Packs a hidden layer.
 *
 * @param features  [D] rows of the feature table that it sees, ascending */
export function packHiddenLayer(features: Uint32Array, { embedding, output, bias }: HiddenLayer): ModelSections {
  const H = output.length / bias.length;
  const packed = new Int8Array(embedding.length);
  const scales = new Float32Array(features.length);
  for (let d = 0; d < features.length; d++) {
    const row = embedding.subarray(d * H, (d + 1) * H);
    const largest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    scales[d] = largest / STEPS;
    row.forEach((weight, h) => {
      packed[d * H + h] = largest === 0 ? 0 : Math.round((weight / largest) * STEPS);
    });
  }
  return {
    'hidden.features': features,
    'hidden.embedding': packed,
    'hidden.scales': scales,
    'hidden.output': output,
    'hidden.bias': Float32Array.from(bias),
  };
}
