import type { AssistantDocument } from '@botwright/bundle';
import type { Mention, Prediction, PredictOptions, Predictor } from '@botwright/nlu/predict';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Assistant, QueryOptions } from './assistant.js';
import { MAX_TEXT_LENGTH } from './check-query.js';
import { createAssistant } from './create-assistant.js';
import { QueryError } from './query-error.js';

const document: AssistantDocument = {
  name: 'owl-cafe-bot',
  modelBuild: 'v-01',
  language: 'en-US',
  logQueries: true,
  defaults: {},
  styleSheet: {},
  fieldTypes: [],
  tasks: ['order-coffee', 'check-menu', 'goodbye'].map((name) => ({ name, fields: [], actions: [], sampleCount: 1 })),
};

const mention = (field: string, text: string, start: number): Mention => ({
  field,
  value: text.toUpperCase(),
  text,
  start,
  end: start + text.length,
  source: 'synonym',
  confidence: 0.5,
});

const prediction: Prediction = {
  task: 'order-coffee',
  confidence: 0.75,
  ranking: [
    { task: 'order-coffee', confidence: 0.75 },
    { task: 'goodbye', confidence: 0.125 },
    { task: 'check-menu', confidence: 0.0625 },
  ],
  mentions: [mention('Size', 'big', 0), mention('__proto__', 'or', 4), mention('Size', 'small', 7)],
};

/** An assistant whose predictor gives one answer and keeps what it was asked. */
function assistantOf(answer: Prediction): { assistant: Assistant<never>; asked: unknown[] } {
  const asked: unknown[] = [];
  const predictor = {
    predict(text: string, options?: PredictOptions): Prediction {
      asked.push([text, options]);
      return answer;
    },
  };
  return { assistant: createAssistant<never>(document, predictor as Predictor), asked };
}

function refusal(text: unknown, options?: unknown): unknown {
  try {
    assistantOf(prediction).assistant.query(text as string, options as QueryOptions<never>);
  } catch (error) {
    assert.ok(error instanceof QueryError || error instanceof TypeError, String(error));
    assert.match(error.message, /\.$/, 'the message is a sentence');
    return error instanceof QueryError ? error.code : 'type';
  }
  return assert.unreachable('the query was answered');
}

const test = suite('query');

test('lays the prediction out as a result', () => {
  const result = assistantOf(prediction).assistant.query('big or small');
  assert.equal(JSON.parse(JSON.stringify(result)), {
    text: 'big or small',
    task: 'order-coffee',
    confidence: 0.75,
    fields: JSON.parse(
      `{"Size":{"value":"BIG","text":"big","start":0,"end":3,"source":"synonym","confidence":0.5},
        "__proto__":{"value":"OR","text":"or","start":4,"end":6,"source":"synonym","confidence":0.5}}`,
    ),
    mentions: prediction.mentions,
  });
});

test('names runners-up when asked, without the winner', () => {
  const { assistant } = assistantOf(prediction);
  assert.equal((assistant.query('', { runnersUp: 1 }) as { runnersUp: unknown }).runnersUp, [prediction.ranking[1]]);
  assert.equal(
    (assistant.query('', { runnersUp: 9 }) as { runnersUp: unknown }).runnersUp,
    prediction.ranking.slice(1),
  );
  assert.equal((assistant.query('', { runnersUp: 0 }) as { runnersUp: unknown }).runnersUp, []);
  assert.not.ok('runnersUp' in assistant.query(''));
});

test('hands restriction and language on to the predictor', () => {
  const { assistant, asked } = assistantOf(prediction);
  const options = { tasks: ['goodbye', 'fallback'], language: 'de' };
  assistant.query('tschüs', options as unknown as QueryOptions<never>);
  assert.equal(asked, [['tschüs', options]]);
});

test('cannot be changed, neither itself nor through a result', () => {
  const { assistant } = assistantOf(prediction);
  assert.ok(Object.isFrozen(assistant) && Object.isFrozen(assistant.tasks));
  const result = assistant.query('big') as { mentions: unknown[] };
  result.mentions.length = 0;
  assert.is((assistant.query('big') as { mentions: unknown[] }).mentions.length, 3);
  assert.equal(
    [assistant.name, assistant.language, assistant.modelBuild, assistant.tasks],
    ['owl-cafe-bot', 'en-US', 'v-01', ['order-coffee', 'check-menu', 'goodbye']],
  );
});

test('takes any text up to the bound, and gives it back unchanged', () => {
  const { assistant } = assistantOf(prediction);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      assert.is((assistant.query(text) as { text: string }).text, text);
    }),
    { seed: 1 },
  );
  for (const text of ['', 'x', '\ud800', '\u200b\u202e\u0000', 'x'.repeat(MAX_TEXT_LENGTH)]) {
    assert.is((assistant.query(text) as { text: string }).text, text);
  }
});

test('refuses what cannot be asked, with a code', () => {
  assert.is(refusal('x'.repeat(MAX_TEXT_LENGTH + 1)), 'text_too_long');
  for (const text of [undefined, null, 7, ['order'], new String('order')]) assert.is(refusal(text), 'type');
  for (const options of [null, 7, 'order-coffee']) assert.is(refusal('', options), 'type');
  for (const tasks of ['goodbye', {}, null]) assert.is(refusal('', { tasks }), 'type');
  for (const task of ['order-tea', 'toString', '__proto__', 7, '']) {
    assert.is(refusal('', { tasks: ['goodbye', task] }), 'task_unknown');
  }
  for (const language of ['', 'e', 'en_US!', 'en-']) assert.is(refusal('', { language }), 'language_malformed');
  assert.is(refusal('', { language: 7 }), 'type');
  for (const runnersUp of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.is(refusal('', { runnersUp }), 'runners_up');
  assert.is(refusal('', { runnersUp: '3' }), 'type');
});

test('lists the tasks that there are', () => {
  assert.throws(
    () => assistantOf(prediction).assistant.query('', { tasks: ['tea' as never] }),
    'There is no task "tea"; there are order-coffee, check-menu, goodbye, fallback.',
  );
});

test.run();
