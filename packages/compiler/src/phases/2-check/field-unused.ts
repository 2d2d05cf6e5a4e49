import { field_unused } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A field that no sample of its task uses. A task without samples may have fields that only links fill. */
export const fieldUnused: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, fields, samples, places } of assistant.tasks) {
    if (samples.length === 0) continue;
    const segments = samples.flatMap(({ parsed }) => parsed.segments);
    const used = new Set(segments.map((segment) => (segment.kind === 'tag' ? segment.field : undefined)));
    for (const { name: field } of fields) {
      if (!used.has(field)) diagnostics.report(field_unused({ task, field }), places.key('fields', field));
    }
  }
};
