/** Evidence -> confidence: how likely the best task is right, by what training saw on texts it had not learned from.
 *
 * confidence = 1 / (1 + exp(-(w · x))) with x = 1, ln(p / (1 - p)), ln(known), lead, ln(p / fallback): p, the softmax of the best
 * task, falls where other tasks come close; `known` falls where the words are strange; `lead` where they are common and say nothing.
 * All are about this text alone, and the weights are fitted to the bot, so one with more tasks is no less sure of a clear text. */
import { ModelError } from '../model/model-error.js';
import { readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';
import type { Evidence } from './evidence.js';

/** Number of weights. */
export const CONFIDENCE_WEIGHTS = 5;

/** Bounds of the log odds: beyond, a probability tells of rounding rather than of the text. */
const MOST_LOG_ODDS = 8;
const MOST_FALLBACK_ODDS = 6;

/** Keeps the logarithm of nothing known finite. */
const LEAST_KNOWN = 0.02;

/** Writes what the weights are multiplied with. Without samples of the task `fallback` the last is 0. */
export function writeInputs({ probability, fallback, lead, known }: Evidence, inputs: Float64Array): void {
  inputs[0] = 1;
  inputs[1] = bounded(Math.log(probability / (1 - probability)), MOST_LOG_ODDS);
  inputs[2] = Math.log(LEAST_KNOWN + (1 - LEAST_KNOWN) * known);
  inputs[3] = lead;
  inputs[4] = fallback === 0 ? 0 : bounded(Math.log(probability / fallback), MOST_FALLBACK_ODDS);
}

function bounded(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** Probability that the best task is right; 0 where nothing of the text is known.
 *
 * @param inputs  [CONFIDENCE_WEIGHTS] workspace */
export function confidenceOf(weights: Float64Array, evidence: Evidence, inputs: Float64Array): number {
  if (evidence.known === 0) return 0;
  writeInputs(evidence, inputs);
  let sum = 0;
  for (let i = 0; i < CONFIDENCE_WEIGHTS; i++) sum += weights[i] * inputs[i];
  return 1 / (1 + Math.exp(-sum));
}

/** The calibration of a model. */
export interface Calibration {
  /** [CONFIDENCE_WEIGHTS] */
  readonly weights: Float64Array;
  /** Confidence below which the answer is the fallback. */
  readonly threshold: number;
}

export function packCalibration({ weights, threshold }: Calibration): ModelSections {
  return { 'confidence.weights': weights, 'confidence.threshold': Float64Array.of(threshold) };
}

/** @throws {ModelError} where the sections are missing, of another size or no numbers */
export function openCalibration(sections: ModelSections): Calibration {
  const weights = readSection(sections, 'confidence.weights', Float64Array, CONFIDENCE_WEIGHTS);
  const [threshold] = readSection(sections, 'confidence.threshold', Float64Array, 1);
  if (![...weights, threshold].every(Number.isFinite)) {
    throw new ModelError('damaged', 'The sections confidence.* of the model hold something else than numbers.');
  }
  return { weights, threshold };
}
