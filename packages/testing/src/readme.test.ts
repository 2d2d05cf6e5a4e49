/** The README's transcript, read as botwright test reads it; its typed example is type-checked with the other examples. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseTranscript } from './transcript/parse.js';

const test = suite('README');
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the transcript is one', () => {
  const [, text = ''] = /^```txt\n([\s\S]*?)^```/m.exec(readme) ?? [];
  const { conversations, problems } = parseTranscript(text, 'a.bot-test.txt', () => undefined);
  assert.equal(problems, []);
  assert.equal(
    conversations.map(({ title, tags, mark, turns }) => [title, tags, mark, turns.length]),
    [
      ['One latte', ['smoke'], undefined, 1],
      ['Paying', [], 'todo', 0],
    ],
  );
});

test('every line of a transcript that the table names can be read', () => {
  const [, table = ''] = /^\| line \| means \|\n\| --- \| --- \|\n([\s\S]*?)\n\n/m.exec(readme) ?? [];
  const lines = Array.from(table.matchAll(/^\| (.*) \| .* \|$/gm), ([, cell = '']) =>
    Array.from(cell.matchAll(/`([^`]+)`/g), ([, line = '']) => line),
  ).flat();
  assert.ok(lines.length > 12);
  for (const line of lines) {
    const text = line.startsWith('==') ? `${line}\n> a` : `> a\n${line}`;
    assert.equal(parseTranscript(text, 'a.bot-test.txt', () => undefined).problems, [], line);
  }
});

test.run();
