import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, literalBot } from './bot.test.support.js';
import { recordConversation } from './record.js';
import { runCase } from './run/run-case.js';
import { parseTranscript } from './transcript/parse.js';
import { writeTranscript } from './transcript/write.js';
import { writeTestModule } from './write-module.js';

const test = suite('recordConversations');
const form = {
  name: 'f',
  questions: [{ question: '?', name: 'q' }],
  on_complete: { redirect: 'task://order' as const },
};
const bot = literalBot(
  documentOf([
    {
      name: 'order',
      fields: [{ name: 'Size', type: 'size' }],
      actions: [{ say: 'It\'s /up/ "there".\nReally.' }, { remember: { n: 1 } }, { listen: { tasks: ['form'] } }],
    },
    { name: 'form', actions: [{ collect: form }] },
    { name: 'url', actionsUrl: 'https://owl.example' },
  ]),
);
const said = ['order Size=small Size=large', 'form', 'anything', 'what?', 'order'];
const NOW = '2026-03-01T10:00:00Z';

test('what was said holds at once, as a transcript too, with the time where a form asked', async () => {
  const conversation = await recordConversation('a talk', said, bot, NOW);
  assert.equal(
    conversation.turns.map(({ before, expectations }) => [before, expectations.at(-1)]),
    [
      [[{ kind: 'now', now: NOW }], { kind: 'listens', tasks: ['form'] }],
      [undefined, { kind: 'collects', name: 'f', question: 'q' }],
      [undefined, { kind: 'listens', tasks: ['form'] }],
      [undefined, { kind: 'ends' }],
      [undefined, { kind: 'listens', tasks: ['form'] }],
    ],
  );
  const transcript = writeTranscript([conversation]);
  assert.match(transcript, /^\(collected f q="anything"\)$/m);
  const { conversations: read, problems } = parseTranscript(transcript, 'a.bot-test.txt', () => undefined);
  assert.equal([problems, read.length], [[], 1], transcript);
  for (const each of read) {
    const outcome = await runCase(each, bot, { suggest: () => undefined });
    assert.equal(outcome.problems, [], transcript);
  }
});

test('is written as a module that a person could have written', async () => {
  const text = writeTestModule([await recordConversation('a talk', said.slice(0, 1), bot, NOW)], '../src/assistant.js');
  assert.is(
    text,
    `import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';

const { conversation, user, bot } = botTest(assistant);

conversation('a talk', [
  user('order Size=small Size=large', { task: 'order', fields: { Size: ['small', 'large'] } }),
  bot.says('It\\'s /up/ "there".\\nReally.'),
  bot.remembers({ n: 1 }),
  bot.listens(['form']),
]);
`,
  );
});

test('a module with a form says when it was filled', async () => {
  const text = writeTestModule([await recordConversation('a talk', ['form', 'tea'], bot, NOW)], '../src/assistant.js');
  for (const line of [
    'const { conversation, user, bot, time } = botTest(assistant);',
    "  time.is('2026-03-01T10:00:00Z'),",
    "  bot.collects('f', 'q'),",
    "  bot.collected('f', { q: 'tea' }),",
  ])
    assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
});

test.run();
