import { brace_unbalanced } from '../../diagnostics/generated.js';
import { type Check, placeInSample } from './check-context.js';

/** A brace of a sample that belongs to no tag and is not doubled. */
export const braceUnbalanced: Check = (context) => {
  for (const sample of context.assistant.tasks.flatMap(({ samples }) => samples)) {
    for (const { kind, start, end } of sample.parsed.problems) {
      if (kind !== 'brace') continue;
      const brace = sample.text.slice(start, end);
      const place = placeInSample(context, sample, start, end);
      context.diagnostics.report(brace_unbalanced({ brace, doubled: brace + brace }), place);
    }
  }
};
