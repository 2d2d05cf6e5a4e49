import { no_samples } from '../../diagnostics/generated.js';
import type { Check } from './check-context.js';

/** An assistant that nobody can talk to. Samples of the fallback are examples of what it does not handle. */
export const noSamples: Check = ({ assistant, diagnostics }) => {
  const spoken = assistant.tasks.some(
    ({ name, samples, isComplete }) => name !== 'fallback' && (samples.length > 0 || !isComplete),
  );
  if (!spoken) diagnostics.report(no_samples(), assistant.places.name);
};
