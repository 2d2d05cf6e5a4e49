/** Trained weights -> sections: the weights that matter, in 4 bits, with one scale a feature. Those that round to nothing beside the
 * largest of their feature are dropped, for no sum of them turns an answer. */
import type { FeatureTable } from '../features/encode.js';
import { writeHeader } from '../model/header.js';
import { MOST_NIBBLE, packNibbles } from '../model/nibbles.js';
import { packScales } from '../model/scales.js';
import type { ModelSections } from '../types.js';
import { packHiddenLayer } from './pack-hidden-layer.js';
import type { ClassifierWeights } from './train-classifier.js';

/** Packs a classifier of F features and K classes.
 *
 * @param hiddenFeatures  [D] rows of the table that the hidden layer sees, ascending; null without one */
export function packClassifier(
  table: FeatureTable,
  hiddenFeatures: Uint32Array | null,
  { linear: { weights, bias }, hidden }: ClassifierWeights,
): ModelSections {
  const K = bias.length;
  const F = table.idf.length;
  const largest = new Float32Array(F);
  for (let f = 0, w = 0; f < F; f++) {
    for (; w < weights.ends[f]; w++) largest[f] = Math.max(largest[f], Math.abs(weights.weights[w]));
  }
  const { sections: scales, rounded } = packScales(
    'task.scales',
    largest.map((weight) => weight / MOST_NIBBLE),
  );

  const counts = K <= 255 ? new Uint8Array(F) : new Uint16Array(F);
  const classes = K <= 256 ? new Uint8Array(weights.weights.length) : new Uint16Array(weights.weights.length);
  const steps = new Int8Array(weights.weights.length);
  let used = 0;
  for (let f = 0, w = 0; f < F; f++) {
    for (; w < weights.ends[f]; w++) {
      const step = rounded[f] === 0 ? 0 : Math.round(weights.weights[w] / rounded[f]);
      if (step === 0) continue;
      counts[f]++;
      classes[used] = weights.classes[w];
      steps[used++] = step;
    }
  }
  const units = hidden === null ? 0 : hidden.output.length / K;
  return {
    ...writeHeader({ classes: K, features: F, weights: used, units, unknownIdf: table.unknownIdf }),
    'task.features': table.index.keys,
    'task.idf': table.idf,
    'task.counts': counts,
    'task.classes': classes.slice(0, used),
    'task.weights': packNibbles(steps.subarray(0, used)),
    ...scales,
    'task.bias': Float32Array.from(bias),
    ...(hidden === null || hiddenFeatures === null ? {} : packHiddenLayer(hiddenFeatures, F, hidden)),
  };
}
