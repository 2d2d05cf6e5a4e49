import { value_duplicate } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { wordsKey } from './words-key.js';

/** Words that lead to the same value twice. */
export const valueDuplicate: Check = ({ fieldTypes, diagnostics }) => {
  for (const { name: type, values, places } of fieldTypes) {
    const seen = new Set<string>();
    const occurrences = new Map<string, number>();
    for (const { value, synonyms } of values) {
      for (const words of [value, ...synonyms].filter((each) => wordsKey(each) !== '')) {
        const occurrence = occurrences.get(words) ?? 0;
        occurrences.set(words, occurrence + 1);
        const key = JSON.stringify([value, wordsKey(words)]);
        if (seen.has(key)) {
          diagnostics.report(value_duplicate({ type, value: words }), places.text('values', words, occurrence));
        }
        seen.add(key);
      }
    }
  }
};
