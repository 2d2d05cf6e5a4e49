/** What every command has in common: streams, exit codes, signals. Run in child processes, as scripts run them. */
import { once } from 'node:events';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, resultOf, startBotwright } from './botwright.test.support.js';
import { cafe } from './cafe.test.support.js';
import { readDocument } from './validate.test.support.js';

const test = suite<{ project: Project }>('botwright');
test.before(async (context) => {
  context.project = await createProject({
    ...cafe,
    'slow/assistant.ts': `console.log('evaluating');\nawait new Promise((done) => setTimeout(done, 60_000));\n`,
    'break.mjs': "process.cwd = () => { throw new Error('no such luck'); };\n",
  });
});
test.after(({ project }) => project.remove());

test('wrong usage exits with 2 and leaves stdout empty', async () => {
  const calls = [[], ['bulid'], ['build', '--nonsense'], ['query'], ['query', 'a', 'b'], ['build', '--out']];
  for (const result of await Promise.all(calls.map((args) => botwright(args)))) {
    assert.is(result.code, 2);
    assert.is(result.stdout, '');
    assert.match(result.stderr, /^botwright: [A-Z].*[.?] See botwright( build| query)? --help\.\n$/);
  }
});

test('with --json an error is a document too', async ({ project }) => {
  const calls = [
    ['build', '--nonsense', '--json'],
    ['build', 'nowhere', '--json'],
    ['check', '--explain', 'x', '--json'],
  ];
  for (const args of calls) {
    const { code, stdout, stderr } = await botwright(args, { cwd: project.root });
    const { error } = readDocument<{ error: { message: string } }>(stdout, 'error-report.schema.json');
    assert.is(code, 2);
    assert.ok(stderr.includes(error.message));
  }
});

test('--version and --help print on stdout', async () => {
  const [version, help] = await Promise.all([botwright(['--version']), botwright(['--help'])]);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  assert.match(help.stdout, /^Usage: botwright[\s\S]*init[\s\S]*build[\s\S]*check[\s\S]*query/);
  assert.equal([version.code, version.stderr, help.code, help.stderr], [0, '', 0, '']);
});

test('every command has help with an example', async () => {
  for (const { code, stdout } of await Promise.all(
    ['init', 'build', 'check', 'query'].map((name) => botwright([name, '-h'])),
  )) {
    assert.is(code, 0);
    assert.match(stdout, /Examples:\n {2}# .+\n {2}.*botwright /);
  }
});

test('a fault of our own exits with 70, asks for a report, and shows its stack when asked', async ({ project }) => {
  const env = { NODE_OPTIONS: '--import=./break.mjs' };
  const [plain, verbose, debug] = await Promise.all([
    botwright(['check'], { cwd: project.root, env }),
    botwright(['check', '--verbose'], { cwd: project.root, env }),
    botwright(['check'], { cwd: project.root, env: { ...env, DEBUG: '1' } }),
  ]);
  assert.equal([plain.code, verbose.code, debug.code], [70, 70, 70]);
  assert.match(
    plain.stderr,
    /^botwright: This is a fault of botwright itself \(no such luck\)\. Please report it .*\n$/,
  );
  for (const { stderr } of [verbose, debug]) assert.match(stderr, /break\.mjs/);
});

test('a reader that closes its end is no failure', async () => {
  const child = startBotwright(['--help']);
  child.stdout?.destroy();
  assert.equal(await resultOf(child), { code: 0, stdout: '', stderr: '' });
});

test('SIGINT ends the work with 130', async ({ project }) => {
  const child = startBotwright(['check', 'slow', '--no-typecheck', '--json'], { cwd: project.root });
  const result = resultOf(child);
  // What the author's module prints goes to stderr; by then it is being evaluated.
  if (child.stderr) await once(child.stderr, 'data');
  child.kill('SIGINT');
  const { code, stdout } = await result;
  assert.is(code, 130);
  readDocument(stdout, 'error-report.schema.json');
});

test.run();
