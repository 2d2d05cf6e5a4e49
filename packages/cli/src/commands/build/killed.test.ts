/** `botwright build` killed at every phase and at every step of its writing: what stood there before is whole, or what comes after. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutput } from '@botwright/compiler';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, resultOf, startBotwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';

type Files = ReadonlyMap<string, Uint8Array>;

const test = suite<{ project: Project; before: Files; after: Files }>('botwright build, killed');

test.before(async (context) => {
  context.project = await createProject(cafe);
  assert.is((await botwright(['build', '--no-typecheck'], { cwd: context.project.root })).code, 0);
  context.before = read(context.project.path('built'));
  const order = cafe['src/order.ts'] ?? '';
  await context.project.write({
    'src/order.ts': order.replace("'one {Drink}'", "'one {Drink}', 'bring me a {Drink}'"),
  });
  const next = await botwright(['build', '--no-typecheck', '--out', 'next', '--model-build', 'v-02'], {
    cwd: context.project.root,
  });
  assert.is(next.code, 0, next.stderr);
  context.after = read(context.project.path('next'));
});
test.after(({ project }) => project.remove());

/** Files of a folder by name, the manifest last. */
function read(folder: string): Files {
  const names = readdirSync(folder).sort((a, b) => Number(a === 'manifest.json') - Number(b === 'manifest.json'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Names of what differs. */
function differences(one: Files, other: Files): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter(
    (name) => Buffer.compare(one.get(name) ?? Buffer.alloc(0), other.get(name) ?? Buffer.alloc(0)) !== 0,
  );
}

const LOG = ['loading the project', 'checking', 'lowering', 'training the model', 'generating the module'];

for (const signal of ['SIGKILL', 'SIGINT'] as const) {
  test(`${signal} in any phase leaves the earlier output as it was`, async ({ project, before }) => {
    for (const phase of LOG.slice(0, -1)) {
      const child = startBotwright(['build', '--no-typecheck'], { cwd: project.root });
      child.stderr?.on('data', (text: Buffer) => {
        if (text.toString().includes(phase)) child.kill(signal);
      });
      const { code, stderr } = await resultOf(child);
      assert.is(code, signal === 'SIGINT' ? 130 : null, `${phase}: ${stderr}`);
      if (signal === 'SIGINT') assert.match(stderr, 'botwright: Interrupted.');
      assert.equal(differences(read(project.path('built')), before), [], phase);
    }
  });
}

/** Writes one folder into another, with no more of the compiler than that takes, and is killed at the given operation on the disk. */
const WRITER = `
import * as disk from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { writeOutput } from ${JSON.stringify(new URL('./write-output.js', import.meta.resolve('@botwright/compiler')).href)};
const [from, to, killAt] = process.argv.slice(1);
const names = readdirSync(from).sort((a, b) => (a === 'manifest.json') - (b === 'manifest.json'));
let operation = 0;
const killing = new Proxy(disk, {
  get: (target, name) => (...args) => {
    if (operation++ === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return target[name](...args);
  },
});
await writeOutput(to, new Map(names.map((name) => [name, readFileSync(from + '/' + name)])), killing);
`;

test('SIGKILL at any step of writing leaves every file whole, and the next build a clean folder', async ({
  project,
  before,
  after,
}) => {
  const folder = project.path('built');
  const isOneOf = (name: string, bytes: Uint8Array | undefined): boolean =>
    [before, after].some((files) => Buffer.compare(files.get(name) ?? Buffer.alloc(0), bytes ?? Buffer.alloc(0)) === 0);
  let kills = 0;
  for (let killAt = 0; killAt < 60; killAt++) {
    const args = ['--input-type=module', '-e', WRITER, '--', project.path('next'), folder, String(killAt)];
    const { code, stderr } = await resultOf(spawn(process.execPath, args, { cwd: project.root, stdio: 'pipe' }));
    const left = read(folder);
    if (code === 0) break;
    assert.is(code, null, stderr);
    kills++;
    for (const name of before.keys()) assert.ok(isOneOf(name, left.get(name)), `${name} at operation ${killAt}`);
    // The bundle is one file, so an app answers from one build or the other.
    await writeOutput(folder, before);
    assert.equal(differences(read(folder), before), [], `what is left after operation ${killAt}`);
  }
  assert.ok(kills > 15, String(kills));
  assert.equal(differences(read(folder), after), []);
});

test.run();
