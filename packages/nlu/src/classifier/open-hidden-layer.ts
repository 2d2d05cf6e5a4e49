/** Sections -> the hidden layer of a classifier. */
import type { EncodedText } from '../features/encode.js';
import { ModelError } from '../model/model-error.js';
import { lowNibble, nibbleBytes } from '../model/nibbles.js';
import { readScales } from '../model/scales.js';
import { readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';

/** Adds its scores of a text to those of the other view. */
export type AddScores = (text: EncodedText, scores: Float64Array) => void;

/** Opens the hidden layer of H units of a classifier of F features and K classes.
 *
 * @throws {ModelError} where sections are missing or contradict one another */
export function openHiddenLayer(sections: ModelSections, F: number, K: number, H: number): AddScores {
  if (H % 2 !== 0) throw new ModelError('damaged', `The model has ${H} hidden units; their number is even.`);
  const { places, count: D } = readPlaces(sections, F);
  const output = readSection(sections, 'hidden.output', Float32Array, H * K);
  const embedding = readSection(sections, 'hidden.embedding', Int8Array, nibbleBytes(D * H));
  const scales = readScales(sections, 'hidden.scales', D);
  const bias = readSection(sections, 'hidden.bias', Float32Array, K);
  /** Bytes of a row. */
  const R = H / 2;
  const sums = new Float64Array(H);

  /** Two rows at a time: half as many loads and stores of the sums, which are most of the work. */
  function addRows(place: number, value: number, otherPlace: number, otherValue: number): void {
    let [at, otherAt] = [place * R, otherPlace * R];
    for (let h = 0; h < H; h += 2) {
      const pair = embedding[at++];
      const otherPair = embedding[otherAt++];
      sums[h] += value * lowNibble(pair) + otherValue * lowNibble(otherPair);
      sums[h + 1] += value * (pair >> 4) + otherValue * (otherPair >> 4);
    }
  }

  return ({ count, rows, values }, scores) => {
    sums.fill(0);
    let waiting = -1;
    let waitingValue = 0;
    for (let i = 0; i < count; i++) {
      const place = places[rows[i]];
      if (place < 0) continue;
      const value = values[i] * scales[place];
      if (waiting < 0) {
        waiting = place;
        waitingValue = value;
      } else {
        addRows(waiting, waitingValue, place, value);
        waiting = -1;
      }
    }
    if (waiting >= 0) addRows(waiting, waitingValue, waiting, 0);
    for (let k = 0; k < K; k++) scores[k] += bias[k];
    for (let h = 0; h < H; h++) {
      const unit = sums[h];
      if (unit > 0) for (let k = 0, at = h * K; k < K; k++) scores[k] += unit * output[at + k];
    }
  };
}

/** [F] place of each feature in the embedding, -1 for those that the layer does not see; and how many it sees. */
function readPlaces(sections: ModelSections, F: number): { places: Int32Array; count: number } {
  const words = readSection(sections, 'hidden.features', Uint32Array, Math.ceil(F / 32));
  const places = new Int32Array(F).fill(-1);
  let count = 0;
  for (let f = 0; f < F; f++) if ((words[f >>> 5] >>> (f & 31)) & 1) places[f] = count++;
  return { places, count };
}
