/**
 * Samples: which came, which went, and which moved to another task. Those of a task that is new or gone are told with the task.
 * Where one side does not know them, their number.
 */
import type { AssistantChange, SampleDocument } from '@botwright/bundle';
import { amount } from './amount.js';
import { type Comparable, change, pairUp } from './change.js';
import { sampleText } from './sample-text.js';

export function compareSamples(before: Comparable, after: Comparable): AssistantChange[] {
  if (before.samples === undefined || after.samples === undefined) return compareCounts(before, after);
  const { added, removed } = pairUp(numbered(before.samples), numbered(after.samples), ({ key }) => key);
  const moved = new Map<string, Sample[]>();
  for (const sample of removed) moved.set(sample.said, [...(moved.get(sample.said) ?? []), sample]);
  const changes: AssistantChange[] = [];
  const gone = new Set(removed);
  const [oldTasks, newTasks] = [namesOf(before), namesOf(after)];
  for (const { said, text, task } of added) {
    const from = moved.get(said)?.shift();
    if (from !== undefined) gone.delete(from);
    if (from === undefined && !oldTasks.has(task)) continue;
    const words = { what: 'sample', path: task, task } as const;
    changes.push(
      from === undefined
        ? change({ ...words, kind: 'added', after: text, message: `Task ${task} has the new sample "${text}".` })
        : change({
            ...words,
            kind: 'changed',
            before: from.task,
            after: task,
            message: `The sample "${text}" moved from task ${from.task} to ${task}.`,
          }),
    );
  }
  const left = removed.filter((sample) => gone.has(sample) && newTasks.has(sample.task));
  return [
    ...changes,
    ...left.map(({ text, task }) =>
      change({
        kind: 'removed',
        what: 'sample',
        path: task,
        task,
        before: text,
        message: `Task ${task} has lost the sample "${text}".`,
      }),
    ),
  ];
}

function namesOf({ assistant }: Comparable): ReadonlySet<string> {
  return new Set(assistant.tasks.map(({ name }) => name));
}

interface Sample {
  readonly task: string;
  readonly text: string;
  /** Equal for samples of the same words in the same language. */
  readonly said: string;
  /** Unique: the same sample may stand twice in one task. */
  readonly key: string;
}

function numbered(samples: readonly SampleDocument[]): Sample[] {
  const counts = new Map<string, number>();
  return samples.map((sample) => {
    const { task, language } = sample;
    const text = sampleText(sample);
    const said = JSON.stringify([language, text]);
    const count = counts.get(`${task} ${said}`) ?? 0;
    counts.set(`${task} ${said}`, count + 1);
    return { task, text, said, key: JSON.stringify([task, said, count]) };
  });
}

function compareCounts({ assistant: before }: Comparable, { assistant: after }: Comparable): AssistantChange[] {
  return pairUp(before.tasks, after.tasks, ({ name }) => name).kept.flatMap(([old, { name, sampleCount }]) => {
    if (old.sampleCount === sampleCount) return [];
    return change({
      kind: 'changed',
      what: 'sample',
      path: name,
      task: name,
      before: String(old.sampleCount),
      after: String(sampleCount),
      message: `Task ${name} now has ${amount(sampleCount)} instead of ${old.sampleCount}.`,
    });
  });
}
