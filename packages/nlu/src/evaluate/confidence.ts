/** Measures of a confidence: whether it ranks what is right above what is wrong, and whether it means what it says. */

/** Area under the ROC curve: the probability that a row which `holds` has a higher score than one which does not, ties half.
 *
 * @param scores  one per row, no NaN
 * @param holds   one per row
 * @returns from 0 to 1; NaN where all rows hold or none does
 * @throws {RangeError} where the lengths differ
 * @see Hanley, McNeil 1982, "The meaning and use of the area under a receiver operating characteristic (ROC) curve"
 */
export function areaUnderRoc(scores: readonly number[], holds: readonly boolean[]): number {
  checkLengths(scores, holds);
  const order = scores.map((_, n) => n).sort((a, b) => scores[a] - scores[b]);
  let rankSum = 0;
  let positives = 0;
  for (let first = 0; first < order.length; ) {
    let end = first;
    while (end < order.length && scores[order[end]] === scores[order[first]]) end++;
    const meanRank = (first + 1 + end) / 2;
    for (; first < end; first++) {
      if (!holds[order[first]]) continue;
      rankSum += meanRank;
      positives++;
    }
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Rows whose confidence lies in [low, high), the last bin with its upper end. */
export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Mean confidence; 0 in an empty bin. */
  readonly confidence: number;
  /** Share of right answers; 0 in an empty bin. */
  readonly accuracy: number;
}

/** A reliability table and its summary. */
export interface Calibration {
  /** Expected calibration error: mean of |confidence - accuracy| over the bins, weighted by their rows; from 0 to 1. */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
}

/** Compares confidences with how often the answers were right.
 *
 * @param confidences  in [0, 1], one per row
 * @param right        whether each answer was right
 * @param bins         number of bins of equal width, at least 1
 * @throws {RangeError} where the lengths differ, or on a confidence outside [0, 1]
 * @see Guo, Pleiss, Sun, Weinberger 2017, "On calibration of modern neural networks", section 2
 */
export function evaluateCalibration(
  confidences: readonly number[],
  right: readonly boolean[],
  bins: number = 15,
): Calibration {
  checkLengths(confidences, right);
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`bins: expected a whole number from 1, got ${bins}`);
  const counts = new Array<number>(bins).fill(0);
  const sums = new Array<number>(bins).fill(0);
  const hits = new Array<number>(bins).fill(0);
  confidences.forEach((confidence, n) => {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new RangeError(`confidences: expected numbers from 0 to 1, got ${confidence} at ${n}`);
    }
    const bin = Math.min(bins - 1, Math.floor(confidence * bins));
    counts[bin]++;
    sums[bin] += confidence;
    if (right[n]) hits[bin]++;
  });
  const table = counts.map((count, bin) => ({
    low: bin / bins,
    high: (bin + 1) / bins,
    count,
    confidence: count === 0 ? 0 : sums[bin] / count,
    accuracy: count === 0 ? 0 : hits[bin] / count,
  }));
  const weighted = table.reduce(
    (sum, { count, confidence, accuracy }) => sum + count * Math.abs(confidence - accuracy),
    0,
  );
  return { error: confidences.length === 0 ? 0 : weighted / confidences.length, bins: table };
}

function checkLengths(a: readonly unknown[], b: readonly unknown[]): void {
  if (a.length !== b.length) throw new RangeError(`expected ${a.length} rows, got ${b.length}`);
}
