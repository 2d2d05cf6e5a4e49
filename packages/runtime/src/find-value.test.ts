import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AnyQueryResult, Assistant } from './assistant.js';
import { DialogueFailure } from './dialogue/failure.js';
import { createFindValue, type ValueRecogniser } from './find-value.js';

const test = suite('createFindValue');
const assistant = {
  document: {
    fieldTypes: [
      { name: 'size', kind: 'list', open: false, values: [] },
      { name: 'Twilio.DATE', kind: 'builtin', open: true, values: [] },
    ],
  },
  findValue: (type: string, text: string) => ({ value: `${type} ${text}`, source: 'value', start: 0, end: 1 }),
} as unknown as Assistant<AnyQueryResult>;
const NOW = new Date(0);

test('asks the recogniser of a type as of an answer, and the assistant for its lists', () => {
  const asked: unknown[] = [];
  const date: ValueRecogniser = {
    type: 'Twilio.DATE',
    find: (...all) => {
      asked.push(all);
      return [{ value: '1970-01-01', start: 0, end: 5 }];
    },
  };
  const find = createFindValue(assistant, { recognisers: [date], timeZone: 'Europe/Oslo' });
  assert.equal(find('Twilio.DATE', 'today', NOW, 'en'), { value: '1970-01-01', start: 0, end: 5 });
  assert.equal(asked, [['today', { language: 'en', now: NOW, timeZone: 'Europe/Oslo' }, true]]);
  assert.is((find('size', 'small', NOW, 'en') as { value: string }).value, 'size small');
});

test('a type that nothing recognises is missing', () => {
  const find = createFindValue(assistant, {});
  for (const type of ['Twilio.DATE', 'Twilio.YES_NO', '__proto__']) {
    assert.throws(
      () => find(type, 'today', NOW, 'en'),
      (error: unknown) => error instanceof DialogueFailure && error.code === 'type_missing',
    );
  }
});

test.run();
