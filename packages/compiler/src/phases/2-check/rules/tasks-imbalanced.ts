import { tasks_imbalanced } from '../../../diagnostics/generated.js';
import { FALLBACK } from './fallback.js';
import { defineRule, type Rule } from './rule.js';

/** With fewer tasks none of them is the usual one. */
const LEAST_TASKS = 3;

/** A task with many times more samples than is usual here, or many times fewer. */
export const tasksImbalanced: Rule = defineRule({
  number: 'L102',
  code: 'tasks_imbalanced',
  cost: 'quick',
  options: { ratio: { standard: 10, least: 2 } },
  find({ assistant }, { ratio }, report) {
    const tasks = assistant.tasks.filter(({ name, samples }) => samples.length > 0 && name !== FALLBACK);
    const counts = tasks.map(({ samples }) => samples.length).sort((a, b) => a - b);
    const median = counts[(counts.length - 1) >> 1];
    if (median === undefined || counts.length < LEAST_TASKS) return;
    for (const { name: task, samples, places } of tasks) {
      const count = samples.length;
      if (count > ratio * median || count * ratio < median) {
        report(tasks_imbalanced({ task, count, median }), places.name);
      }
    }
  },
});
