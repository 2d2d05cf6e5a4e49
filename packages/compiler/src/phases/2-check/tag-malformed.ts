import { tag_malformed } from '../../diagnostics/generated.js';
import { type Check, placeInSample } from './check-context.js';

/** A tag without a field, or with a colon and no words. */
export const tagMalformed: Check = (context) => {
  for (const sample of context.assistant.tasks.flatMap(({ samples }) => samples)) {
    for (const { kind, start, end } of sample.parsed.problems) {
      if (kind === 'brace') continue;
      const message = tag_malformed({ tag: sample.text.slice(start, end), missing: kind });
      context.diagnostics.report(message, placeInSample(context, sample, start, end));
    }
  }
};
