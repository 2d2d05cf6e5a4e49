import { value_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { spokenWords } from './spoken-words.js';

/** A value or a synonym without a character that is not a space. */
export const valueEmpty: Check = ({ fieldTypes, diagnostics }) => {
  for (const type of fieldTypes) {
    for (const { words, place } of spokenWords(type)) {
      if (words.trim() === '') diagnostics.report(value_empty({ type: type.name }), place);
    }
  }
};
