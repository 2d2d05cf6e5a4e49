import { sample_too_long } from '../../../diagnostics/generated.js';
import { defineRule, type Rule } from './rule.js';

/** A sample that is longer than anything people say at once. */
export const sampleTooLong: Rule = defineRule({
  number: 'L205',
  code: 'sample_too_long',
  cost: 'quick',
  options: { most: { standard: 40, least: 1 } },
  find({ corpus }, { most }, report) {
    for (const { sample, tokens } of corpus.samples) {
      const count = tokens.reduce((sum, { filling }) => sum + (filling?.length ?? 1), 0);
      if (count > most) report(sample_too_long({ count, most }), sample.place);
    }
  },
});
