/** The predictor: a model's sections in, answers out. Nothing of training is reached from here. */
import { openAnalyser } from './predict/open-analyser.js';
import { toPrediction } from './predict/to-prediction.js';
import type { ModelSections, OpenOptions, Prediction, PredictOptions } from './types.js';

export { EncoderError, type EncoderErrorCode } from './dense/encoder-error.js';
export { ModelError, type ModelErrorCode } from './model/model-error.js';
export * from './types.js';

/** A model ready to answer. Calls do not influence one another. */
export interface Predictor {
  /** Analyses a text: the task it is for, the fields it fills, and how sure both are.
   *
   * @param text  any string; never throws for one, unless the encoder fails
   * @throws {EncoderError} where the model has an encoder and that cannot answer */
  predict(text: string, options?: PredictOptions): Prediction;
}

/** Opens a model; its arrays are used in place and must not change afterwards.
 *
 * @throws {ModelError} where another version made the model, its sections are missing or contradict one another, or it was trained with an
 *   encoder that is not handed in
 * @throws {EncoderError} where the encoder handed in is none */
export function openModel(sections: ModelSections, options: OpenOptions = {}): Predictor {
  const analyser = openAnalyser(sections, options);
  return {
    predict: (text, options = {}) => toPrediction(analyser, analyser.analyse(text, options), text),
  };
}
