import { name_too_long } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { namedThings } from './named-things.js';

/** In Unicode characters. */
const LONGEST = 64;

/** A name beyond the bound that the REST interface sets. */
export const nameTooLong: Check = (context) => {
  for (const { name, what, place } of namedThings(context)) {
    const length = [...name].length;
    if (length > LONGEST) context.diagnostics.report(name_too_long({ name, what, length }), place);
  }
};
