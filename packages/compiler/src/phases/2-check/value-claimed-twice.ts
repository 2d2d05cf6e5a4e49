import { value_claimed_twice } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { wordsKey } from './words-key.js';

/** Words that lead to two values. */
export const valueClaimedTwice: Check = ({ fieldTypes, diagnostics }) => {
  for (const { name: type, values, places } of fieldTypes) {
    const claims = new Map<string, { value: string; words: string }>();
    const occurrences = new Map<string, number>();
    for (const { value, synonyms } of values) {
      for (const words of [value, ...synonyms].filter((each) => wordsKey(each) !== '')) {
        const occurrence = occurrences.get(words) ?? 0;
        occurrences.set(words, occurrence + 1);
        const claim = claims.get(wordsKey(words));
        if (claim === undefined) claims.set(wordsKey(words), { value, words });
        if (claim === undefined || claim.value === value) continue;
        diagnostics.report(
          value_claimed_twice({ type, words, first: claim.value, second: value }),
          places.text('values', words, occurrence),
          [{ message: `"${claim.value}" claims it here`, place: places.text('values', claim.words) }],
        );
      }
    }
  }
};
