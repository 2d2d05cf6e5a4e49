/** The explainer: why a text is answered as it is. An entry of its own, so that whoever only predicts carries nothing of it. */
import { compareTasks, rivalOf } from './explain/compare-tasks.js';
import { explainConfidence } from './explain/explain-confidence.js';
import { explainFields } from './explain/explain-fields.js';
import type { ExplainSample, Explanation } from './explain/explanation.js';
import { fillTags, wordsByType } from './explain/fill-tags.js';
import { nearestSamples } from './explain/nearest-samples.js';
import { MAX_FEATURE_TOKENS } from './features/feature-input.js';
import { createStepper } from './features/steps.js';
import { openAnalyser } from './predict/open-analyser.js';
import { toPrediction } from './predict/to-prediction.js';
import type { ModelSections, OpenOptions, PredictOptions } from './types.js';

export { EncoderError, type EncoderErrorCode } from './dense/encoder-error.js';
export * from './explain/explanation.js';
export { ModelError, type ModelErrorCode } from './model/model-error.js';
export * from './types.js';

/** What a model is opened with for explanations. */
export interface OpenExplainerOptions extends OpenOptions {
  /** Names of the field types in the order of the training set; a type is called by its number where absent. */
  readonly fieldTypes?: readonly string[];
}

/** What may be asked of an explanation, besides what may be asked of a prediction. */
export interface ExplainOptions extends PredictOptions {
  /** Samples to find the nearest of; none where absent. */
  readonly samples?: readonly ExplainSample[];
  /** How many; 5 where absent. */
  readonly neighbours?: number;
  /** The task to compare the best with, or `fallback`; the likeliest other one where absent.
   *
   * A name that the model does not know, or that of the best task, counts as absent. */
  readonly against?: string;
}

/** A model ready to explain. */
export interface Explainer {
  /** Explains the answer to a text: the same answer that `predict` gives with the same options.
   *
   * @param text  any string */
  explain(text: string, options?: ExplainOptions): Explanation;
}

const NEIGHBOURS = 5;

/** Opens a model for explanations.
 *
 * @throws as `openModel` does */
export function openExplainer(sections: ModelSections, options: OpenExplainerOptions = {}): Explainer {
  const analyser = openAnalyser(sections, options);
  const { fieldTypes: typeNames = [] } = options;
  const stepsOf = createStepper(analyser.dictionaries);

  return {
    explain(text, options = {}) {
      const analysis = analyser.analyse(text, options);
      const { task, confidence, ranking } = toPrediction(analyser, analysis, text);
      const { asked, best } = analysis;
      const steps = stepsOf(asked, Math.min(asked.count, MAX_FEATURE_TOKENS));
      const fields = best < 0 ? undefined : explainFields(analyser, analysis, text, typeNames);
      const rival = rivalOf(analyser, analysis, options.against);
      const said = wordsByType(asked, steps, fields?.spans ?? [], typeNames);
      const { samples = [], neighbours = NEIGHBOURS } = options;
      const fill = (sample: ExplainSample): string => fillTags(sample, said, analyser.dictionaries, typeNames);
      return {
        text,
        task,
        confidence,
        ranking,
        evidence: explainConfidence(analyser, analysis, text, steps),
        ...(rival >= 0 && { comparison: compareTasks(analyser, analysis, rival, steps, typeNames) }),
        neighbours: nearestSamples(analyser, asked, samples, fill, neighbours),
        ...(fields && { fields }),
      };
    },
  };
}
