import type { Collect, Question } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Conversation, documentOf, LISTEN } from './bot.test.support.js';
import { type DialogueState, readState } from './state.js';
import { MAX_INPUT } from './turn.js';

const test = suite('state');

const fallback = { name: 'fallback', actions: [{ say: 'Pardon?' }, LISTEN] };

test('a state of an older build goes on where its tasks are gone', async () => {
  const menu = {
    name: 'menu',
    actions: [{ listen: { tasks: ['menu'], voice_digits: { redirects: { 1: 'task://menu' as const } } } }],
  };
  const form: Collect = {
    name: 'f',
    questions: [
      { question: 'Which?', name: 'q', type: 'Old.TYPE' },
      { question: 'Why?', name: 'r' },
    ],
    on_complete: { redirect: 'task://menu' },
  };
  const older = new Conversation(documentOf([menu, { name: 'ask', actions: [{ collect: form }] }, fallback]));
  await older.say('menu');
  const listening = older.state as DialogueState;
  await older.say({ targetTask: 'ask' });
  const asking = older.state as DialogueState;

  const newer = new Conversation(documentOf([fallback]));
  for (const [state, input, codes] of [
    [listening, { digits: '1' }, ['task_missing']],
    [listening, { text: 'menu' }, []],
    [asking, { targetTask: 'ask' }, ['task_missing']],
  ] as const) {
    newer.state = state;
    const turn = await newer.say(input);
    assert.equal([turn.outputs, turn.errors.map(({ code }) => code)], [[{ kind: 'say', speech: 'Pardon?' }], codes]);
    assert.is(turn.isNew, false);
  }
  // The form came along in the state; only where it leads to is gone.
  newer.state = asking;
  assert.equal(await newer.hear('Old.TYPE:x'), ['Why?']);
  assert.equal(await newer.hear('so'), ['Pardon?']);
});

test('of two turns at once the second one is not stored, and taken again', async () => {
  const note = { name: 'note', actions: [{ remember: { noted: true } }, LISTEN] };
  const greet = { name: 'greet', actions: [{ remember: { greeted: true } }, LISTEN] };
  let stored: DialogueState | undefined;
  /** Stores a state only after the one that it came from: compare and set, as a database does in one statement. */
  const store = (state: DialogueState): boolean => {
    const isNext = state.turn === (stored?.dialogue === state.dialogue ? stored.turn : 0) + 1;
    if (isNext) stored = state;
    return isNext;
  };
  const turnFrom = async (before: DialogueState | undefined, text: string): Promise<DialogueState> => {
    const talk = new Conversation(documentOf([note, greet, fallback]));
    talk.state = before;
    return (await talk.say(text)).state;
  };
  assert.ok(store(await turnFrom(stored, 'hm')));
  const before = stored;
  const [first, second] = await Promise.all([turnFrom(before, 'note'), turnFrom(before, 'greet')]);
  assert.equal([store(first), store(second)], [true, false]);
  assert.ok(store(await turnFrom(stored, 'greet')));
  assert.equal(stored?.memory, { noted: true, greeted: true });
});

test('is under 4 kB after 50 turns with a form', async () => {
  const question = (name: string, type: string): Question => ({
    question: `Which ${name} would you like for your appointment?`,
    name,
    type,
    validate: {
      on_failure: { messages: [{ say: 'I did not get that.' }, { say: 'Sorry, still not.' }], repeat_question: true },
      max_attempts: { num_attempts: 3, redirect: 'task://fallback' },
    },
    confirm: { messages: [{ say: `So {${name}}, right?` }] },
  });
  const questions = ['DATE', 'TIME', 'FIRST_NAME', 'PHONE_NUMBER'].map((type) => question(type, `Twilio.${type}`));
  const collect: Collect = { name: 'appointment', questions, on_complete: { redirect: 'task://fallback' } };
  const talk = new Conversation(documentOf([{ name: 'book', actions: [{ collect }] }, fallback]));
  let largest = 0;
  for (let turn = 0; turn < 50; turn++) {
    const { waiting } = talk.state ?? {};
    const form = waiting?.kind === 'collect' ? waiting : undefined;
    const asked = form?.phase === 'answer' ? `${form.collect.questions[form.question]?.type}:value` : 'yes';
    const { state } = await talk.say(form ? asked : 'book');
    largest = Math.max(largest, JSON.stringify(state).length);
  }
  assert.is(talk.state?.turn, 50);
  assert.ok(largest < 4_000, `${largest} bytes`);
});

test('an input that is too long counts as none, and is told', async () => {
  const talk = new Conversation(documentOf([fallback]));
  const turn = await talk.say('x'.repeat(MAX_INPUT + 1));
  assert.equal([turn.errors[0]?.code, turn.outputs], ['input_refused', [{ kind: 'say', speech: 'Pardon?' }]]);
});

test('what a channel brings is taken for memory only where it is one', async () => {
  for (const memory of [
    { twilio: { collected_data: { f: { answers: { q: 5 } } } } },
    { twilio: 'x' },
    { text: 'x'.repeat(17_000) },
  ]) {
    const talk = new Conversation(documentOf([fallback]));
    const turn = await talk.say('hm', { memory: memory as never });
    assert.equal([turn.state.memory, turn.errors.length], [{}, 1]);
    assert.ok(readState(talk.state));
  }
});

test('an attachment that JSON cannot hold is none', async () => {
  const form: Collect = {
    name: 'f',
    questions: [{ question: 'A picture?', name: 'picture' }],
    on_complete: { redirect: 'task://fallback' },
  };
  const talk = new Conversation(documentOf([{ name: 'ask', actions: [{ collect: form }] }, fallback]));
  for (const [media, kept] of [
    [{ url: 'https://owl.example/a.png' }, { url: 'https://owl.example/a.png' }],
    [1n, null],
  ]) {
    await talk.say('ask');
    const { state } = await talk.say({ text: 'this', media });
    assert.equal(state.memory.twilio?.collected_data?.f?.answers.picture?.media, kept);
  }
});

test('a handler that answers with something else than JSON gets the fallback', async () => {
  const talk = new Conversation(documentOf([{ name: 'code', actions: [] }, fallback]));
  const loop: unknown[] = [];
  loop.push({ remember: { loop } });
  for (const answer of [loop, undefined, [{ remember: { big: 1n } }], 'say', [{ say: 'x', remember: {} }]]) {
    talk.handlers.set('code', () => answer as never);
    const turn = await talk.say('code');
    assert.match(turn.errors[0]?.code ?? '', /handler_failed|actions_malformed/);
    assert.equal(turn.outputs, [{ kind: 'say', speech: 'Pardon?' }]);
  }
  const kept = [{ remember: { when: new Date(0) } }, { listen: true }];
  talk.handlers.set('code', () => kept as never);
  const { state } = await talk.say('code');
  (kept[0] as { remember: object }).remember = {};
  assert.equal(state.memory, { when: '1970-01-01T00:00:00.000Z' });
});

test.run();
