import type { Action } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, literalBot } from './bot.test.support.js';
import { NEW_DIALOGUE, takeTurn, unanswerable } from './dialogue.js';
import { type Reply, respond } from './respond.js';

const test = suite('respond');

/** The reply of a bot whose task `a` has these actions, and `b` says B and listens. */
function reply(actions: Action[], text = 'a', memory = {}): Reply {
  const b = { name: 'b', actions: [{ say: 'B' }, { listen: true }] };
  const document = documentOf([{ name: 'a', actions }, b, { name: 'url', actionsUrl: 'https://owl.example' }]);
  return respond(document, literalBot(document).assistant.query(text), memory);
}

test('runs actions in their order, up to the one that ends the turn', () => {
  const show = { show: { body: 'Menu' } };
  const play = { play: { url: 'https://owl.example/hoot.mp3' } };
  const { outputs, next, actions } = reply([{ say: { speech: 'A' } }, show, play, { listen: true }, { say: 'late' }]);
  assert.equal(outputs, [
    { kind: 'say', text: 'A' },
    { kind: 'show', text: 'Menu' },
    { kind: 'play', url: 'https://owl.example/hoot.mp3' },
  ]);
  assert.equal([next, actions], [{ kind: 'listen' }, ['a#0', 'a#1', 'a#2', 'a#3']]);
});

test('ends without listen, and where it is told not to', () => {
  assert.equal(reply([{ say: 'A' }]).next, { kind: 'end' });
  assert.equal(reply([{ say: 'A' }, { listen: false }]).next, { kind: 'end' });
  assert.equal(reply([{ listen: { tasks: ['b'] } }]).next, { kind: 'listen', tasks: ['b'] });
  const handoff = { handoff: { channel: 'voice', uri: 'https://owl.example' } } as const;
  assert.equal(reply([handoff, { say: 'late' }]).next, { kind: 'handoff', uri: 'https://owl.example' });
});

test('follows redirects and keeps what was said before', () => {
  const { outputs, path, next } = reply([{ say: 'A' }, { redirect: { uri: 'task://b' } }]);
  assert.equal([outputs.length, path, next], [2, ['a', 'b'], { kind: 'listen' }]);
  assert.is(reply([{ redirect: 'task://a' }]).next.kind, 'unknown');
  assert.equal(reply([{ redirect: 'task://url' }]).next.kind, 'unknown');
  assert.equal(reply([{ redirect: 'https://owl.example' }]).next.kind, 'unknown');
});

test('remembers key by key, leaves the memory before as it was, and takes any key', () => {
  const before = { step: 'a', basket: { latte: 1 } };
  const { memory } = reply([{ remember: { basket: [], seen: null } }], 'a', before);
  assert.equal(memory, { step: 'a', basket: [], seen: null });
  assert.equal(before, { step: 'a', basket: { latte: 1 } });
  const polluted = reply([{ remember: JSON.parse('{"__proto__":{"x":1}}') }]).memory;
  assert.is((polluted as { x?: number }).x, undefined);
  assert.ok(Object.hasOwn(polluted, '__proto__'));
});

test('asks the first question that the utterance has not answered, and goes on where all are', () => {
  const form = {
    name: 'order',
    questions: [
      { question: 'Which size?', name: 'size', prefill: 'Size' },
      { question: { say: 'How many?' }, name: 'count', prefill: 'Count' },
    ],
    on_complete: { redirect: 'task://b' },
  };
  assert.equal(reply([{ collect: form }]).outputs, [{ kind: 'say', text: 'Which size?' }]);
  const second = reply([{ collect: form }], 'a Size=small');
  assert.equal(
    [second.outputs, second.next],
    [[{ kind: 'say', text: 'How many?' }], { kind: 'collect', name: 'order' }],
  );
  assert.equal(reply([{ collect: form }], 'a Size=small Count=2').path, ['a', 'b']);
  const strict = { ...form, questions: form.questions.map((each) => ({ ...each, confirm: { messages: [] } })) };
  assert.is(reply([{ collect: strict }], 'a Size=small').next.kind, 'unknown');
});

test('where it is not sure, the default comes before a task of that name', () => {
  const fallback = { name: 'fallback', actions: [{ say: 'own' }] };
  const other = { name: 'other', actions: [{ say: 'other' }] };
  const ask = (defaults: object): string[] => {
    const document = documentOf([fallback, other], { defaults });
    return respond(document, literalBot(document).assistant.query('what')).path as string[];
  };
  assert.equal(ask({}), ['fallback']);
  assert.equal(ask({ fallback: '' }), ['fallback']);
  assert.equal(ask({ fallback: 'task://other' }), ['other']);
  assert.equal(respond(documentOf([]), literalBot(documentOf([])).assistant.query('what')).path, []);
});

test('a turn hands over memory and what may come next; after the end there is neither', () => {
  const document = documentOf([
    { name: 'a', actions: [{ remember: { step: 1 } }, { listen: { tasks: ['b'] } }] },
    { name: 'b', actions: [{ say: 'B' }] },
    {
      name: 'form',
      actions: [
        { collect: { name: 'f', questions: [{ question: '?', name: 'q' }], on_complete: { redirect: 'task://a' } } },
      ],
    },
  ]);
  const bot = literalBot(document);
  const first = takeTurn(bot, 'a', NEW_DIALOGUE);
  assert.is(takeTurn(bot, 'form', first.state).result.task, 'fallback');
  const second = takeTurn(bot, 'b', first.state);
  assert.equal([second.state.memory, second.state.next], [{ step: 1 }, { kind: 'end' }]);
  const third = takeTurn(bot, 'form', second.state);
  assert.equal([third.result.task, third.state.memory], ['form', {}]);
  assert.match(unanswerable(third.state) ?? '', /form f/);
});

test.run();
