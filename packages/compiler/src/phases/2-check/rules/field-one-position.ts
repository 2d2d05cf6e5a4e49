import { field_one_position } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';

/** A field that always stands first, or always last: elsewhere it may not be recognised. */
export const fieldOnePosition: Rule = defineRule({
  number: 'L301',
  code: 'field_one_position',
  cost: 'quick',
  options: { least: { standard: 8, least: 2 } },
  find({ assistant, corpus }, { least }, report) {
    assistant.tasks.forEach(({ name: task, fields, places }, index) => {
      const samples = (corpus.byTask[index] ?? []).filter(({ tokens }) => tokens.length > 1);
      for (const { name: field } of fields) {
        const tagged = samples.filter(({ tokens }) => tokens.some((token) => token.field === field));
        if (tagged.length < least) continue;
        const position = (['first', 'last'] as const).find((end) =>
          tagged.every(
            ({ tokens }) =>
              tokens.filter((token) => token.field === field).length === 1 &&
              tokens.at(end === 'first' ? 0 : -1)?.field === field,
          ),
        );
        if (position === undefined) continue;
        const message = field_one_position({ task, field, position, count: tagged.length });
        report(message, places.key('fields', field));
      }
    });
  },
});
