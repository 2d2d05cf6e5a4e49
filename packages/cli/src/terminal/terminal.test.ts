/** What a person sees, a log keeps and a script reads: streams and environment in, lines out. */
import { EventEmitter } from 'node:events';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { showProgress } from '../compilation/progress.js';
import { createTerminal, type Terminal } from './terminal.js';

const CLEAR = '\r\u{1b}[2K';

/** A terminal over streams that keep what is written, in one list: `out …` and `err …`. */
function open(env: NodeJS.ProcessEnv, isTTY = true): { terminal: Terminal; written: string[]; stdout: EventEmitter } {
  const written: string[] = [];
  const stream = (name: string): EventEmitter =>
    Object.assign(new EventEmitter(), {
      isTTY,
      columns: 40,
      write: (text: string) => written.push(`${name} ${text}`),
    });
  const stdout = stream('out');
  const process = { stdout, stderr: stream('err'), env, cwd: () => '/srv/mira' };
  return { terminal: createTerminal(process as unknown as NodeJS.Process), written, stdout };
}

const test = suite('createTerminal');

test('progress rewrites one line where a person watches, and gives way to what is printed', () => {
  const { terminal, written } = open({});
  showProgress({ kind: 'phase', phase: 'load' }, terminal, false);
  showProgress({ kind: 'training', stage: 'tasks', done: 1, total: 3 }, terminal, false);
  showProgress({ kind: 'training', stage: 'tasks', done: 1, total: 3 }, terminal, false);
  terminal.print('Built.');
  assert.equal(written, [
    'err loading the project …',
    `err ${CLEAR}`,
    'err training the model: tasks 33 %',
    `err ${CLEAR}`,
    'out Built.\n',
  ]);
});

test('progress is a plain line a phase where nobody watches, and none for scripts that read JSON', () => {
  for (const { terminal, written } of [open({}, false), open({ CI: 'true' }), open({ NO_COLOR: '1' })]) {
    showProgress({ kind: 'phase', phase: 'load' }, terminal, false);
    showProgress({ kind: 'training', stage: 'tasks', done: 1, total: 3 }, terminal, false);
    showProgress({ kind: 'phase', phase: 'train' }, terminal, true);
    assert.equal(written, ['err loading the project\n']);
  }
});

test('progress is no wider than the terminal', () => {
  const { terminal, written } = open({});
  terminal.progress('x'.repeat(100));
  assert.is(written[0], `err ${'x'.repeat(39)}`);
});

test('colours follow the terminal, and the variables before it', () => {
  const paints = (env: NodeJS.ProcessEnv, isTTY?: boolean): boolean =>
    open(env, isTTY).terminal.colours.errors.red('x') !== 'x';
  assert.equal(
    [paints({}), paints({}, false), paints({ CI: '1' }), paints({ NO_COLOR: '1' }), paints({ NO_COLOR: '' })],
    [true, false, false, false, true],
  );
  assert.equal(
    [paints({ FORCE_COLOR: '1' }, false), paints({ FORCE_COLOR: '1', CI: '1' }), paints({ FORCE_COLOR: '0' })],
    [true, true, false],
  );
});

test('lines are made safe, documents and workflow commands stay as they are', () => {
  const { terminal, written } = open({}, false);
  terminal.print('a\u{1b}[2Jb');
  terminal.note('a\u{7}');
  terminal.noteRaw('::error::a\u{1b}');
  terminal.printJson({ a: '\u{1b}' });
  assert.equal(written, [
    'out a\\u{1b}[2Jb\n',
    'err a\\u{7}\n',
    'err ::error::a\u{1b}\n',
    'out {\n  "a": "\\u001b"\n}\n',
  ]);
});

test('annotations are on in GitHub Actions alone, from the root of the checkout', () => {
  assert.is(open({}).terminal.annotations, undefined);
  assert.equal(open({ GITHUB_ACTIONS: 'true' }).terminal.annotations, { root: '/srv/mira' });
  assert.equal(open({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/srv/runner' }).terminal.annotations, {
    root: '/srv/runner',
  });
});

test('a reader that closes its end is no failure, any other broken stream is', () => {
  const { stdout } = open({});
  stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));
  assert.throws(() => stdout.emit('error', Object.assign(new Error('disk full'), { code: 'ENOSPC' })), /disk full/);
});

test.run();
