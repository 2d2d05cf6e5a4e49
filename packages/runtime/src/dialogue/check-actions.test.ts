/** The check by hand and the schema that the compiler checks by say the same. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf } from './bot.test.support.js';
import { checkActions } from './check-actions.js';
import { DialogueFailure } from './failure.js';

const test = suite('checkActions');

const schema = new URL('../../../../schemas/actions.schema.json', import.meta.url);
const isValid = new Ajv().compile(JSON.parse(readFileSync(fileURLToPath(schema), 'utf8')));
const document = documentOf([{ name: 'a' }, { name: 'b' }]);

/** The path that is refused; undefined where nothing is. */
function refusedAt(value: unknown): string | undefined {
  try {
    checkActions(value, document);
  } catch (error) {
    if (error instanceof DialogueFailure) return error.path ?? error.code;
    throw error;
  }
  return undefined;
}

/** Each property that there is, once. */
const ALL = {
  actions: [
    { say: 'x' },
    { say: { speech: 'x' } },
    { show: { body: 'x', subject: 'y', images: [{ url: 'https://owl.example/a.png', label: 'l' }] } },
    { play: { url: 'https://owl.example/a.mp3', loop: 0 } },
    { remember: { list: [1, { deep: null }] } },
    { redirect: { uri: 'https://owl.example', method: 'GET' } },
    {
      listen: {
        tasks: ['a'],
        barge: false,
        voice_digits: { num_digits: 1, finish_on_key: '*', redirects: { 1: 'task://a' } },
      },
    },
    {
      handoff: {
        channel: 'voice',
        uri: 'taskrouter://WW1',
        method: 'POST',
        action: '/left',
        wait_url: '/hold',
        priority: 5,
        timeout: '200',
      },
    },
    {
      collect: {
        name: 'f',
        questions: [
          { question: 'x', name: 'q' },
          {
            question: { say: 'x' },
            name: 'r',
            type: 'T',
            prefill: 'F',
            optional: { words: ['w'] },
            when: { question: 'q', is: ['v'] },
            barge: true,
            voice_digits: { num_digits: 2, finish_on_key: '#' },
            validate: {
              allowed_values: { list: ['v'] },
              webhook: { url: 'https://owl.example', method: 'GET' },
              on_failure: { messages: [{ say: 'x' }], repeat_question: true },
              on_success: { say: 'x' },
              max_attempts: { num_attempts: 2, redirect: 'task://a' },
            },
            confirm: {
              messages: [{ say: 'x' }],
              on_confirm: { say: 'x' },
              on_reject: { messages: [{ say: 'x' }] },
              max_attempts: { num_attempts: 2, redirect: 'task://b' },
            },
          },
        ],
        on_complete: { redirect: 'task://a' },
        cancel: { words: ['w'], redirect: 'task://b' },
        listen_for: ['a'],
        corrections: true,
        fill_ahead: false,
      },
    },
  ],
};

/** What the schema leaves to the compiler: URLs of things to show and play, and which question another depends on. */
const STRICTER = /\.(images\[0\]|play)\.url$|\.when\.question$|questions\[0\]|questions\[1\]\.name$/;

test('agrees with the schema about each value, taken away or replaced', () => {
  assert.is(refusedAt(ALL), undefined);
  assert.ok(isValid(ALL), JSON.stringify(isValid.errors));
  let compared = 0;
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
      const kept = holder[key];
      for (const other of [undefined, null, '', 'x', 0, 1, -1, 1.5, true, [], {}, [null], { unknown: 1 }]) {
        if (other === undefined && Array.isArray(value)) continue;
        if (other === undefined) delete holder[key];
        else holder[key] = other;
        const refused = refusedAt(ALL);
        const isSame = (refused === undefined) === isValid(ALL);
        const what = `${place} = ${JSON.stringify(other)}: ${refused ?? 'taken'}, schema ${JSON.stringify(isValid.errors)}`;
        assert.ok(isSame || STRICTER.test(place), what);
        compared += 1;
        if (refused !== undefined) assert.match(refused, /^actions/, what);
      }
      holder[key] = kept;
      visit(kept, place);
    }
  };
  visit(ALL, '');
  assert.ok(compared > 800, String(compared));
});

test('names the place, and what should be there', () => {
  const question = (when?: object): object => ({ question: 'x', name: 'q', ...(when && { when }) });
  const form = (...questions: object[]): object => ({
    actions: [{ collect: { name: 'f', questions, on_complete: { redirect: 'task://a' } } }],
  });
  assert.is(refusedAt(form(question({ question: 'later', is: 'x' }))), 'actions[0].collect.questions[0].when.question');
  assert.is(refusedAt(form(question(), question())), 'actions[0].collect.questions');
  assert.is(refusedAt({ actions: [{ redirect: 'task://gone' }] }), 'actions[0].redirect');
  assert.is(refusedAt({ actions: [{ say: 'x'.repeat(17_000) }] }), 'too_large');
  assert.is(refusedAt(JSON.parse('{"actions":[{"__proto__":1}]}')), 'actions[0]');
  assert.is(refusedAt(JSON.parse('{"actions":[{"say":{"speech":"x","__proto__":1}}]}')), 'actions[0].say.__proto__');
  assert.is(
    refusedAt(JSON.parse(`{"actions":[{"remember":{"x":${'['.repeat(40)}${']'.repeat(40)}}}]}`))?.slice(0, 27),
    'actions[0].remember["x"][0]',
  );
});

test.run();
