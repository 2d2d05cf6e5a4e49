import { field_unknown } from '../../diagnostics/generated.js';
import { suggest } from '../../diagnostics/suggest.js';
import { type Check, placeInSample } from './check-context.js';

/** A tag that names no field of its task. */
export const fieldUnknown: Check = (context) => {
  for (const task of context.assistant.tasks) {
    const fields = task.fields.map(({ name }) => name);
    const known = new Set(fields);
    for (const sample of task.samples) {
      for (const segment of sample.parsed.segments) {
        if (segment.kind !== 'tag' || known.has(segment.field)) continue;
        const message = field_unknown({
          task: task.name,
          field: segment.field,
          suggestion: suggest(segment.field, fields),
          fields: fields.join(', ') || undefined,
        });
        context.diagnostics.report(message, placeInSample(context, sample, segment.start, segment.end));
      }
    }
  }
};
