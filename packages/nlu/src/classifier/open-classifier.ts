/** Sections -> a classifier: an encoded text in, one score a class out. */
import { type EncodedText, type FeatureTable, openFeatureTable } from '../features/encode.js';
import { readHeader } from '../model/header.js';
import { ModelError } from '../model/model-error.js';
import { nibbleAt, nibbleBytes } from '../model/nibbles.js';
import { readScales } from '../model/scales.js';
import { checkBelow, readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';
import { openHiddenLayer } from './open-hidden-layer.js';

/** An opened classifier of K classes. */
export interface Classifier {
  readonly classes: number;
  readonly table: FeatureTable;
  /** Scores of a text, log domain, up to a constant.
   *
   * @param scores  [K] out */
  score(text: EncodedText, scores: Float64Array): void;
  /** The part of them that is a sum over the features, and over a bias. */
  scoreLinear(text: EncodedText, scores: Float64Array): void;
}

/** @throws {ModelError} where sections are missing or contradict one another */
export function openClassifier(sections: ModelSections): Classifier {
  const { classes: K, features: F, weights: count, units, unknownIdf } = readHeader(sections);
  const keys = readSection(sections, 'task.features', Uint32Array, F);
  const idf = readSection(sections, 'task.idf', Uint8Array, F);
  const rowEnds = readRowEnds(sections, F, count);
  const classes = readSection<Uint8Array | Uint16Array>(sections, 'task.classes', [Uint8Array, Uint16Array], count);
  const weights = readSection(sections, 'task.weights', Int8Array, nibbleBytes(count));
  const scales = readScales(sections, 'task.scales', F);
  const bias = readSection(sections, 'task.bias', Float32Array, K);
  checkBelow('task.classes', classes, K);
  for (let f = 1; f < F; f++) {
    if (keys[f - 1] >= keys[f]) throw new ModelError('damaged', 'Section task.features of the model is out of order.');
  }

  const addHiddenScores = units === 0 ? undefined : openHiddenLayer(sections, F, K, units);

  function scoreLinear(text: EncodedText, scores: Float64Array): void {
    const { count: features, rows, values } = text;
    for (let k = 0; k < K; k++) scores[k] = bias[k];
    for (let i = 0; i < features; i++) {
      const f = rows[i];
      const value = values[i] * scales[f];
      const end = rowEnds[f];
      for (let w = f === 0 ? 0 : rowEnds[f - 1]; w < end; w++) {
        scores[classes[w]] += value * nibbleAt(weights, w);
      }
    }
  }

  function score(text: EncodedText, scores: Float64Array): void {
    scoreLinear(text, scores);
    addHiddenScores?.(text, scores);
  }

  return { classes: K, table: openFeatureTable(keys, idf, unknownIdf), score, scoreLinear };
}

/** [F] where the weights of each feature end; the section holds how many it has. */
function readRowEnds(sections: ModelSections, F: number, total: number): Uint32Array {
  const counts = readSection<Uint8Array | Uint16Array>(sections, 'task.counts', [Uint8Array, Uint16Array], F);
  const ends = new Uint32Array(F);
  let end = 0;
  for (let f = 0; f < F; f++) {
    end += counts[f];
    ends[f] = end;
  }
  if (end !== total) {
    throw new ModelError('damaged', `Section task.counts of the model counts ${end} weights instead of ${total}.`);
  }
  return ends;
}
