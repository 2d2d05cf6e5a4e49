/** Measures of a tagger by the rules of the CoNLL shared tasks: a span counts if its place and its type are both right, and a
 * half-right span is one missed and one too many. */

import { type PrecisionRecall, precisionRecall } from './classification.js';

/** A field value in a text, [start, end). */
export interface LabelledSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Measures over all rows, and by type. */
export interface SpanScores extends PrecisionRecall {
  /** By type, in the order of code units. */
  readonly types: readonly (PrecisionRecall & { readonly type: string; readonly support: number })[];
}

/** Compares found spans with the right ones, counted over all rows together (micro average).
 *
 * @param expected   right spans of each row
 * @param predicted  found spans of each row
 * @throws {RangeError} where the lengths differ
 * @see Tjong Kim Sang, De Meulder 2003, "Introduction to the CoNLL-2003 shared task", section 3
 */
export function evaluateSpans(
  expected: readonly (readonly LabelledSpan[])[],
  predicted: readonly (readonly LabelledSpan[])[],
): SpanScores {
  checkRows(expected, predicted);
  const wanted = new Map<string, number>();
  const found = new Map<string, number>();
  const right = new Map<string, number>();
  expected.forEach((spans, n) => {
    const keys = keysOf(spans);
    for (const [, type] of keys) increase(wanted, type);
    for (const [key, type] of keysOf(predicted[n])) {
      increase(found, type);
      if (keys.has(key)) increase(right, type);
    }
  });
  const names = [...new Set([...wanted.keys(), ...found.keys()])].sort();
  const types = names.map((type) => {
    const support = wanted.get(type) ?? 0;
    return { type, ...precisionRecall(right.get(type) ?? 0, found.get(type) ?? 0, support), support };
  });
  return { ...precisionRecall(total(right), total(found), total(wanted)), types };
}

/** Share of rows for which the task and all spans are right and nothing was found beyond them.
 *
 * @throws {RangeError} where the lengths differ
 */
export function frameAccuracy(
  expected: readonly { readonly task: string; readonly spans: readonly LabelledSpan[] }[],
  predicted: readonly { readonly task: string; readonly spans: readonly LabelledSpan[] }[],
): number {
  checkRows(expected, predicted);
  const right = expected.filter(({ task, spans }, n) => {
    const wanted = keysOf(spans);
    const found = keysOf(predicted[n].spans);
    return (
      task === predicted[n].task && wanted.size === found.size && [...wanted.keys()].every((key) => found.has(key))
    );
  });
  return expected.length === 0 ? 0 : right.length / expected.length;
}

/** Spans by a key of place and type; a span given twice counts once. */
function keysOf(spans: readonly LabelledSpan[]): Map<string, string> {
  return new Map(spans.map(({ type, start, end }) => [`${start} ${end} ${type}`, type]));
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function checkRows(expected: readonly unknown[], predicted: readonly unknown[]): void {
  if (expected.length !== predicted.length) {
    throw new RangeError(`predicted: expected ${expected.length} rows, got ${predicted.length}`);
  }
}
