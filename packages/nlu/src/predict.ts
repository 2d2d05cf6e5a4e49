/** The predictor: a model's sections in, answers out. Nothing of training is reached from here. */
import { openAnalyser } from './predict/open-analyser.js';
import { rank } from './predict/rank.js';
import { FALLBACK, type ModelSections, type OpenOptions, type Prediction, type PredictOptions } from './types.js';

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
    predict(text, options = {}) {
      const analysis = analyser.analyse(text, options);
      const { best, confidence, isSure } = analysis;
      if (best < 0) return { task: FALLBACK, confidence: 1, ranking: [], mentions: [] };
      return {
        task: isSure ? analyser.names[best] : FALLBACK,
        confidence: isSure ? confidence : 1 - confidence,
        get ranking() {
          return rank(analysis, analyser.names);
        },
        mentions: isSure ? analyser.findMentions(text, analysis.tokens, best) : [],
      };
    },
  };
}
