import type { Action } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Conversation, documentOf, LISTEN } from './bot.test.support.js';
import { SESSION_MS } from './state.js';

const test = suite('takeTurn');

const say = (words: string): Action => ({ say: words });
const greeting = { name: 'greeting', actions: [say('Good day.'), LISTEN] };
const fallback = { name: 'fallback', actions: [say('Pardon?'), LISTEN] };

test('goes to the task that was understood, and waits where it listens', async () => {
  const talk = new Conversation(documentOf([greeting, fallback]));
  const turn = await talk.say('greeting Name=Mira');
  assert.equal(turn.outputs, [{ kind: 'say', speech: 'Good day.' }]);
  assert.equal(turn.next, { kind: 'listen', voice: { barge: true } });
  assert.equal([turn.state.turn, turn.state.task, turn.state.startedAt], [1, 'greeting', '2026-03-01T10:00:00Z']);
  assert.is(turn.analysis?.fields.Name?.value, 'Mira');
  assert.equal(turn.steps[0], { kind: 'destination', rule: 'classifier', to: 'task://greeting' });
});

test('each row of the table of destinations', async () => {
  const menu = {
    name: 'menu',
    actions: [{ listen: { tasks: ['greeting', 'gone'], voice_digits: { redirects: { 1: 'task://greeting' } } } }],
  };
  const form = {
    name: 'f',
    questions: [{ question: '?', name: 'q' }],
    on_complete: { redirect: 'task://greeting' as const },
  };
  const document = documentOf([greeting, fallback, menu, { name: 'ask', actions: [{ collect: form }] }], {
    defaults: { assistant_initiation: 'task://greeting' },
  });
  const rule = async (...inputs: Parameters<Conversation['say']>[0][]): Promise<unknown> => {
    const talk = new Conversation(document);
    let last: unknown;
    for (const input of inputs) last = (await talk.say(input)).steps[0];
    return (last as { rule: string }).rule;
  };
  assert.is(await rule({ text: 'what', targetTask: 'menu' }), 'target-task');
  assert.is(await rule({ connected: true }), 'initiation');
  assert.is(await rule('ask', 'greeting'), 'collect');
  assert.is(await rule('menu', { digits: '1' }), 'digits');
  assert.is(await rule('menu', 'greeting'), 'listen-tasks');
  assert.is(await rule('menu', 'menu'), 'fallback');
  assert.is(await rule('menu', { digits: '7' }), 'fallback');
  assert.is(await rule('what'), 'fallback');
});

test('a transition ends its program, a listen too, and without either the dialogue is over', async () => {
  const end = { name: 'end', actions: [say('Bye.')] };
  const hop = { name: 'hop', actions: [say('One moment.'), { redirect: 'task://greeting' as const }, say('never')] };
  const quiet = { name: 'quiet', actions: [{ listen: false } as const, say('still')] };
  const talk = new Conversation(documentOf([greeting, end, hop, quiet]));
  assert.equal(await talk.hear('hop'), ['One moment.', 'Good day.']);
  assert.equal((await talk.say('quiet')).next, { kind: 'end' });
  assert.equal((await talk.say('end')).state.waiting, null);
  const next = await talk.say('greeting');
  assert.equal([next.isNew, next.state.dialogue, next.state.turn], [true, 'dialogue-3', 1]);
});

test('a long silence ends a dialogue, a shorter one does not', async () => {
  const talk = new Conversation(documentOf([{ name: 'note', actions: [{ remember: { seen: 1 } }, LISTEN] }, greeting]));
  await talk.say('note');
  talk.now = new Date(talk.now.getTime() + SESSION_MS - 1_000);
  assert.equal((await talk.say('greeting')).state.memory, { seen: 1 });
  talk.now = new Date(talk.now.getTime() + SESSION_MS + 1_000);
  assert.equal((await talk.say('greeting')).state.memory, {});
});

test('redirects are followed five times', async () => {
  const talk = new Conversation(
    documentOf([{ name: 'loop', actions: [say('x'), { redirect: 'task://loop' }] }, fallback]),
  );
  const turn = await talk.say('loop');
  assert.is(turn.outputs.length, 7);
  assert.equal(
    turn.errors.map(({ code, wireCode }) => [code, wireCode]),
    [['redirects_exceeded', 90_100]],
  );
  assert.is(turn.state.task, 'fallback');
});

test('memory is put together key by key, belongs to its dialogue, and has a bound', async () => {
  const heavy = { name: 'heavy', actions: [{ remember: { text: 'x'.repeat(17_000) } }, LISTEN] };
  const odd = { name: 'odd', actions: [JSON.parse('{"remember":{"__proto__":{"x":1},"list":[1]}}'), LISTEN] };
  const talk = new Conversation(documentOf([heavy, odd, fallback]));
  const { state } = await talk.say('odd', { memory: { from: 'app', list: [0] } });
  assert.equal(JSON.stringify(state.memory), '{"from":"app","list":[1],"__proto__":{"x":1}}');
  const turn = await talk.say('heavy');
  assert.is(turn.errors[0]?.code, 'too_large');
  assert.equal(Object.keys(turn.state.memory), ['from', 'list', '__proto__']);
  assert.equal(turn.outputs, [{ kind: 'say', speech: 'Pardon?' }]);
});

test('code and URLs answer tasks; what they answer is checked', async () => {
  const far = { name: 'far', actionsUrl: 'https://owl.example/actions' };
  const talk = new Conversation(documentOf([greeting, fallback, far]));
  talk.handlers.set('greeting', async ({ fields, memory }) => [
    { say: `Hello ${fields.Name?.value}` },
    { remember: { count: ((memory.count as number) ?? 0) + 1 } },
    { listen: true },
  ]);
  assert.equal(await talk.hear('greeting Name=Mira'), ['Hello Mira']);
  talk.answer = () => ({ actions: [{ say: 'From afar.' }, { listen: true }] });
  assert.equal(await talk.hear('far Size=big'), ['From afar.']);
  const [request] = talk.requests;
  assert.is(request?.method, 'POST');
  assert.equal(Object.fromEntries(request?.parameters ?? []), {
    DialogueSid: 'dialogue-1',
    UserIdentifier: 'mira',
    CurrentInput: 'far Size=big',
    CurrentTask: 'far',
    CurrentTaskConfidence: '0.5',
    NextBestTask: '',
    Field_Size_Value: 'big',
    Field_Size_Type: '',
    Memory: '{"count":1}',
    Channel: 'chat',
  });
  for (const [answer, path] of [
    [{ actions: [{ say: 1 }] }, 'actions[0].say'],
    [{ actions: [{ listen: true }, { redirect: 'task://gone' }] }, 'actions[1].redirect'],
    ['<html>', 'actions'],
    [{ actions: [{ say: 'a', listen: true }] }, 'actions[0]'],
    [{ actions: [{ remember: { twilio: {} } }] }, undefined],
  ] as const) {
    talk.answer = () => answer;
    const turn = await talk.say('far');
    assert.equal([turn.errors[0]?.path, turn.errors[0]?.wireCode], [path, 90_100], JSON.stringify(turn.errors));
    assert.equal(turn.outputs, [{ kind: 'say', speech: 'Pardon?' }]);
    assert.equal(turn.state.memory, { count: 1 });
  }
});

test('where nothing can answer, the dialogue ends without a word and without an exception', async () => {
  const talk = new Conversation(documentOf([{ name: 'far', actionsUrl: 'https://owl.example' }]));
  const turn = await talk.say('far');
  assert.equal([turn.outputs, turn.next, turn.errors[0]?.code], [[], { kind: 'end' }, 'request_failed']);
});

test.run();
