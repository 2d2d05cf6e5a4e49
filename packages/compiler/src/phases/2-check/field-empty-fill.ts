import { field_empty_fill } from '../../diagnostics/generated.js';
import { type Check, placeInSample } from './check-context.js';
import { tagsOf } from './tags-of.js';

/** A tag that training has nothing to fill with: an open type without values, and no literal words for it anywhere. */
export const fieldEmptyFill: Check = (context) => {
  const { assistant, fieldTypes, diagnostics } = context;
  const unfilled = new Set(fieldTypes.flatMap(({ name, open, values }) => (open && values.length === 0 ? [name] : [])));
  const tags = assistant.tasks.flatMap(({ fields, samples }) => {
    const types = new Map(fields.map(({ name, type }) => [name, type]));
    return tagsOf(samples).map(({ tag, sample }) => ({ tag, sample, type: types.get(tag.field) ?? '' }));
  });
  for (const { tag, type } of tags) if (tag.words !== undefined) unfilled.delete(type);
  for (const { tag, sample, type } of tags) {
    // Once a type: more of the same would not tell more.
    if (!unfilled.delete(type)) continue;
    const place = placeInSample(context, sample, tag.start, tag.end);
    diagnostics.report(field_empty_fill({ field: tag.field, type }), place);
  }
};
