/** Precision, recall and F1 of each task, what was taken for what, and the averages. */
import { evaluateClassification, precisionRecall } from '@botwright/nlu/evaluate';
import type { Confusion, Scores, TaskScores } from '../document.js';
import type { Material } from '../material.js';
import { FALLBACK } from '../questions/question.js';
import { mean } from './ratio.js';

export interface TaskSection {
  readonly tasks: readonly TaskScores[];
  readonly confusion: readonly Confusion[];
  readonly accuracy: number;
  readonly micro: Scores;
  readonly macro: Scores;
  readonly weighted: Scores;
}

export function taskScores({ asked }: Material): TaskSection {
  const { accuracy, classes, confusion } = evaluateClassification(
    asked.map(({ question }) => question.task),
    asked.map(({ answered }) => answered),
  );
  // A task that nobody asked for has no recall, and must not fail a gate for the one text that was taken for it.
  const tasks = classes.map(
    ({ name, precision, recall, f1, support }): TaskScores =>
      support === 0 ? { name, precision, recall: null, f1: null, support } : { name, precision, recall, f1, support },
  );
  const wanted = tasks.filter(({ name, support }) => name !== FALLBACK && support > 0);
  const texts = asked.filter(({ question }) => question.task !== FALLBACK);
  const answers = asked.filter(({ answered }) => answered !== FALLBACK);
  const right = texts.filter(({ question, answered }) => answered === question.task);
  return {
    tasks,
    confusion,
    accuracy,
    micro: texts.length === 0 ? NOTHING : precisionRecall(right.length, answers.length, texts.length),
    macro: average(wanted, () => 1),
    weighted: average(wanted, ({ support }) => support),
  };
}

const NOTHING: Scores = { precision: null, recall: null, f1: null };

function average(tasks: readonly TaskScores[], weightOf: (task: TaskScores) => number): Scores {
  const total = tasks.reduce((sum, task) => sum + weightOf(task), 0);
  const of = (score: (task: TaskScores) => number | null): number | null =>
    mean(tasks.map((task) => ((score(task) ?? 0) * weightOf(task) * tasks.length) / total));
  return { precision: of(({ precision }) => precision), recall: of(({ recall }) => recall), f1: of(({ f1 }) => f1) };
}
