import { field_few_samples } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';

/** A field that hardly any sample uses. */
export const fieldFewSamples: Rule = defineRule({
  number: 'L304',
  code: 'field_few_samples',
  cost: 'quick',
  options: { least: { standard: 2, least: 1 } },
  find({ assistant, corpus }, { least }, report) {
    assistant.tasks.forEach(({ name: task, fields, places }, index) => {
      for (const { name: field } of fields) {
        const count = (corpus.byTask[index] ?? []).filter(({ tokens }) =>
          tokens.some((each) => each.field === field),
        ).length;
        // A field without any is another diagnostic's.
        if (count > 0 && count < least)
          report(field_few_samples({ task, field, count, least }), places.key('fields', field));
      }
    });
  },
});
