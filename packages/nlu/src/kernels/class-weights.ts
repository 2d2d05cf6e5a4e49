/** Weights of features by class of which nearly all are zero: each feature has a list of the classes that it says something about.
 * A list grows as training needs it, so the room is that of the weights, not of features times classes.
 *
 * score[k] = bias[k] + Σ_f x[f] · W[f,k], and AdaGrad steps as in `adagrad.ts`. */
import { softmax } from './softmax.js';
import type { SparseRows } from './sparse-rows.js';

/** The weights of F features, packed: those of feature f are [ends[f - 1], ends[f]), classes ascending. */
export interface ClassWeights {
  /** [F] */
  readonly ends: Uint32Array;
  /** [P] class of each weight, in [0, K). */
  readonly classes: Uint16Array;
  /** [P] */
  readonly weights: Float32Array;
  /** [P] sum of the squared gradients of each. */
  readonly squares: Float32Array;
}

/** The same while they grow: those of feature f are [starts[f], starts[f] + counts[f]), in the order in which they came. */
export interface GrowingClassWeights {
  /** [F] */
  readonly starts: Uint32Array;
  /** [F] */
  readonly counts: Uint16Array;
  /** [F] room of each list: twice as much each time that it has to move. */
  readonly rooms: Uint16Array;
  classes: Uint16Array;
  weights: Float32Array;
  squares: Float32Array;
  /** End of the last list. */
  used: number;
  /** [K] where `classStep` notes which classes it met. */
  readonly met: Uint32Array;
  steps: number;
}

/** Most classes; they are numbered in 16 bits, and so are the lengths of the lists. */
export const MOST_CLASSES = 65_535;

const FIRST_ROOM = 4;

/** Makes room for the weights of F features by K classes; all are zero.
 *
 * @param from  weights to begin with, of as many features
 * @throws {RangeError} on more classes than can be numbered, or on weights of another number of features */
export function growClassWeights(F: number, K: number, from?: ClassWeights): GrowingClassWeights {
  if (K > MOST_CLASSES) throw new RangeError(`classes: expected at most ${MOST_CLASSES}, given ${K}`);
  if (from !== undefined && from.ends.length !== F) {
    throw new RangeError(`from: expected ${F} features, given ${from.ends.length}`);
  }
  const starts = new Uint32Array(F);
  const counts = new Uint16Array(F);
  for (let f = 0; f < F && from !== undefined; f++) {
    starts[f] = f === 0 ? 0 : from.ends[f - 1];
    counts[f] = from.ends[f] - starts[f];
  }
  const used = from?.weights.length ?? 0;
  const room = Math.max(1024, FIRST_ROOM * F, used);
  const own: GrowingClassWeights = {
    starts,
    counts,
    rooms: counts.slice(),
    classes: new Uint16Array(room),
    weights: new Float32Array(room),
    squares: new Float32Array(room),
    used,
    met: new Uint32Array(K),
    steps: 0,
  };
  if (from !== undefined) {
    own.classes.set(from.classes);
    own.weights.set(from.weights);
    own.squares.set(from.squares);
  }
  return own;
}

/** Scores of all classes for row n.
 *
 * @param bias    [K]
 * @param scores  [K] out, log domain
 * @throws {RangeError} on a length mismatch */
export function growingScores(
  rows: SparseRows,
  n: number,
  own: GrowingClassWeights,
  bias: Float64Array,
  scores: Float64Array,
): void {
  const K = bias.length;
  if (scores.length !== K) throw new RangeError(`scores: expected ${K}, given ${scores.length}`);
  scores.set(bias);
  const { columns, values } = rows;
  const { starts, counts, classes, weights } = own;
  for (let i = rows.starts[n]; i < rows.starts[n + 1]; i++) {
    const value = values[i];
    const start = starts[columns[i]];
    const end = start + counts[columns[i]];
    for (let w = start; w < end; w++) scores[classes[w]] += value * weights[w];
  }
}

/** Scores of all classes for row n, by packed weights.
 *
 * @param bias    [K]
 * @param scores  [K] out, log domain
 * @throws {RangeError} on a length mismatch */
export function packedScores(
  rows: SparseRows,
  n: number,
  { ends, classes, weights }: ClassWeights,
  bias: Float64Array,
  scores: Float64Array,
): void {
  const K = bias.length;
  if (scores.length !== K) throw new RangeError(`scores: expected ${K}, given ${scores.length}`);
  scores.set(bias);
  const { starts, columns, values } = rows;
  for (let i = starts[n]; i < starts[n + 1]; i++) {
    const f = columns[i];
    for (let w = f === 0 ? 0 : ends[f - 1]; w < ends[f]; w++) scores[classes[w]] += values[i] * weights[w];
  }
}

/** Gradient of the loss of row n by score: residual[k] = softmax(score)[k] - [k = target].
 *
 * @param residual  [K] out
 * @throws {RangeError} on a length mismatch or a target outside [0, K) */
export function classResidual(
  rows: SparseRows,
  n: number,
  target: number,
  own: GrowingClassWeights,
  bias: Float64Array,
  residual: Float64Array,
): void {
  const K = bias.length;
  if (!(target >= 0 && target < K)) throw new RangeError(`target: expected in [0, ${K}), given ${target}`);
  growingScores(rows, n, own, bias, residual);
  softmax(residual, K);
  residual[target] -= 1;
}

/** One AdaGrad step along the gradient of row n, which is the outer product of the row and `residual`.
 *
 * @param residual     [K] gradient by score; 0 for the classes that keep their weights
 * @param active       [≥ count] the other classes
 * @param firstSquare  what the sum of squares of a weight begins at, positive
 * @throws {RangeError} on a length mismatch */
export function classStep(
  rows: SparseRows,
  n: number,
  residual: Float64Array,
  active: Int32Array,
  count: number,
  own: GrowingClassWeights,
  rate: number,
  firstSquare: number,
): void {
  const { starts, counts, met } = own;
  if (residual.length !== met.length)
    throw new RangeError(`residual: expected ${met.length}, given ${residual.length}`);
  const { columns, values } = rows;
  for (let i = rows.starts[n]; i < rows.starts[n + 1]; i++) {
    const f = columns[i];
    const value = values[i];
    const { classes, weights, squares } = own;
    const end = starts[f] + counts[f];
    const step = ++own.steps;
    let found = 0;
    for (let w = starts[f]; w < end; w++) {
      const k = classes[w];
      if (residual[k] === 0) continue;
      met[k] = step;
      found++;
      const gradient = value * residual[k];
      const square = squares[w] + gradient * gradient;
      squares[w] = square;
      weights[w] -= (rate * gradient) / Math.sqrt(square);
    }
    for (let j = 0; found < count && j < count; j++) {
      const k = active[j];
      if (met[k] === step) continue;
      const gradient = value * residual[k];
      const square = firstSquare + gradient * gradient;
      append(own, f, k, (-rate * gradient) / Math.sqrt(square), square);
      found++;
    }
  }
}

/** Adds a class to the list of a feature; the list moves to the end where it has no room left. */
function append(own: GrowingClassWeights, f: number, k: number, weight: number, square: number): void {
  const { starts, counts, rooms } = own;
  if (counts[f] === rooms[f]) {
    const room = Math.min(MOST_CLASSES, Math.max(FIRST_ROOM, 2 * rooms[f]));
    if (own.used + room > own.weights.length) growRoom(own, 2 * (own.used + room));
    const [from, to] = [starts[f], starts[f] + counts[f]];
    own.classes.copyWithin(own.used, from, to);
    own.weights.copyWithin(own.used, from, to);
    own.squares.copyWithin(own.used, from, to);
    starts[f] = own.used;
    rooms[f] = room;
    own.used += room;
  }
  const w = starts[f] + counts[f]++;
  own.classes[w] = k;
  own.weights[w] = weight;
  own.squares[w] = square;
}

function growRoom(own: GrowingClassWeights, room: number): void {
  const { classes, weights, squares } = own;
  own.classes = new Uint16Array(room);
  own.weights = new Float32Array(room);
  own.squares = new Float32Array(room);
  own.classes.set(classes);
  own.weights.set(weights);
  own.squares.set(squares);
}

/** Packs the lists, classes ascending. */
export function packClassWeights({ starts, counts, classes, weights, squares }: GrowingClassWeights): ClassWeights {
  const F = starts.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const packed: ClassWeights = {
    ends: new Uint32Array(F),
    classes: new Uint16Array(total),
    weights: new Float32Array(total),
    squares: new Float32Array(total),
  };
  let used = 0;
  for (let f = 0; f < F; f++) {
    const first = used;
    for (let w = starts[f]; w < starts[f] + counts[f]; w++, used++) {
      let place = used;
      for (; place > first && packed.classes[place - 1] > classes[w]; place--) {
        packed.classes[place] = packed.classes[place - 1];
        packed.weights[place] = packed.weights[place - 1];
        packed.squares[place] = packed.squares[place - 1];
      }
      packed.classes[place] = classes[w];
      packed.weights[place] = weights[w];
      packed.squares[place] = squares[w];
    }
    packed.ends[f] = used;
  }
  return packed;
}

/** The weights of the features [first, end) alone. */
export function sliceClassWeights(
  { ends, classes, weights, squares }: ClassWeights,
  first: number,
  end: number,
): ClassWeights {
  const from = first === 0 ? 0 : ends[first - 1];
  const to = end === 0 ? 0 : ends[end - 1];
  return {
    ends: ends.slice(first, end).map((place) => place - from),
    classes: classes.subarray(from, to),
    weights: weights.subarray(from, to),
    squares: squares.subarray(from, to),
  };
}

/** [F x K] the weights with all zeros written out. */
export function denseClassWeights({ ends, classes, weights }: ClassWeights, K: number): Float32Array {
  const dense = new Float32Array(ends.length * K);
  for (let f = 0, w = 0; f < ends.length; f++) for (; w < ends[f]; w++) dense[f * K + classes[w]] = weights[w];
  return dense;
}
