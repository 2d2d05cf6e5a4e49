import { field_type_unused } from '../../diagnostics/generated.js';
import { askedTypes } from './asked-types.js';
import type { Check } from './check-context.js';

/** A type that no field and no question refers to. */
export const fieldTypeUnused: Check = ({ assistant, fieldTypes, diagnostics }) => {
  const used = new Set(
    assistant.tasks.flatMap(({ fields, actions }) => [...fields, ...askedTypes(actions)].map(({ type }) => type)),
  );
  for (const { name, places } of fieldTypes) {
    if (!used.has(name)) diagnostics.report(field_type_unused({ name }), places.name);
  }
};
