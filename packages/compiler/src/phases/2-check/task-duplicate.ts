import { task_duplicate } from '../../diagnostics/generated.js';
import type { CheckedTask } from '../../ir.js';
import type { Check } from './check-context.js';

/** Two tasks of one name, or one that is listed twice. */
export const taskDuplicate: Check = ({ assistant, diagnostics }) => {
  const firsts = new Map<string, CheckedTask>();
  for (const task of assistant.tasks) {
    const first = firsts.get(task.name);
    if (first === undefined) {
      firsts.set(task.name, task);
      continue;
    }
    const related = [{ message: 'the first one is defined here', place: first.places.name }];
    diagnostics.report(task_duplicate({ name: task.name }), task.places.name, related);
  }
};
