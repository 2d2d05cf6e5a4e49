import { field_type_duplicate } from '../../diagnostics/generated.js';
import type { LoadedFieldType } from '../../ir.js';
import type { Check } from './check-context.js';

/** Two definitions of one name. The same definition may be used any number of times. */
export const fieldTypeDuplicate: Check = ({ fieldTypes, diagnostics }) => {
  const firsts = new Map<string, LoadedFieldType>();
  for (const type of fieldTypes) {
    const first = firsts.get(type.name);
    if (first === undefined) {
      firsts.set(type.name, type);
      continue;
    }
    const related = [{ message: 'the first one is defined here', place: first.places.name }];
    diagnostics.report(field_type_duplicate({ name: type.name }), type.places.name, related);
  }
};
