import { sample_duplicate } from '../../diagnostics/generated.js';
import type { CheckedSample } from '../../ir.js';
import type { Check } from './check-context.js';
import { wordsKey } from './words-key.js';

/** A sample that stands twice in one task. */
export const sampleDuplicate: Check = ({ assistant, diagnostics }) => {
  for (const { name: task, samples } of assistant.tasks) {
    const firsts = new Map<string, CheckedSample>();
    for (const sample of samples) {
      const key = `${sample.language}\n${wordsKey(sample.text)}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, sample);
      } else if (sample.text.trim() !== '') {
        diagnostics.report(sample_duplicate({ task }), sample.place, [
          { message: 'it stands here first', place: first.place },
        ]);
      }
    }
  }
};
