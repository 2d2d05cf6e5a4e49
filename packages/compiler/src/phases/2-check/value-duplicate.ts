import { value_duplicate } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { spokenWords } from './spoken-words.js';
import { wordsKey } from './words-key.js';

/** Words that lead to the same value twice. */
export const valueDuplicate: Check = ({ fieldTypes, diagnostics }) => {
  for (const type of fieldTypes) {
    const seen = new Set<string>();
    for (const { value, words, place } of spokenWords(type)) {
      const key = JSON.stringify([value, wordsKey(words)]);
      if (seen.has(key) && wordsKey(words) !== '') {
        diagnostics.report(value_duplicate({ type: type.name, value: words }), place);
      }
      seen.add(key);
    }
  }
};
