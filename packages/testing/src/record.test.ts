import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentOf, literalBot } from './bot.test.support.js';
import { recordConversations } from './record.js';
import { runCase } from './run/run-case.js';
import { parseTranscript } from './transcript/parse.js';
import { writeTranscript } from './transcript/write.js';
import { writeTestModule } from './write-module.js';

const test = suite('recordConversations');
const form = { name: 'f', questions: [{ question: '?', name: 'q' }], on_complete: { redirect: 'task://order' } };
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
const said = ['order Size=small Size=large', 'form', 'order', 'what?', 'url', 'order'];

test('what was said holds at once, as a transcript too; where nothing can follow, another conversation begins', () => {
  const conversations = recordConversations('a talk', said, bot);
  assert.equal(
    conversations.map(({ title, turns }) => [title, turns.length]),
    [
      ['a talk', 2],
      ['a talk 2', 3],
      ['a talk 3', 1],
    ].slice(0, conversations.length),
  );
  const transcript = writeTranscript(conversations);
  const { conversations: read, problems } = parseTranscript(transcript, 'a.bot-test.txt', () => undefined);
  assert.equal(problems, [], transcript);
  assert.is(read.length, conversations.length);
  for (const each of read) assert.equal(runCase(each, bot, () => undefined).problems, [], transcript);
});

test('is written as a module that a person could have written', () => {
  const text = writeTestModule(recordConversations('a talk', said.slice(0, 1), bot), '../src/assistant.js');
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

test.run();
