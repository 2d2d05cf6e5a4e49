import { task_unreachable } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { actionLinks, defaultLinks } from './links.js';

/** A task that nobody can get to, by talking or by links from tasks that somebody can get to. */
export const taskUnreachable: Check = ({ assistant, diagnostics }) => {
  // A mistake in what holds links may hide one: this check would blame the task that it was meant to lead to.
  if (diagnostics.has('actions_invalid') || diagnostics.has('settings_invalid')) return;
  const byName = new Map(assistant.tasks.map((task) => [task.name, task]));
  const reached = new Set([
    'fallback',
    ...assistant.tasks.filter(({ samples, isComplete }) => samples.length > 0 || !isComplete).map(({ name }) => name),
    ...defaultLinks(assistant.defaults).map(({ task }) => task),
  ]);
  // A set hands out members that are added while it is walked, so this follows links to their end.
  for (const name of reached) {
    for (const { task } of actionLinks(byName.get(name)?.actions ?? [])) reached.add(task);
  }
  for (const { name: task, places } of assistant.tasks) {
    if (!reached.has(task)) diagnostics.report(task_unreachable({ task }), places.name);
  }
};
