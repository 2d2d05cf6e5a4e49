import { field_duplicate } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { wordsKey } from './words-key.js';

/** Fields of one task whose names differ in case alone. */
export const fieldDuplicate: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, fields, places } of assistant.tasks) {
    const firsts = new Map<string, string>();
    for (const { name } of fields) {
      const first = firsts.get(wordsKey(name));
      if (first === undefined) {
        firsts.set(wordsKey(name), name);
        continue;
      }
      const related = [{ message: `${first} stands here`, place: places.key('fields', first) }];
      diagnostics.report(field_duplicate({ task, first, second: name }), places.key('fields', name), related);
    }
  }
};
