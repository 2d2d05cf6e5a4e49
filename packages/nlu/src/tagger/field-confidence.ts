/** What the tagger makes of a span -> how sure one may be of it: the share of spans that are right among those of the same figure.
 *
 * Open types: logistic(a + b logit(p)), with p the probability of the span. With few texts the tagger is a little too sure.
 * Closed types: s · logistic(a + b logit(q)), with q the probability that any field of the type is there, and s the share of the span's own field in
 * it. A word of a complete list seldom is anything else, so q, which learns that from samples alone, is far too low.
 *
 * @see Platt 1999, "Probabilistic outputs for support vector machines" */

/** Weights a and b of open types, then those of closed ones. */
export const FIELD_CONFIDENCE_WEIGHTS = 4;

/** Texts from which on the tagger's own figure is right in open types, and how fast it falls off below. */
const ENOUGH_TEXTS = 350;
const FALL = 0.18;
/** Fitted on bots of 10 to 350 texts, where they were nearly the same; NOTES.md has them. */
const CLOSED_OFFSET = 3.1;
const CLOSED_SLOPE = 0.45;

/** Probabilities are kept this far from 0 and 1, where logit has no value. */
const EDGE = 1e-6;

/** Weights for a bot with so many texts of tasks that have fields, at least 1. */
export function knownFieldConfidence(texts: number): Float32Array {
  return Float32Array.of(Math.min(0, FALL * Math.log(texts / ENOUGH_TEXTS)), 1, CLOSED_OFFSET, CLOSED_SLOPE);
}

/** How sure a span of an open type is, in [0, 1].
 *
 * @param probability  of the span */
export function openConfidence([offset, slope]: Float32Array, probability: number): number {
  return calibrated(offset, slope, probability);
}

/** How sure a span of a closed type is, in [0, 1].
 *
 * @param probability  of the span
 * @param rivals       sum of the probabilities that the other fields of its type have there
 * @param isAll        whether nothing else was said, as in the answer to a question: then only the field can be in doubt */
export function closedConfidence(
  [, , offset, slope]: Float32Array,
  probability: number,
  rivals: number,
  isAll: boolean,
): number {
  const share = rivals === 0 ? 1 : probability / (probability + rivals);
  return isAll ? share : share * calibrated(offset, slope, Math.min(1, probability + rivals));
}

function calibrated(offset: number, slope: number, probability: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return 1 / (1 + Math.exp(-offset - slope * Math.log(p / (1 - p))));
}
