import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Diagnostics } from './diagnostics.js';
import { formatDiagnostics } from './format.js';
import { field_unknown, field_unused, no_samples } from './generated.js';
import { SourceFiles } from './source-files.js';

const test = suite('Diagnostics');

function create(text: string): Diagnostics {
  const files = new SourceFiles();
  files.add('b.ts', text);
  files.add('a.ts', 'x');
  return new Diagnostics(files);
}

const unused = field_unused({ task: 't', field: 'F' });

test('orders by file, position and code, places without a position first', () => {
  const diagnostics = create('0123456789');
  diagnostics.report(unused, { file: 'b.ts', start: 5, end: 6 });
  diagnostics.report(no_samples(), { file: 'b.ts', start: 5, end: 6 });
  diagnostics.report(no_samples(), { file: 'b.ts' });
  diagnostics.report(no_samples(), { file: 'a.ts', start: 0, end: 1 });
  diagnostics.report(no_samples());
  assert.equal(
    diagnostics.list().map(({ code, file, start }) => [code, file, start?.column]),
    [
      ['no_samples', undefined, undefined],
      ['no_samples', 'a.ts', 1],
      ['no_samples', 'b.ts', undefined],
      ['field_unused', 'b.ts', 6],
      ['no_samples', 'b.ts', 6],
    ],
  );
});

test('tells the same thing of the same place once', () => {
  const diagnostics = create('0123456789');
  for (const start of [1, 1, 2]) diagnostics.report(unused, { file: 'b.ts', start, end: 4 });
  assert.is(diagnostics.list().length, 2);
});

test('a warning is ignored where the line before asks for it by code', () => {
  const diagnostics = create('// botwright-ignore-next-line field_unused by design\nfield\nfield');
  diagnostics.report(unused, { file: 'b.ts', start: 53, end: 58 });
  assert.equal(diagnostics.list(), []);
  diagnostics.report(unused, { file: 'b.ts', start: 59, end: 64 });
  assert.is(diagnostics.list().length, 1);
});

test('an error cannot be ignored', () => {
  const diagnostics = create('// botwright-ignore-next-line no_samples\nx');
  diagnostics.report(no_samples(), { file: 'b.ts', start: 41, end: 42 });
  assert.ok(diagnostics.hasErrors);
  assert.is(diagnostics.list().length, 1);
});

test('knows where errors are, not warnings', () => {
  const diagnostics = create('0123456789');
  diagnostics.report(unused, { file: 'b.ts', start: 0, end: 9 });
  assert.not(diagnostics.hasErrorAt({ file: 'b.ts', start: 0, end: 9 }));
  diagnostics.report(no_samples(), { file: 'b.ts', start: 3, end: 5 });
  assert.ok(diagnostics.hasErrorAt({ file: 'b.ts', start: 4, end: 9 }));
  assert.not(diagnostics.hasErrorAt({ file: 'b.ts', start: 5, end: 9 }));
  assert.not(diagnostics.hasErrorAt({ file: 'a.ts', start: 4, end: 9 }));
});

test('the first hint that is complete is taken', () => {
  const { hint } = field_unknown({ task: 't', field: 'F', fields: 'G, H' });
  assert.is(hint, "The task's fields are G, H.");
});

test('names of the author cannot write placeholders, nor act on a terminal', () => {
  const { message } = field_unknown({ task: '%field%', field: '\u001b[2J' });
  assert.is(message, 'Task %field% has no field \u001b[2J.');
  const text = formatDiagnostics([{ code: 'field_unknown', severity: 'error', message }]);
  assert.is(text, 'error field_unknown: Task %field% has no field \ufffd[2J.\n\n1 error');
});

test.run();
