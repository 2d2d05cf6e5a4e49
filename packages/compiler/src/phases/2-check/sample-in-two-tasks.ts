import { sample_in_two_tasks } from '../../diagnostics/generated.js';
import type { CheckedField, CheckedSample, CheckedTask } from '../../ir.js';
import { Recollection } from '../../recollection.js';
import type { Check } from './check-context.js';
import { wordsKey } from './words-key.js';

/** A sample that two tasks claim. */
export const sampleInTwoTasks: Check = ({ assistant, diagnostics }) => {
  const firsts = new Map<string, { task: string; sample: CheckedSample }>();
  for (const task of assistant.tasks) {
    for (const { key, sample } of meanings(task)) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { task: task.name, sample });
      if (first === undefined || first.task === task.name) continue;
      diagnostics.report(sample_in_two_tasks({ first: first.task, second: task.name }), sample.place, [
        { message: `task ${first.task} has it here`, place: first.sample.place },
      ]);
    }
  }
};

/** A sample and what is equal for samples that say the same. */
interface Meaning {
  readonly key: string;
  readonly sample: CheckedSample;
}

const knownMeanings = new Recollection<readonly Meaning[]>();

function meanings({ samples, fields }: CheckedTask): readonly Meaning[] {
  return knownMeanings.of(samples, [JSON.stringify(fields)], () =>
    samples.flatMap((sample) => (sample.text.trim() === '' ? [] : [{ key: meaning(sample, fields), sample }])),
  );
}

/** What a tag is filled with depends on its type, not on its field's name. */
function meaning({ parsed, language }: CheckedSample, fields: readonly CheckedField[]): string {
  const parts = parsed.segments.map((segment) => {
    if (segment.kind === 'text') return segment.text;
    return segment.words ?? `{${fields.find(({ name }) => name === segment.field)?.type ?? segment.field}}`;
  });
  return `${language}\n${wordsKey(parts.join(''))}`;
}
