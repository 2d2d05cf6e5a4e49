import { field_unknown } from '../../diagnostics/generated.js';
import { suggest } from '../../diagnostics/suggest.js';
import { type Check, placeInSample } from './check-context.js';
import { tagsOf } from './tags-of.js';

/** A tag that names no field of its task. */
export const fieldUnknown: Check = (context) => {
  for (const task of context.assistant.tasks) {
    const fields = task.fields.map(({ name }) => name);
    const known = new Set(fields);
    for (const { tag, sample } of tagsOf(task.samples)) {
      if (known.has(tag.field)) continue;
      const message = field_unknown({
        task: task.name,
        field: tag.field,
        suggestion: suggest(tag.field, fields),
        fields: fields.join(', ') || undefined,
      });
      context.diagnostics.report(message, placeInSample(context, sample, tag.start, tag.end));
    }
  }
};
