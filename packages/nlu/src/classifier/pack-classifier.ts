/** Trained weights -> sections: the weights that matter, in 8 bits, with one scale a feature. */
import type { FeatureTable } from '../features/encode.js';
import { writeHeader } from '../model/header.js';
import type { ModelSections } from '../types.js';
import { packHiddenLayer } from './pack-hidden-layer.js';
import type { ClassifierWeights } from './train-classifier.js';

/** Weights smaller than this part of the largest of all are dropped, for no sum of them turns an answer. */
const NEGLIGIBLE = 1 / 200;

/** Steps of a weight to each side of zero. */
const STEPS = 127;

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
  let largest = 0;
  for (const weight of weights.weights) largest = Math.max(largest, Math.abs(weight));
  const least = Math.max(largest * NEGLIGIBLE, Number.MIN_VALUE);
  let count = 0;
  for (const weight of weights.weights) if (Math.abs(weight) >= least) count++;

  const rowEnds = new Uint32Array(F);
  const classes = K <= 256 ? new Uint8Array(count) : new Uint16Array(count);
  const packed = new Int8Array(count);
  const scales = new Float32Array(F);
  let used = 0;
  for (let f = 0, first = 0; f < F; f++) {
    const end = weights.ends[f];
    let rowLargest = 0;
    for (let w = first; w < end; w++) rowLargest = Math.max(rowLargest, Math.abs(weights.weights[w]));
    scales[f] = rowLargest / STEPS;
    for (let w = first; w < end; w++) {
      const weight = weights.weights[w];
      if (Math.abs(weight) < least) continue;
      classes[used] = weights.classes[w];
      packed[used++] = Math.round((weight / rowLargest) * STEPS);
    }
    rowEnds[f] = used;
    first = end;
  }
  const units = hidden === null ? 0 : hidden.output.length / K;
  return {
    ...writeHeader({ classes: K, features: F, weights: count, units, unknownIdf: table.unknownIdf }),
    'task.features': table.index.keys,
    'task.idf': table.idf,
    'task.row-ends': rowEnds,
    'task.classes': classes,
    'task.weights': packed,
    'task.scales': scales,
    'task.bias': Float32Array.from(bias),
    ...(hidden === null || hiddenFeatures === null ? {} : packHiddenLayer(hiddenFeatures, hidden)),
  };
}
