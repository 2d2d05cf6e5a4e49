import { samples_too_few } from '../../../diagnostics/generated.js';
import { FALLBACK } from './fallback.js';
import { defineRule, type Rule } from './rule.js';

/** A task with so few samples that what they have in common cannot be told from chance. */
export const samplesTooFew: Rule = defineRule({
  number: 'L101',
  code: 'samples_too_few',
  cost: 'quick',
  options: { least: { standard: 4, least: 1 } },
  find({ assistant }, { least }, report) {
    for (const { name: task, samples, places } of assistant.tasks) {
      const count = samples.length;
      if (count === 0 || count >= least || task === FALLBACK) continue;
      report(samples_too_few({ task, count, least }), places.name);
    }
  },
});
