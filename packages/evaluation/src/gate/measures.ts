/** What a gate can compare, by the name that it has there. */
import type { Evaluation, FieldScores, Scores, TaskScores } from '../document.js';

/** Figures of the whole. */
export const OVERALL: Readonly<Record<string, (evaluation: Evaluation) => number | null>> = {
  accuracy: ({ overall }) => overall.accuracy,
  bestTaskAccuracy: ({ overall }) => overall.bestTaskAccuracy,
  frameAccuracy: ({ overall }) => overall.frameAccuracy,
  ...scores('micro', ({ overall }) => overall.micro),
  ...scores('macro', ({ overall }) => overall.macro),
  ...scores('weighted', ({ overall }) => overall.weighted),
  ...scores('fields', ({ overall }) => overall.fields),
  'inScope.right': ({ overall }) => overall.inScope.right,
  'inScope.wrong': ({ overall }) => overall.inScope.wrong,
  'inScope.refused': ({ overall }) => overall.inScope.refused,
  'outOfScope.refused': ({ overall }) => overall.outOfScope.refused,
  'outOfScope.auroc': ({ overall }) => overall.outOfScope.auroc,
  calibrationError: ({ overall }) => overall.calibrationError,
  duplicates: ({ duplicates }) => duplicates.total,
};

/** Figures of one task or one field. */
export const OF_ONE: Readonly<Record<string, (row: TaskScores | FieldScores) => number | null>> = {
  precision: ({ precision }) => precision,
  recall: ({ recall }) => recall,
  f1: ({ f1 }) => f1,
  support: ({ support }) => support,
};

/** A field by one name: `order-coffee.Drink`. */
export function fieldName({ task, name }: Pick<FieldScores, 'task' | 'name'>): string {
  return `${task}.${name}`;
}

function scores(
  prefix: string,
  of: (evaluation: Evaluation) => Scores,
): Record<string, (evaluation: Evaluation) => number | null> {
  return {
    [`${prefix}.precision`]: (evaluation) => of(evaluation).precision,
    [`${prefix}.recall`]: (evaluation) => of(evaluation).recall,
    [`${prefix}.f1`]: (evaluation) => of(evaluation).f1,
  };
}
