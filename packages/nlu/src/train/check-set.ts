/** Refuses training sets that later steps could not make sense of. */
import { MOST_PRICE, PRICES } from '../calibration/threshold.js';
import type { FallbackPolicy, TrainingSample, TrainingSet, TrainingTask } from '../types.js';
import { TrainingError, type TrainingErrorCode } from './training-error.js';

/** Tasks and field types are numbered in 16 bits. */
const MOST = 65_535;

/** @throws {TrainingError} on the first thing that is wrong */
export function checkTrainingSet({ tasks, fieldTypes, fallback = {} }: TrainingSet): void {
  if (tasks.length > MOST || fieldTypes.length > MOST) {
    throw new TrainingError('too_large', `A set can have ${MOST} tasks and as many field types at most.`);
  }
  refuseTwice(tasks, 'task_duplicate', (name) => `Task ${name}`);
  refuseTwice(fieldTypes, 'field_type_duplicate', (name) => `Field type ${name}`);
  const types = new Set(fieldTypes.map(({ name }) => name));
  for (const task of tasks) checkTask(task, types);
  if (!tasks.some(({ samples }) => samples.some(saysSomething))) {
    throw new TrainingError('no_samples', 'No task has a sample with words, so there is nothing to learn from.');
  }
  checkFallback(fallback);
}

function checkFallback({ prefer, price, threshold }: FallbackPolicy): void {
  const given = [prefer, price, threshold].filter((setting) => setting !== undefined);
  const isRight =
    given.length <= 1 &&
    (prefer === undefined || Object.hasOwn(PRICES, prefer)) &&
    (price === undefined || (price > 0 && price <= MOST_PRICE)) &&
    (threshold === undefined || (threshold >= 0 && threshold <= 1));
  if (isRight) return;
  throw new TrainingError(
    'fallback_invalid',
    `The fallback is chosen by one of prefer (${Object.keys(PRICES).join(', ')}), price (above 0, at most ${MOST_PRICE}) and threshold (from 0 to 1).`,
  );
}

function refuseTwice(
  named: readonly { readonly name: string }[],
  code: TrainingErrorCode,
  describe: (name: string) => string,
): void {
  const seen = new Set<string>();
  for (const { name } of named) {
    if (seen.has(name)) throw new TrainingError(code, `${describe(name)} is given twice.`);
    seen.add(name);
  }
}

/** Whether a sample has a field, or anything besides spaces and characters that cannot be seen. */
function saysSomething({ segments }: TrainingSample): boolean {
  return segments.some(({ field, text = '' }) => field !== undefined || /[^\s\p{C}]/u.test(text));
}

function checkTask({ name, fields, samples }: TrainingTask, types: ReadonlySet<string>): void {
  for (const { name: field, type } of fields) {
    if (types.has(type)) continue;
    throw new TrainingError(
      'field_type_unknown',
      `Field ${field} of task ${name} is of type ${type}, which is not given.`,
    );
  }
  refuseTwice(fields, 'field_duplicate', (field) => `Field ${field} of task ${name}`);
  const names = new Set(fields.map(({ name: field }) => field));
  for (const { field } of samples.flatMap(({ segments }) => segments)) {
    if (field === undefined || names.has(field)) continue;
    throw new TrainingError('field_unknown', `A sample of task ${name} names field ${field}, which the task has not.`);
  }
}
