import picocolors from 'picocolors';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formatDiagnostic } from './diagnostics.js';

const test = suite('formatDiagnostic');
const paths = { project: '/srv/mira/bots/cafe', cwd: '/srv/mira' };
const diagnostic = {
  code: 'field_unknown',
  severity: 'error',
  message: 'Task order has no field Sze.',
  hint: 'Did you mean {Size}?',
  file: 'src/tasks.ts',
  start: { line: 3, column: 8 },
  end: { line: 3, column: 13 },
  frame: "  2 |   samples: [\n> 3 |     'a {Sze} latte',\n    |        ^^^^^",
  related: [{ message: 'The task is defined here.', file: 'src/tasks.ts', start: { line: 1, column: 1 } }],
} as const;

test('shows the place from where the user stands, then the frame, the hint and related places', () => {
  assert.is(
    formatDiagnostic({ ...diagnostic, related: [...diagnostic.related] }, paths, picocolors.createColors(false)),
    [
      'bots/cafe/src/tasks.ts:3:8 error field_unknown: Task order has no field Sze.',
      '    2 |   samples: [',
      "  > 3 |     'a {Sze} latte',",
      '      |        ^^^^^',
      '  Did you mean {Size}?',
      '  bots/cafe/src/tasks.ts:1:1 The task is defined here.',
    ].join('\n'),
  );
});

test('does without a place', () => {
  const bare = { code: 'no_samples', severity: 'warning', message: 'Nothing to learn from.' } as const;
  assert.is(
    formatDiagnostic(bare, paths, picocolors.createColors(false)),
    'warning no_samples: Nothing to learn from.',
  );
});

test('paints the marks and nothing else of the frame red', () => {
  const lines = formatDiagnostic({ ...diagnostic, related: [] }, paths, picocolors.createColors(true)).split('\n');
  assert.ok(lines[3]?.includes('\u{1b}[31m'));
  assert.not.ok(lines[2]?.includes('\u{1b}'));
});

test.run();
