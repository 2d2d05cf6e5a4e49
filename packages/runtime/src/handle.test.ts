import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AnyQueryResult } from './assistant.js';
import { handle } from './handle.js';
import { QueryError } from './query-error.js';

interface Result<Task extends string> extends AnyQueryResult {
  task: Task;
}
type Results = Result<'order-coffee'> | Result<'constructor'> | Result<'fallback'>;

const resultOf = (task: Results['task']): Results => ({ text: '', task, confidence: 1, fields: {}, mentions: [] });

const test = suite('handle');

test('calls the handler of the task with the result', () => {
  const handlers = {
    'order-coffee': (result: Result<'order-coffee'>) => result.task,
    constructor: () => 1,
    fallback: () => undefined,
  };
  assert.is(handle(resultOf('order-coffee'), handlers), 'order-coffee');
  assert.is(handle(resultOf('constructor'), handlers), 1);
  assert.is(handle(resultOf('fallback'), handlers), undefined);
});

test('refuses a task without a handler, also where every object has a member of that name', () => {
  const handlers = { 'order-coffee': () => '' } as unknown as Record<Results['task'], () => string>;
  for (const task of ['fallback', 'constructor'] as const) {
    assert.throws(
      () => handle(resultOf(task), handlers),
      (error: unknown) =>
        error instanceof QueryError && error.code === 'handler_missing' && error.message.includes(task),
    );
  }
});

test.run();
