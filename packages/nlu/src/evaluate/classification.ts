/** Measures of a classifier: how many answers are right, and for each class what was found and what was missed. */

/** Measures of one class. A share of nothing is 0: the precision of a class that was never answered, for one. */
export interface ClassScores {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  /** Number of rows of this class. */
  readonly support: number;
}

/** How often rows of one class were answered with another, or with itself. */
export interface ConfusionCount {
  readonly expected: string;
  readonly predicted: string;
  readonly count: number;
}

/** Measures of a whole set of answers; shares from 0 to 1. */
export interface ClassificationScores {
  readonly accuracy: number;
  /** Mean F1 of the classes that occur among the expected or the predicted. */
  readonly macroF1: number;
  /** By name, in the order of code units. */
  readonly classes: readonly ClassScores[];
  /** All pairs that occur, the most frequent first, then by expected and predicted name. */
  readonly confusion: readonly ConfusionCount[];
}

/** Compares answers with what was expected.
 *
 * @param expected   right class of each row
 * @param predicted  answer to each row
 * @throws {RangeError} where the lengths differ, or without any row
 */
export function evaluateClassification(
  expected: readonly string[],
  predicted: readonly string[],
): ClassificationScores {
  if (expected.length !== predicted.length) {
    throw new RangeError(`predicted: expected ${expected.length} answers, got ${predicted.length}`);
  }
  if (expected.length === 0) throw new RangeError('expected at least one row, got none');

  const counts = new Map<string, Map<string, number>>();
  expected.forEach((name, n) => {
    const row = counts.get(name) ?? new Map<string, number>();
    row.set(predicted[n], (row.get(predicted[n]) ?? 0) + 1);
    counts.set(name, row);
  });
  const support = countNames(expected);
  const answers = countNames(predicted);
  const right = (name: string): number => counts.get(name)?.get(name) ?? 0;
  const names = [...new Set([...expected, ...predicted])].sort(byCodeUnits);
  const classes = names.map((name) => {
    const scores = precisionRecall(right(name), answers.get(name) ?? 0, support.get(name) ?? 0);
    return { name, ...scores, support: support.get(name) ?? 0 };
  });
  const confusion = [...counts].flatMap(([name, row]) =>
    [...row].map(([answer, count]) => ({ expected: name, predicted: answer, count })),
  );
  confusion.sort(
    (a, b) => b.count - a.count || byCodeUnits(a.expected, b.expected) || byCodeUnits(a.predicted, b.predicted),
  );
  return {
    accuracy: names.reduce((sum, name) => sum + right(name), 0) / expected.length,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / classes.length,
    classes,
    confusion,
  };
}

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param right  found and right   @param found  all found   @param wanted  all that should be found */
export function precisionRecall(right: number, found: number, wanted: number): PrecisionRecall {
  return {
    precision: found === 0 ? 0 : right / found,
    recall: wanted === 0 ? 0 : right / wanted,
    f1: found + wanted === 0 ? 0 : (2 * right) / (found + wanted),
  };
}

function countNames(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
