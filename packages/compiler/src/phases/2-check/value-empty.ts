import { value_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A value or a synonym without a character that is not a space. */
export const valueEmpty: Check = ({ fieldTypes, diagnostics }) => {
  for (const { name: type, values, places } of fieldTypes) {
    for (const words of values.flatMap(({ value, synonyms }) => [value, ...synonyms])) {
      if (words.trim() === '') diagnostics.report(value_empty({ type }), places.text('values', words));
    }
  }
};
