/** A sample as it is compared with others: a tag is one character, the same for all fields of one type. */
import type { TrainingSet } from '@botwright/nlu/train';
import type { LabelledSample } from '../questions/labelled-sample.js';

/** First character for private use. */
const FIRST = 0xf_0000;

/** Writes a sample with one private character in place of each tag. */
export function templateText({ task, segments }: LabelledSample, { tasks, fieldTypes }: TrainingSet): string {
  const fields = tasks.find(({ name }) => name === task)?.fields ?? [];
  return segments
    .map(({ text, field }) => {
      if (field === undefined) return text ?? '';
      const type = fields.find(({ name }) => name === field)?.type;
      return String.fromCodePoint(FIRST + 1 + fieldTypes.findIndex(({ name }) => name === type));
    })
    .join('');
}
