/** Typing, with streams in place of a terminal. */
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Lines, openLines } from './lines.js';

const test = suite('openLines');

interface Typing {
  readonly lines: Lines;
  readonly taken: string[];
  readonly type: (text: string) => Promise<void>;
  readonly end: () => void;
  /** What the terminal was sent since the last look, without moves of the cursor. */
  readonly shown: () => string;
  readonly done: Promise<void>;
}

function open(isTyped = true): Typing {
  const stdin = new PassThrough();
  const stderr = new PassThrough();
  const taken: string[] = [];
  const lines = openLines(
    { stdin, stderr, signal: new AbortController().signal },
    (line) => ['/why '].filter((each) => each.startsWith(line)),
    isTyped,
  );
  const done = (async () => {
    for await (const line of lines) taken.push(line);
  })();
  const type = async (text: string): Promise<void> => {
    stdin.write(text);
    for (let turn = 0; turn < 5; turn++) await setImmediate();
  };
  const shown = (): string => String(stderr.read() ?? '').replace(/\u{1b}\[\d*[A-Z]/gu, '');
  return { lines, taken, type, end: () => stdin.end(), shown, done };
}

test('takes lines with a prompt for each, and ends at Ctrl+D', async () => {
  const { taken, type, shown, done } = open();
  await type('one latte\r');
  await type('/w');
  await type('\t');
  await type('\r');
  await type('\u{4}');
  await done;
  assert.equal(taken, ['one latte', '/why ']);
  assert.match(shown(), /^> one latte\r\n> .*\n$/s);
});

test('news come above what is being typed, which is then shown again', async () => {
  const { lines, taken, type, shown, done } = open();
  await type('one la');
  shown();
  lines.interrupt(() => taken.push('news'));
  assert.match(shown(), /> one la$/);
  await type('tte\r');
  lines.close();
  await done;
  assert.equal(taken, ['news', 'one latte']);
});

test('the first Ctrl+C drops what was typed, the next one ends', async () => {
  const { taken, type, done } = open();
  await type('one la');
  await type('\u{3}');
  await type('two\r');
  await type('\u{3}');
  await done;
  assert.equal(taken, ['two']);
});

test('a pipe gets no prompt, and its last line needs no end', async () => {
  const { taken, type, end, shown, done } = open(false);
  await type('one\r\ntwo');
  end();
  await done;
  assert.equal([taken, shown()], [['one', 'two'], '']);
});

test.run();
