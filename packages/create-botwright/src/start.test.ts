/** `create-botwright` as npm runs it: a child process. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ownVersion } from './version.js';

const bin = fileURLToPath(new URL('../bin/create-botwright.js', import.meta.url));

const test = suite<{ place: Project }>('create-botwright');
test.before.each(async (context) => {
  context.place = await createProject({}, { installed: false });
});
test.after.each(({ place }) => place.remove());

/** Nobody watches: its streams are pipes. */
function run(place: Project, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, npm_config_user_agent: 'npm/11.0.0 node/v22.0.0' };
  return spawnSync(process.execPath, [bin, ...args], { cwd: place.root, encoding: 'utf8', env });
}

test('makes a project and says how to go on', ({ place }) => {
  const { status, stdout, stderr } = run(place, 'my-cafe', '--template', 'cafe');
  assert.equal([status, stderr], [0, '']);
  assert.match(
    stdout,
    /^Created my-cafe in my-cafe from the template cafe, \d+ files\.\n\nNext:\n {2}cd my-cafe\n {2}npm install\n/,
  );
  assert.ok(existsSync(place.path('my-cafe/src/tasks/out-of-scope.txt')));
});

test('takes every answer as a flag', ({ place }) => {
  const { stdout } = run(place, '--yes', '--name=lights', '--template=minimal');
  assert.match(stdout, /^Created lights in this folder from the template minimal/);
});

test('--help and --version print on stdout', ({ place }) => {
  assert.match(
    run(place, '-h').stdout,
    /^Usage: npm create botwright \[dir\][\s\S]*minimal or cafe or form \(default: minimal\)/,
  );
  assert.is(run(place, '--version').stdout, `${ownVersion()}\n`);
});

test('wrong usage exits with 2, writes nothing and leaves stdout empty', ({ place }) => {
  const calls = [['a', 'b'], ['--nonsense'], ['--name'], ['--yes=no'], ['--name', 'My Bot'], ['--template', 'x'], ['']];
  for (const args of calls) {
    const { status, stdout, stderr } = run(place, ...args);
    assert.equal([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^create-botwright: ["A-Z].*[.?]\n$/);
  }
  assert.equal(readdirSync(place.root), []);
});

test('never overwrites', async ({ place }) => {
  await place.write({ 'README.md': 'mine\n' });
  const { status, stderr } = run(place);
  assert.is(status, 2);
  assert.match(stderr, /^create-botwright: This folder has files .*: README\.md\. Nothing was written\./);
  assert.equal(readdirSync(place.root), ['README.md']);
});

test.run();
