/** The prompts at a terminal that is none: keys go in as a person presses them. */
import { PassThrough } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createPrompts, type Prompts } from './prompts.js';
import type { ScaffoldError } from './scaffold-error.js';

const ENTER = '\r';
const DOWN = '\u{1b}[B';
const CTRL_C = '\u{3}';

const test = suite('prompts');

function terminal(): PassThrough & { isTTY: boolean } {
  return Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {}, columns: 80 });
}

/** Prompts, and keys for the question that stands. */
function open(): { prompts: Prompts; press: (keys: string) => void; shown: () => string } {
  const [stdin, stderr] = [terminal(), terminal()];
  let output = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const prompts = createPrompts({ stdin, stderr, env: {} });
  assert.ok(prompts);
  return { prompts, press: (keys) => stdin.write(keys), shown: () => output };
}

test('nobody is asked in CI, or where a stream is no terminal', () => {
  const streams = { stdin: terminal(), stderr: terminal() };
  assert.is(createPrompts({ ...streams, env: { CI: 'true' } }), undefined);
  assert.is(createPrompts({ ...streams, stdin: new PassThrough(), env: {} }), undefined);
  assert.is(createPrompts({ ...streams, stderr: new PassThrough(), env: {} }), undefined);
});

test('a text is suggested, and may be changed', async () => {
  const { prompts, press } = open();
  const answer = prompts.text('Name?', 'my-bot', () => undefined);
  press('s');
  press(ENTER);
  assert.is(await answer, 'my-bots');
});

test('a text that cannot be used is asked for again', async () => {
  const { prompts, press, shown } = open();
  const answer = prompts.text('Name?', 'my', (name) => (name === 'my' ? 'too short a name' : undefined));
  press(ENTER);
  press('a');
  press(ENTER);
  assert.is(await answer, 'mya');
  assert.ok(shown().includes('too short a name'));
});

test('a choice is the first one, or another', async () => {
  const choices = [
    { name: 'minimal', description: 'little' },
    { name: 'cafe', description: 'more' },
  ];
  const { prompts, press } = open();
  const first = prompts.choose('Which?', choices);
  press(ENTER);
  assert.is(await first, 'minimal');
  const second = prompts.choose('Which?', choices);
  press(DOWN);
  press(ENTER);
  assert.is(await second, 'cafe');
});

test('Ctrl+C ends it', async () => {
  const { prompts, press } = open();
  const answer = prompts.text('Name?', 'my-bot', () => undefined);
  press(CTRL_C);
  await answer.then(
    () => assert.unreachable(),
    (error: ScaffoldError) => assert.is(error.code, 'interrupted'),
  );
});

test.run();
