import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeFrame } from './code-frame.js';
import { SourceFiles } from './source-files.js';

const test = suite('codeFrame');

function frame(text: string, marked: string): string | undefined {
  const files = new SourceFiles();
  files.add('a.ts', text);
  const start = text.indexOf(marked);
  return codeFrame(files, { file: 'a.ts', start, end: start + marked.length });
}

test('shows a line before and after, and aligns line numbers', () => {
  const text = Array.from({ length: 12 }, (_, n) => `line ${n + 1}`).join('\n');
  assert.is(frame(text, '10'), '   9 | line 9\n> 10 | line 10\n     |      ^^\n  11 | line 11');
  assert.is(frame(text, 'line 12'), '  11 | line 11\n> 12 | line 12\n     | ^^^^^^^');
});

test('marks a place over several lines to the end of its first', () => {
  assert.is(frame('ab\ncd', 'b\nc'), '> 1 | ab\n    |  ^\n  2 | cd');
});

test('cuts long lines around the mark', () => {
  const marked = frame(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, 'HERE')?.split('\n') ?? [];
  assert.ok(marked.every((line) => line.length < 120));
  const column = marked[1]?.indexOf('^^^^') ?? -1;
  assert.is(marked[0]?.slice(column, column + 4), 'HERE');
});

test('a mark longer than a line is shown from its beginning', () => {
  const marked = 'z'.repeat(500);
  assert.match(frame(`ab ${marked}`, marked) ?? '', /^> 1 \| ab zz.*…\n {4}\| {4}\^+$/);
});

test('lets nothing through that a terminal would act on', () => {
  const text = 'a\tb \u001b[31m \u202e c\u0007';
  assert.is(frame(text, 'c'), '> 1 | a b \ufffd[31m \ufffd c\ufffd\n    |             ^');
});

test('counts a surrogate pair as one character', () => {
  assert.is(frame('\u{1f989} HERE', 'HERE'), '> 1 | \u{1f989} HERE\n    |   ^^^^');
});

test('has none for a file that was not read', () => {
  assert.is(codeFrame(new SourceFiles(), { file: 'b.ts', start: 0, end: 1 }), undefined);
});

test.run();
