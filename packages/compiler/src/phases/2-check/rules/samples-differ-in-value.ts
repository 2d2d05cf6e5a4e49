import { samples_differ_in_value } from '../../../diagnostics/generated.js';
import type { CorpusSample, Token } from './corpus.js';
import { defineRule, type Rule } from './rule.js';

/** Samples that are the same but for the value of a closed type: one with a plain tag says it all, for new values too. */
export const samplesDifferInValue: Rule = defineRule({
  number: 'L201',
  code: 'samples_differ_in_value',
  cost: 'quick',
  options: { least: { standard: 3, least: 2 } },
  find({ assistant, corpus }, { least }, report) {
    assistant.tasks.forEach((task, index) => {
      const types = new Map(task.fields.map(({ name, type }) => [name, type]));
      const isValue = ({ filling, field = '' }: Token): boolean =>
        filling !== undefined && corpus.types.get(types.get(field) ?? '')?.find(filling) !== undefined;
      const groups = new Map<string, CorpusSample[]>();
      for (const each of corpus.byTask[index] ?? []) {
        if (!each.tokens.some(isValue)) continue;
        const key = each.tokens
          .map((token) => `${token.id}${token.field ?? ''}${isValue(token) ? '' : (token.filling ?? '')}`)
          .join(' ');
        groups.set(key, [...(groups.get(key) ?? []), each]);
      }
      for (const group of groups.values()) {
        const [first] = group;
        const token = first?.tokens.find(isValue);
        if (first === undefined || token === undefined || group.length < least) continue;
        const { field = '' } = token;
        const related = group.slice(1).map(({ sample }) => ({ message: 'and here', place: sample.place }));
        report(
          samples_differ_in_value({ task: task.name, field, count: group.length }),
          first.sample.place,
          related.slice(0, LONGEST_LIST),
        );
      }
    });
  },
});

/** Most places that are named beside the first. */
const LONGEST_LIST = 4;
