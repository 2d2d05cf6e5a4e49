/** Tasks, their fields and their actions. */
import type {
  AssistantChange,
  AssistantDocument,
  FieldDocument,
  SampleDocument,
  TaskDocument,
} from '@botwright/bundle';
import { amount } from './amount.js';
import { type Comparable, change, pairUp } from './change.js';
import { differences } from './differences.js';
import { sampleText } from './sample-text.js';

/** Part of every assistant's types, whether the author defines it or not. */
const FALLBACK = 'fallback';
/** Smallest share of common samples that makes one task look like another under a new name. */
const ALIKE = 0.5;

export function compareTasks(before: Comparable, after: Comparable): AssistantChange[] {
  const { added, removed, kept } = pairUp(before.assistant.tasks, after.assistant.tasks, ({ name }) => name);
  return [
    ...kept.flatMap(([old, now]) => [
      ...compareFields(old, now, before.assistant, after.assistant),
      ...compareRest(old, now),
    ]),
    ...added.map(({ name, sampleCount }) =>
      change({
        kind: 'added',
        what: 'task',
        path: name,
        task: name,
        message: `Task ${name} is new, with ${amount(sampleCount)}.`,
        ...(name !== FALLBACK && { reason: 'code that handles every task has to handle it' }),
      }),
    ),
    ...removed.map((task) => {
      const likely = added.find((other) => isAlike(task, other, before.samples, after.samples));
      return change({
        kind: 'removed',
        what: 'task',
        path: task.name,
        task: task.name,
        message: `Task ${task.name} is gone, with ${amount(task.sampleCount)}.`,
        ...(task.name !== FALLBACK && { reason: 'code that names it no longer compiles' }),
        ...(likely && { hint: `It may be ${likely.name} now: they have much in common.` }),
      });
    }),
  ];
}

function compareFields(
  old: TaskDocument,
  now: TaskDocument,
  before: AssistantDocument,
  after: AssistantDocument,
): AssistantChange[] {
  const task = now.name;
  const { added, removed, kept } = pairUp(old.fields, now.fields, ({ name }) => name);
  return [
    ...kept.flatMap(([a, b]) => (a.type === b.type ? [] : [retyped(task, a, b, before, after)])),
    ...added.map(({ name, type }) =>
      change({
        kind: 'added',
        what: 'field',
        path: `${task}/${name}`,
        task,
        after: type,
        message: `Task ${task} has the new field ${name} of type ${type}.`,
      }),
    ),
    ...removed.map(({ name, type }) => {
      const likely = added.find((other) => other.type === type);
      return change({
        kind: 'removed',
        what: 'field',
        path: `${task}/${name}`,
        task,
        before: type,
        message: `Task ${task} has no field ${name} any more.`,
        reason: 'code that reads it no longer compiles',
        ...(likely && { hint: `It may be ${likely.name} now: it has the same type.` }),
      });
    }),
  ];
}

function retyped(
  task: string,
  old: FieldDocument,
  now: FieldDocument,
  before: AssistantDocument,
  after: AssistantDocument,
): AssistantChange {
  return change({
    kind: 'changed',
    what: 'field',
    path: `${task}/${now.name}`,
    task,
    before: old.type,
    after: now.type,
    message: `Field ${now.name} of task ${task} is of type ${now.type} instead of ${old.type}.`,
    ...(valueSet(before, old.type) !== valueSet(after, now.type) && { reason: 'its value has other types' }),
  });
}

/** Equal for types whose values are the same in the generated types. */
function valueSet({ fieldTypes }: AssistantDocument, name: string): string {
  const type = fieldTypes.find((each) => each.name === name);
  if (type === undefined || type.open || type.values.length === 0) return 'any text';
  return JSON.stringify(type.values.map(({ value }) => value).sort());
}

/** Actions, and whatever else a task may have. */
function compareRest(old: TaskDocument, now: TaskDocument): AssistantChange[] {
  const task = now.name;
  return differences(restOf(old), restOf(now)).map(({ path, before, after }) => {
    const [first, ...rest] = path;
    const place = first === 'actions' ? `action ${rest.join('/')}` : path.join('/');
    const isLink = [before, after].some((value) => value?.startsWith('"task://'));
    const words = {
      what: isLink ? 'link' : first === 'actions' ? 'action' : 'setting',
      path: [task, ...path].join('/'),
      task,
    } as const;
    if (before === undefined)
      return change({
        ...words,
        kind: 'added',
        after: after ?? '',
        message: `Task ${task} has a new ${place}: ${after}.`,
      });
    if (after === undefined)
      return change({
        ...words,
        kind: 'removed',
        before,
        message: `Task ${task} has no ${place} any more: it was ${before}.`,
      });
    return change({
      ...words,
      kind: 'changed',
      before,
      after,
      message: `Task ${task}, ${place}: ${after} instead of ${before}.`,
    });
  });
}

function restOf({ name, fields, sampleCount, ...rest }: TaskDocument): object {
  return rest;
}

function isAlike(
  old: TaskDocument,
  now: TaskDocument,
  before: readonly SampleDocument[] | undefined,
  after: readonly SampleDocument[] | undefined,
): boolean {
  if (before === undefined || after === undefined || old.sampleCount === 0 || now.sampleCount === 0) {
    return old.actions.length > 0 && differences(restOf(old), restOf(now)).length === 0;
  }
  const texts = new Set(textsOf(now.name, after));
  const common = textsOf(old.name, before).filter((text) => texts.has(text)).length;
  return common >= ALIKE * Math.max(old.sampleCount, now.sampleCount);
}

function textsOf(task: string, samples: readonly SampleDocument[]): string[] {
  return samples.filter((sample) => sample.task === task).map(sampleText);
}
