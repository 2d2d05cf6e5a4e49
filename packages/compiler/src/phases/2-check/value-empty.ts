import { value_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { isBlank } from './is-blank.js';
import { spokenWords } from './spoken-words.js';

/** A value or a synonym of spaces alone, or of characters that cannot be seen. */
export const valueEmpty: Check = ({ fieldTypes, diagnostics }) => {
  for (const type of fieldTypes) {
    for (const { words, place } of spokenWords(type)) {
      if (isBlank(words)) diagnostics.report(value_empty({ type: type.name }), place);
    }
  }
};
