import { sample_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';
import { isBlank } from './is-blank.js';

/** A sample of spaces alone, or of characters that cannot be seen. */
export const sampleEmpty: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, samples } of assistant.tasks) {
    for (const { text, place } of samples) {
      if (isBlank(text)) diagnostics.report(sample_empty({ task }), place);
    }
  }
};
