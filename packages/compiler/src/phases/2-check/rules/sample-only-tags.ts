import { sample_only_tags } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';

/** A sample with nothing but tags, one of which takes any words: everything that people say looks like it. */
export const sampleOnlyTags: Rule = defineRule({
  number: 'L204',
  code: 'sample_only_tags',
  cost: 'quick',
  options: {},
  find({ assistant, corpus }, _, report) {
    const anyWords = new Set(
      assistant.fieldTypes.filter(({ kind, open }) => kind === 'list' && open).map(({ name }) => name),
    );
    for (const { task, sample, tokens } of corpus.samples) {
      if (tokens.some(({ kind }) => kind === 'word')) continue;
      const open = tokens.find(({ field }) => anyWords.has(task.fields.find(({ name }) => name === field)?.type ?? ''));
      if (open?.field !== undefined) report(sample_only_tags({ field: open.field }), sample.place);
    }
  },
});
