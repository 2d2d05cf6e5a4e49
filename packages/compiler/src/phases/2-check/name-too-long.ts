import { name_too_long } from '../../diagnostics/generated.js';
import { LONGEST_NAME, nameLength } from '../../names.js';
import type { Check } from './check-context.js';
import { namedThings } from './named-things.js';

/** A name beyond the bound that the REST interface sets. */
export const nameTooLong: Check = (context) => {
  for (const { name, what, place } of namedThings(context)) {
    const length = nameLength(name);
    if (length > LONGEST_NAME) context.diagnostics.report(name_too_long({ name, what, length }), place);
  }
};
