import { task_linked_only } from '../../../diagnostics/generated.js';
import { actionLinks, defaultLinks } from '../links.js';
import { FALLBACK } from './fallback.js';
import { defineRule, type Rule } from './rule.js';

/** A task that people cannot ask for: it has no samples, but a link leads to it. */
export const taskLinkedOnly: Rule = defineRule({
  number: 'L104',
  code: 'task_linked_only',
  cost: 'quick',
  options: {},
  find({ assistant }, _, report) {
    const { tasks, defaults } = assistant;
    const links = [...defaultLinks(defaults), ...tasks.flatMap(({ actions }) => actionLinks(actions))];
    const linked = new Map(links.map(({ task, where }) => [task, where]));
    for (const { name: task, samples, places } of tasks) {
      const where = linked.get(task);
      if (samples.length > 0 || where === undefined || task === FALLBACK) continue;
      report(task_linked_only({ task, where }), places.name);
    }
  },
});
