import { fallback_has_fields } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A task `fallback` with fields. */
export const fallbackHasFields: Check = ({ assistant, diagnostics }) => {
  for (const { name, fields, places } of assistant.tasks) {
    const [first] = fields;
    if (name === 'fallback' && first !== undefined) {
      diagnostics.report(fallback_has_fields(), places.key('fields', first.name));
    }
  }
};
