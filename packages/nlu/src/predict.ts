/** The predictor: a model's sections in, answers out. Nothing of training is reached from here. */
import { findValue } from './predict/find-value.js';
import { openAnalyser } from './predict/open-analyser.js';
import { toPrediction } from './predict/to-prediction.js';
import type { ModelSections, OpenOptions, Prediction, PredictOptions, ValueInText } from './types.js';

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

  /** The value of a field type that a text stands for by itself, as an answer to a question does: the longest value or synonym in it,
   * else a close spelling of one; of an open type, else the words as they were said.
   *
   * @param type  number of the field type, in the order of training
   * @param text  any string
   * @returns undefined where there is none */
  findValue(type: number, text: string): ValueInText | undefined;
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
    findValue: (type, text) => findValue(analyser.dictionaries, analyser.language, type, text),
  };
}
