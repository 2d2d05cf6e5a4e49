import { task_linked_only } from '../../../diagnostics/generated.js';
import { actionLinks, defaultLinks } from '../links.js';
import { FALLBACK } from './fallback.js';
import { defineRule, type Rule } from './rule.js';

/** A task that people cannot ask for, where that may be an oversight: links lead to it, and not from the end of a collect. */
export const taskLinkedOnly: Rule = defineRule({
  number: 'L104',
  code: 'task_linked_only',
  cost: 'quick',
  options: {},
  find({ assistant }, _, report) {
    const { tasks, defaults } = assistant;
    const links = [...defaultLinks(defaults), ...tasks.flatMap(({ actions }) => actionLinks(actions))];
    const linked = new Map(links.map(({ task, where }) => [task, where]));
    const ends = new Set(links.filter(({ isEnd }) => isEnd).map(({ task }) => task));
    for (const { name: task, samples, places } of tasks) {
      const where = linked.get(task);
      if (samples.length > 0 || where === undefined || ends.has(task) || task === FALLBACK) continue;
      report(task_linked_only({ task, where }), places.name);
    }
  },
});
