/** Figures and methods in words, alike on every page. */
import type { Evaluation, Method } from '../document.js';
import type { GateComparison, GateFinding } from '../gate/check-gate.js';

/** 0.93456 -> `0.935`; nothing to measure is a dash. */
export function score(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(3);
}

/** 0.93456 -> `93.5 %`. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : `${(100 * value).toFixed(1)} %`;
}

/** -0.0231 -> `−0.023`; no change is empty. */
export function signed(change: number | null | undefined): string {
  if (change === null || change === undefined || change === 0) return '';
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
}

/** `10-fold cross-validation, seed 0`. */
export function methodWords({ kind, source, folds, repeats, seed }: Method): string {
  const what =
    kind === 'cross-validation'
      ? `${folds}-fold cross-validation${repeats > 1 ? `, ${repeats} times` : ''}`
      : kind === 'tests'
        ? 'the test cases of the project'
        : `held-out data ${source}`;
  return `${what}, seed ${seed}`;
}

/** `150 tasks, 15,000 samples, 15,000 texts asked`, without a locale's separators. */
export function dataWords({ data }: Evaluation): string {
  const outOfScope = data.outOfScope > 0 ? `, ${data.outOfScope} of them out of scope` : '';
  return `${data.tasks} tasks, ${data.samples} samples, ${data.texts} texts asked${outOfScope}`;
}

/** `Task order-coffee`, or what else a finding is about. */
export function subjectOf({ task, field }: Pick<GateFinding, 'task' | 'field'>): string {
  if (field !== null) return `Field ${field}`;
  return task === null ? 'The whole' : `Task ${task}`;
}

/** `Task order-coffee: f1 is 0.812, was 0.905 (−0.093).` */
export function findingWords(finding: GateFinding): string {
  return `${subjectOf(finding)}: ${finding.comparisons.map(figureWords).join(' and ')}.`;
}

function figureWords({ measure, now, was, change }: GateComparison): string {
  const figure = (value: number): string => (Number.isInteger(value) ? String(value) : score(value));
  const since = was === null ? '' : `, was ${figure(was)} (${signed(change) || 'no change'})`;
  return `${measure} is ${figure(now)}${since}`;
}
