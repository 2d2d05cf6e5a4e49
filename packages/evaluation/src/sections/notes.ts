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
      `${texts(unknown.length)} belong to tasks that the project does not have, and count as wrong: ${named(unknown)}.`,
    unfilled.size > 0 && `Fields that their task does not have count as missed: ${named([...unfilled])}.`,
    again > 0 && `${texts(again)} stand in the data more than once; each time counts.`,
    seen > 0 && `${texts(seen)} are samples of the project word for word: the model has learned them.`,
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
