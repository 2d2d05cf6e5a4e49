/** Scores -> confidence: how likely the best task is right, by what training saw on texts it had not learned from.
 *
 * confidence = 1 / (1 + exp(-(w0 + w1 · ln(p / (1 - p)) + w2 · ln(known)))): p, the softmax of the best task, falls where other
 * tasks come close; `known`, the part of the text that training knows, falls where the words are strange. Both are about this
 * text alone, so a bot with more tasks is no less sure of a clear one. */

import { readSection } from '../model/sections.js';
import type { ModelSections } from '../types.js';

/** What the confidence of one text rests on. */
export interface Evidence {
  /** Softmax of the best task among all classes, in [0, 1]. */
  readonly probability: number;
  /** Softmax of the class of what no task is for, in [0, 1]. */
  readonly fallback: number;
  /** Part of the text's features that training knows, mean over the groups that it has features of, in [0, 1]. */
  readonly known: number;
}

/** Number of weights. */
export const CONFIDENCE_WEIGHTS = 3;

/** Bounds of the log odds: beyond, a probability tells of rounding rather than of the text. */
const MOST_LOG_ODDS = 8;

/** Keeps the logarithm of nothing known finite. */
const LEAST_KNOWN = 0.02;

/** Writes what the weights are multiplied with: 1, the log odds of the best task, the logarithm of the known part. */
export function writeInputs({ probability, known }: Evidence, inputs: Float64Array): void {
  inputs[0] = 1;
  inputs[1] = Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, Math.log(probability / (1 - probability))));
  inputs[2] = Math.log(LEAST_KNOWN + (1 - LEAST_KNOWN) * known);
}

/** Probability that the best task is right; 0 where nothing of the text is known. Where a text is rather like what no task is for,
 * the best task is at most as likely as its softmax says. */
export function confidenceOf(weights: Float64Array, evidence: Evidence, inputs: Float64Array): number {
  if (evidence.known === 0) return 0;
  writeInputs(evidence, inputs);
  let sum = 0;
  for (let i = 0; i < CONFIDENCE_WEIGHTS; i++) sum += weights[i] * inputs[i];
  const confidence = 1 / (1 + Math.exp(-sum));
  return evidence.fallback > evidence.probability ? Math.min(confidence, evidence.probability) : confidence;
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

/** @throws {ModelError} where the sections are missing or of another size */
export function openCalibration(sections: ModelSections): Calibration {
  const weights = readSection(sections, 'confidence.weights', Float64Array, CONFIDENCE_WEIGHTS);
  const [threshold] = readSection(sections, 'confidence.threshold', Float64Array, 1);
  return { weights, threshold };
}
