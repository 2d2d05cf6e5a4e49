/** Labelled samples -> texts to ask: open tags are filled with values of their types, as training does. */
import { type FilledSample, fillSamples } from '@botwright/nlu/evaluate';
import type { TrainingSet } from '@botwright/nlu/train';
import type { LabelledSample } from './labelled-sample.js';
import type { Question, WantedField } from './question.js';

/**
 * Makes one text of each sample: every sample counts once, however many values its tags may take.
 *
 * @param seed   fixes the values
 * @param round  another round takes other values
 * @returns in the order of the samples
 */
export function makeQuestions(
  samples: readonly LabelledSample[],
  { tasks, fieldTypes }: Pick<TrainingSet, 'tasks' | 'fieldTypes'>,
  seed: number,
  round: number,
): Question[] {
  const fieldsOf = new Map(tasks.map(({ name, fields }) => [name, fields]));
  const byTask = groupByTask(samples);
  const groups = [...byTask];
  const filled = fillSamples(
    groups.map(([name, members]) => ({ name, fields: fieldsOf.get(name) ?? [], samples: members })),
    fieldTypes,
    seed,
  );
  const questions = new Map<LabelledSample, Question>();
  for (const [task, fillings] of groupFillings(filled)) {
    const [name, members] = groups[task] ?? ['', []];
    fillings.forEach((some, position) => {
      const source = members[position];
      // The decks of values turn by the number of fillings: taking the n-th of sample n meets them all.
      const filling = some[(position + round) % some.length];
      if (source && filling) questions.set(source, makeQuestion(name, source, filling));
    });
  }
  return samples.flatMap((sample) => questions.get(sample) ?? []);
}

function makeQuestion(task: string, source: LabelledSample, { text, spans }: FilledSample): Question {
  const placed = spans.map(({ field, start, end }): WantedField => ({ name: field, place: { start, end } }));
  const valued = Object.entries(source.values ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): WantedField => ({ name, value })),
  );
  return { text, task, fields: [...placed, ...valued], source };
}

function groupByTask(samples: readonly LabelledSample[]): Map<string, LabelledSample[]> {
  const groups = new Map<string, LabelledSample[]>();
  for (const sample of samples) {
    const group = groups.get(sample.task);
    if (group) group.push(sample);
    else groups.set(sample.task, [sample]);
  }
  return groups;
}

/** [task][sample] its fillings. */
function groupFillings(filled: readonly FilledSample[]): Map<number, FilledSample[][]> {
  const groups = new Map<number, FilledSample[][]>();
  for (const filling of filled) {
    const group = groups.get(filling.task) ?? [];
    groups.set(filling.task, group);
    const own = group[filling.sample] ?? [];
    group[filling.sample] = own;
    own.push(filling);
  }
  return groups;
}
