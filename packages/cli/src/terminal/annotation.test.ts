import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { annotation } from './annotation.js';

const test = suite('annotation');

test('names the file from the root of the checkout, and the place', () => {
  const diagnostic = {
    code: 'field_unknown',
    severity: 'error',
    message: 'Task order has no field Sze.',
    hint: 'Did you mean Size?',
    file: 'src/tasks.ts',
    start: { line: 3, column: 5 },
    end: { line: 3, column: 9 },
  } as const;
  assert.is(
    annotation(diagnostic, '/checkout/bots/cafe', '/checkout'),
    '::error file=bots/cafe/src/tasks.ts,line=3,col=5,endLine=3,endColumn=9,title=field_unknown::Task order has no field Sze.%0ADid you mean Size?',
  );
});

test('gives no end column for a range over several lines, since GitHub takes it for one of the first line', () => {
  const range = { file: 'a.ts', start: { line: 1, column: 9 }, end: { line: 2, column: 1 } };
  const line = annotation({ code: 'x', severity: 'warning', message: 'm', ...range }, '/p', '/p');
  assert.is(line, '::warning file=a.ts,line=1,col=9,endLine=2,title=x::m');
});

test('does not let a message or a file name end the command', () => {
  const line = annotation(
    { code: 'x', severity: 'error', message: '100%\r\n::warning::owned', file: 'a,b:c%.ts' },
    '/p',
    '/p',
  );
  assert.is(line, '::error file=a%2Cb%3Ac%25.ts,title=x::100%25%0D%0A::warning::owned');
});

test('does without a place', () => {
  assert.is(annotation({ code: 'x', severity: 'error', message: 'm' }, '/p', '/p'), '::error title=x::m');
});

test.run();
