/** What a classifier learned, for other features and classes: those that stay keep their weights, new ones have none yet. */
import { type FeatureTable, idfSteps, openFeatureTable } from '../features/encode.js';
import type { ClassWeights } from '../kernels/class-weights.js';
import { findHash } from '../kernels/hash-index.js';
import type { ClassifierWeights } from './train-classifier.js';
import type { HiddenLayer } from './train-hidden-layer.js';
import type { LinearView } from './train-linear-view.js';

/** A table of more features, and where those of the old one are in it. */
export interface CarriedTable {
  readonly table: FeatureTable;
  /** [F of the old table] ascending. */
  readonly places: Int32Array;
}

/** Adds features to a table; those that it knows keep their weight.
 *
 * @param hashes  in any order, some perhaps known or twice
 * @param texts   number of texts */
export function extendTable(old: FeatureTable, hashes: Iterable<number>, texts: number): CarriedTable {
  const { index, idf, unknownIdf } = old;
  const added = new Set<number>();
  for (const hash of hashes) if (findHash(index, hash) < 0) added.add(hash);
  const places = new Int32Array(idf.length);
  if (added.size === 0) return { table: old, places: places.map((_, f) => f) };
  const more = Uint32Array.from(added).sort();
  const keys = new Uint32Array(idf.length + more.length);
  const steps = new Uint8Array(keys.length).fill(idfSteps(texts, 1));
  for (let f = 0, m = 0, place = 0; place < keys.length; place++) {
    if (f === idf.length || (m < more.length && more[m] < index.keys[f])) {
      keys[place] = more[m++];
    } else {
      keys[place] = index.keys[f];
      steps[place] = idf[f];
      places[f++] = place;
    }
  }
  return { table: openFeatureTable(keys, steps, unknownIdf), places };
}

/** Carries weights over.
 *
 * @param places    [F of before] where its features are now
 * @param features  number of features now
 * @param classOf   [K of before] number that its classes have now, -1 for one that is gone
 * @param classes   number of classes now */
export function carryClassifier(
  { linear, hidden }: ClassifierWeights,
  places: Int32Array,
  features: number,
  classOf: Int32Array,
  classes: number,
): ClassifierWeights {
  return {
    linear: carryLinearView(linear, places, features, classOf, classes),
    hidden: hidden && carryHiddenLayer(hidden, classOf, classes),
  };
}

function carryLinearView(
  { weights, bias }: LinearView,
  places: Int32Array,
  features: number,
  classOf: Int32Array,
  classes: number,
): LinearView {
  const carried: ClassWeights = {
    ends: new Uint32Array(features),
    classes: new Uint16Array(weights.classes.length),
    weights: new Float32Array(weights.classes.length),
    squares: new Float32Array(weights.classes.length),
  };
  let used = 0;
  for (let f = 0, w = 0, place = 0; f < places.length; f++) {
    for (; place < places[f]; place++) carried.ends[place] = used;
    for (; w < weights.ends[f]; w++) {
      const k = classOf[weights.classes[w]];
      if (k < 0) continue;
      carried.classes[used] = k;
      carried.weights[used] = weights.weights[w];
      carried.squares[used++] = weights.squares[w];
    }
    carried.ends[place++] = used;
  }
  carried.ends.fill(used, places.length === 0 ? 0 : places[places.length - 1] + 1);
  return {
    weights: {
      ends: carried.ends,
      classes: carried.classes.subarray(0, used),
      weights: carried.weights.subarray(0, used),
      squares: carried.squares.subarray(0, used),
    },
    bias: carryBias(bias, classOf, classes),
  };
}

function carryHiddenLayer(layer: HiddenLayer, classOf: Int32Array, classes: number): HiddenLayer {
  const H = layer.output.length / layer.bias.length;
  const firstSquare = layer.outputSquares.reduce((least, square) => Math.min(least, square), 1);
  return {
    ...layer,
    output: carryColumns(layer.output, H, classOf, new Float32Array(H * classes)),
    outputSquares: carryColumns(layer.outputSquares, H, classOf, new Float32Array(H * classes).fill(firstSquare)),
    bias: carryBias(layer.bias, classOf, classes),
  };
}

/** [H x K of before] -> [H x K] */
function carryColumns(from: Float32Array, H: number, classOf: Int32Array, to: Float32Array): Float32Array {
  const before = classOf.length;
  const K = to.length / H;
  for (let h = 0; h < H; h++) {
    for (let k = 0; k < before; k++) if (classOf[k] >= 0) to[h * K + classOf[k]] = from[h * before + k];
  }
  return to;
}

function carryBias(from: Float64Array, classOf: Int32Array, classes: number): Float64Array {
  const bias = new Float64Array(classes);
  for (let k = 0; k < from.length; k++) if (classOf[k] >= 0) bias[classOf[k]] = from[k];
  return bias;
}
