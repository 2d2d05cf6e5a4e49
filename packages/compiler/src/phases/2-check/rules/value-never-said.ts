import { value_never_said } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';

/** Most values that are named. */
const LONGEST_LIST = 3;

/** A field of a closed type whose tags all have words of their own, and never those of some value. */
export const valueNeverSaid: Rule = defineRule({
  number: 'L305',
  code: 'value_never_said',
  cost: 'quick',
  options: {},
  find({ assistant, corpus }, _, report) {
    assistant.tasks.forEach(({ name: task, fields, places }, index) => {
      const tags = (corpus.byTask[index] ?? []).flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'tag'));
      for (const { name: field, type } of fields) {
        const own = tags.filter((tag) => tag.field === field);
        const words = corpus.types.get(type);
        if (words === undefined || own.length === 0 || own.some(({ filling }) => filling === undefined)) continue;
        const said = new Set(own.map(({ filling = [] }) => words.find(filling)));
        const { values } = assistant.fieldTypes.find(({ name }) => name === type) ?? { values: [] };
        const unsaid = values.filter(({ value }) => !said.has(value)).map(({ value }) => value);
        if (unsaid.length === 0) continue;
        const more = unsaid.length > LONGEST_LIST ? ` and ${unsaid.length - LONGEST_LIST} more` : '';
        const list = `${unsaid.slice(0, LONGEST_LIST).join(', ')}${more}`;
        report(value_never_said({ task, field, values: list }), places.key('fields', field));
      }
    });
  },
});
