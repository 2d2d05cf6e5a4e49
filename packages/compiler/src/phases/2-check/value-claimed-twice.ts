import { value_claimed_twice } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { type SpokenWords, spokenWords } from './spoken-words.js';
import { wordsKey } from './words-key.js';

/** Words that lead to two values. */
export const valueClaimedTwice: Check = ({ fieldTypes, diagnostics }) => {
  for (const type of fieldTypes) {
    const claims = new Map<string, SpokenWords>();
    for (const each of spokenWords(type)) {
      const key = wordsKey(each.words);
      const claim = claims.get(key);
      if (claim === undefined) claims.set(key, each);
      if (claim === undefined || claim.value === each.value || key === '') continue;
      const message = value_claimed_twice({
        type: type.name,
        words: each.words,
        first: claim.value,
        second: each.value,
      });
      diagnostics.report(message, each.place, [{ message: `"${claim.value}" claims it here`, place: claim.place }]);
    }
  }
};
