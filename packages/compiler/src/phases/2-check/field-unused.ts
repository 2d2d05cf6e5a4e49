import { field_unused } from '../../diagnostics/generated.js';
import type { CheckedTask } from '../../ir.js';
import type { Check } from './check-context.js';
import { tagsOf } from './tags-of.js';

/** A field that no sample of its task uses. A task without samples may have fields that only links fill. */
export const fieldUnused: Check = ({ assistant, diagnostics }) => {
  for (const task of assistant.tasks) {
    const used = usedFields(task);
    if (used === undefined) continue;
    for (const { name: field } of task.fields) {
      if (!used.has(field))
        diagnostics.report(field_unused({ task: task.name, field }), task.places.key('fields', field));
    }
  }
};

/** The fields that samples use; undefined where there are no samples, or a mistake in them may hide the use of a field. */
function usedFields({ fields, samples, isComplete }: CheckedTask): ReadonlySet<string> | undefined {
  const known = new Set(fields.map(({ name }) => name));
  const used = new Set(tagsOf(samples).map(({ tag }) => tag.field));
  const isClear = isComplete && samples.every(({ parsed }) => parsed.problems.length === 0);
  return isClear && samples.length > 0 && [...used].every((field) => known.has(field)) ? used : undefined;
}
