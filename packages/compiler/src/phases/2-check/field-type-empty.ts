import { field_type_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A closed list without values. */
export const fieldTypeEmpty: Check = ({ fieldTypes, diagnostics }) => {
  for (const { name, open, values, places } of fieldTypes) {
    if (!open && values.length === 0) diagnostics.report(field_type_empty({ name }), places.name);
  }
};
