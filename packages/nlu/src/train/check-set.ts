/** Refuses training sets that later steps could not make sense of. */
import type { TrainingSet, TrainingTask } from '../types.js';
import { TrainingError } from './training-error.js';

/** Tasks and field types are numbered in 16 bits. */
const MOST = 65_535;

/** @throws {TrainingError} on the first thing that is wrong */
export function checkTrainingSet({ tasks, fieldTypes }: TrainingSet): void {
  if (tasks.length > MOST || fieldTypes.length > MOST) {
    throw new TrainingError('too_large', `A set can have ${MOST} tasks and as many field types at most.`);
  }
  const types = new Set(fieldTypes.map(({ name }) => name));
  for (const task of tasks) checkTask(task, types);
  if (!tasks.some(({ samples }) => samples.length > 0)) {
    throw new TrainingError('no_samples', 'No task has a sample, so there is nothing to learn from.');
  }
}

function checkTask({ name, fields, samples }: TrainingTask, types: ReadonlySet<string>): void {
  for (const { name: field, type } of fields) {
    if (types.has(type)) continue;
    throw new TrainingError(
      'field_type_unknown',
      `Field ${field} of task ${name} is of type ${type}, which is not given.`,
    );
  }
  const names = new Set(fields.map(({ name: field }) => field));
  for (const { field } of samples.flatMap(({ segments }) => segments)) {
    if (field === undefined || names.has(field)) continue;
    throw new TrainingError('field_unknown', `A sample of task ${name} names field ${field}, which the task has not.`);
  }
}
