/** What training saw, in words for people. */
import type { ModelReport } from '@botwright/bundle';
import { count, percent } from './quantity.js';

/** Held-out texts below which a share says more about them than about the model. */
const ENOUGH_TEXTS = 30;

const SOURCES: Readonly<Record<ModelReport['source'], string>> = {
  author: 'as set',
  measured: 'measured',
  rule: 'by rule',
};

/** Two lines: how often the model is right, and what its threshold costs. */
export function modelLines(model: ModelReport): string[] {
  const { tasks, heldOut, accuracy, threshold, source, answeredRight, answeredWrong, unknownTasksRefused } = model;
  const chosen = `threshold ${threshold.toFixed(2)} (${SOURCES[source]})`;
  if (accuracy === null || answeredRight === null || answeredWrong === null || heldOut < ENOUGH_TEXTS) {
    return [`  ${count(tasks, 'task')}, too few samples to measure the model (${heldOut} held out)`, `  ${chosen}`];
  }
  const refused =
    unknownTasksRefused === null
      ? 'refuses of what it was not taught: not measured'
      : `refuses ${percent(unknownTasksRefused)} of what it was not taught`;
  return [
    `  ${count(tasks, 'task')}, right for ${percent(accuracy)} of ${heldOut} held-out texts`,
    `  ${chosen}: answers ${percent(answeredRight)} rightly and ${percent(answeredWrong)} wrongly, ${refused}`,
  ];
}
