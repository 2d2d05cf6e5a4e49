/** Sections -> the hidden layer of a classifier. */
import type { EncodedText } from '../features/encode.js';
import { checkBelow, readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';

/** Adds its scores of a text to those of the other view. */
export type AddScores = (text: EncodedText, scores: Float64Array) => void;

/** Opens the hidden layer of H units of a classifier of F features and K classes.
 *
 * @throws {ModelError} where sections are missing or contradict one another */
export function openHiddenLayer(sections: ModelSections, F: number, K: number, H: number): AddScores {
  const features = readSection(sections, 'hidden.features', Uint32Array);
  const output = readSection(sections, 'hidden.output', Float32Array, H * K);
  const embedding = readSection(sections, 'hidden.embedding', Int8Array, features.length * H);
  const scales = readSection(sections, 'hidden.scales', Float32Array, features.length);
  const bias = readSection(sections, 'hidden.bias', Float32Array, K);
  checkBelow('hidden.features', features, F);

  /** [F] place of each feature in the embedding, -1 for those that the layer does not see. */
  const places = new Int32Array(F).fill(-1);
  for (let d = 0; d < features.length; d++) places[features[d]] = d;
  const sums = new Float64Array(H);

  /** Two rows at a time: half as many loads and stores of the sums, which are most of the work. */
  function addRows(place: number, value: number, otherPlace: number, otherValue: number): void {
    const [at, otherAt] = [place * H, otherPlace * H];
    for (let h = 0; h < H; h++) sums[h] += value * embedding[at + h] + otherValue * embedding[otherAt + h];
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
