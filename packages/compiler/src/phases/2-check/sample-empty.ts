import { sample_empty } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** A sample of spaces alone. */
export const sampleEmpty: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, samples } of assistant.tasks) {
    for (const { text, place } of samples) {
      if (text.trim() === '') diagnostics.report(sample_empty({ task }), place);
    }
  }
};
