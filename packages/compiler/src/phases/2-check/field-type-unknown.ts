import { field_type_unknown } from '../../diagnostics/generated.js';
import { suggest } from '../../diagnostics/suggest.js';
import { askedTypes } from './asked-types.js';
import type { Check } from './check-context.js';
import { builtinTypeNames } from './resolve-assistant.js';

/** A field or a question whose type does not exist. */
export const fieldTypeUnknown: Check = ({ assistant, diagnostics }) => {
  const known = new Set([...assistant.fieldTypes.map(({ name }) => name), ...builtinTypeNames]);
  for (const { fields, actions, places } of assistant.tasks) {
    for (const { name, type } of fields) {
      if (known.has(type)) continue;
      const message = field_type_unknown({ type, user: `the field ${name}`, suggestion: suggest(type, known) });
      diagnostics.report(message, places.text(`fields.${name}`, type));
    }
    for (const { type, question } of askedTypes(actions)) {
      if (known.has(type)) continue;
      const message = field_type_unknown({ type, user: `the question ${question}`, suggestion: suggest(type, known) });
      diagnostics.report(message, places.text('actions', type));
    }
  }
};
