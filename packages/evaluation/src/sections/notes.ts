/** What makes figures less telling than they look. */
import type { Method } from '../document.js';
import type { Material } from '../material.js';
import { FALLBACK } from '../questions/question.js';
import { byName } from './ratio.js';

/** Names in one note. */
const MOST_NAMED = 10;

export function notes({ set, samples, asked }: Material, { kind, folds }: Method): string[] {
  const tasks = new Set(set.tasks.map(({ name }) => name));
  const count = new Map<string, number>();
  for (const { task } of samples) count.set(task, (count.get(task) ?? 0) + 1);
  const single = [...count].filter(([, samples]) => samples === 1).map(([name]) => name);
  const unknown = asked.map(({ question }) => question.task).filter((task) => task !== FALLBACK && !tasks.has(task));
  const unfilled = new Set(
    asked.flatMap(({ question }) => {
      const fields = set.tasks.find(({ name }) => name === question.task)?.fields ?? [];
      return question.fields
        .filter(({ name }) => tasks.has(question.task) && !fields.some((field) => field.name === name))
        .map(({ name }) => `${question.task}.${name}`);
    }),
  );
  const again = kind === 'cross-validation' ? 0 : asked.length - new Set(asked.map(questionKey)).size;
  const learned = new Set(samples.map(({ segments, task }) => JSON.stringify([task, plain(segments)])));
  const seen =
    kind === 'cross-validation'
      ? 0
      : asked.filter(({ question }) => learned.has(JSON.stringify([question.task, question.text.toLowerCase()])))
          .length;
  return [
    unknown.length > 0 &&
      `Counted as wrong, since the project has no such task: ${texts(unknown.length)} of ${named(unknown)}.`,
    unfilled.size > 0 && `Counted as missed, since the task has no such field: ${named([...unfilled])}.`,
    again > 0 && `In the data more than once, and counted each time: ${texts(again)}.`,
    seen > 0 && `Known to the model word for word, since they are samples of the project: ${texts(seen)}.`,
    kind === 'cross-validation' &&
      single.length > 0 &&
      `A task with one sample cannot be learned and asked: ${named(single)}.`,
    kind === 'cross-validation' &&
      folds !== null &&
      folds < 5 &&
      `With ${folds} folds each model learns from ${Math.round(100 - 100 / folds)} % of the samples; the one that you build learns from all.`,
  ].filter((note) => note !== false);
}

function texts(amount: number): string {
  return amount === 1 ? '1 text' : `${amount} texts`;
}

function named(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort(byName);
  const rest = distinct.length - MOST_NAMED;
  return distinct.slice(0, MOST_NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function questionKey({ question }: Material['asked'][number]): string {
  return JSON.stringify([question.text, question.task]);
}

function plain(segments: readonly { readonly text?: string }[]): string {
  return segments
    .map(({ text }) => text ?? '')
    .join('')
    .toLowerCase();
}
