import { filling_unknown } from '../../../diagnostics/generated.js';
import { suggest } from '../../../diagnostics/suggest.js';
import type { CheckedAssistant } from '../../../ir.js';
import { placeWithin } from '../../../typescript/places.js';
import { defineRule, type Rule } from './rule.js';

/** A tag of a closed type with words that are none of its values: when people say them, nothing comes of it. */
export const fillingUnknown: Rule = defineRule({
  number: 'L306',
  code: 'filling_unknown',
  cost: 'quick',
  options: {},
  find({ assistant, corpus, files }, _, report) {
    for (const { task, sample, tokens } of corpus.samples) {
      for (const { field, filling, start, end } of tokens) {
        const type = task.fields.find(({ name }) => name === field)?.type ?? '';
        const known = corpus.types.get(type);
        if (field === undefined || filling === undefined || known === undefined) continue;
        if (filling.length === 0 || known.find(filling) !== undefined) continue;
        const words = sample.text.slice(start + field.length + 2, end - 1);
        const suggestion = suggest(words, wordsOfType(assistant, type));
        const place = placeWithin(files, sample.place, start, end);
        report(filling_unknown({ words, type, field, suggestion }), place);
      }
    }
  },
});

function wordsOfType({ fieldTypes }: CheckedAssistant, name: string): readonly string[] {
  const { values } = fieldTypes.find((type) => type.name === name) ?? { values: [] };
  return values.flatMap(({ value, synonyms }) => [value, ...synonyms]);
}
