/** Following a bundle on a real disk: swaps, damage, bundles that go and come back. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compile } from '@botwright/compiler';
import { BundleError } from '@botwright/runtime';
import { watchBundle } from '@botwright/runtime/node';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('watchBundle');

/** Compiles a bot of one task. */
async function bundleOf(task) {
  const project = await createProject({
    'src/assistant.ts': `import { defineAssistant, defineTask } from 'botwright';
      export default defineAssistant('${task}-bot', { tasks: [defineTask('${task}', { samples: ['do the ${task}', 'please ${task}'] })] });`,
  });
  const { bundle } = await compile({ project: project.root, typecheck: false });
  await project.remove();
  return bundle;
}

const [first, second] = await Promise.all([bundleOf('wash'), bundleOf('dry')]);

/** A folder with a bundle, and what its watch told. */
async function follow(run) {
  const folder = await createProject({});
  const path = join(folder.root, 'bundle.bot');
  await writeFile(path, first);
  const names = [];
  const errors = [];
  const watcher = watchBundle(folder.root, ({ name }) => names.push(name), { onError: (error) => errors.push(error) });
  try {
    await run({ folder: folder.root, path, watcher, names, errors });
  } finally {
    watcher.close();
    await folder.remove();
  }
}

/** Waits for what the disk tells in its own time. */
async function until(isTrue) {
  for (let tries = 0; tries < 500 && !isTrue(); tries++) await pause(20);
  assert.ok(isTrue(), 'nothing came within ten seconds');
}

test('is there at once and takes each new bundle, however it is put in place', () =>
  follow(async ({ folder, path, watcher, names, errors }) => {
    const before = watcher.assistant;
    assert.is(before.name, 'wash-bot');
    await writeFile(`${path}.new`, second);
    await rename(`${path}.new`, path);
    await until(() => names.length === 1);
    assert.is(watcher.assistant.query('please dry').task, 'dry');
    assert.is(before.query('please wash').task, 'wash', 'who holds the one before is not disturbed');
    await writeFile(path, first);
    await until(() => watcher.assistant.name === 'wash-bot');
    await rm(folder, { recursive: true });
    await pause(50);
    assert.is(watcher.assistant.name, 'wash-bot', 'goes on where there is no bundle for a while');
    await mkdir(folder);
    await writeFile(path, second);
    await until(() => watcher.assistant.name === 'dry-bot');
    assert.ok(errors.every((error) => error instanceof BundleError));
  }));

test('a damaged bundle is told and not taken', () =>
  follow(async ({ path, watcher, names, errors }) => {
    await writeFile(path, second.slice(0, 500));
    await until(() => errors.length > 0);
    assert.instance(errors[0], BundleError);
    assert.equal(names, []);
    assert.is(watcher.assistant.name, 'wash-bot');
    await writeFile(path, second);
    await until(() => names.length === 1);
  }));

test('says at once that there is none to begin with', async () => {
  assert.throws(() => watchBundle('/nowhere/at/all'), /ENOENT/);
});

test.run();
