/// <reference types="node" />
/** A folder is written whole or not at all. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { InterchangeError } from './interchange-error.js';
import { writeFile, writeFolder } from './write-folder.js';

const test = suite<{ project: Project }>('writeFolder');
test.before.each(async (context) => {
  context.project = await createProject(
    { 'full/a.txt': 'old', 'full/b.txt': 'mine', 'a-file': '' },
    { installed: false },
  );
});
test.after.each(({ project }) => project.remove());

const files = new Map([
  ['a.txt', 'new'],
  ['src/c.txt', 'deep'],
]);

async function codeOf(work: Promise<void>): Promise<string | undefined> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof InterchangeError ? error.code : error === undefined ? undefined : String(error);
}

test('writes a new folder and an empty one, and leaves nothing beside them', async ({ project }) => {
  await mkdir(project.path('empty'));
  for (const folder of ['new/deeper', 'empty']) {
    await writeFolder(project.path(folder), files);
    assert.is(await readFile(project.path(join(folder, 'src/c.txt')), 'utf8'), 'deep');
    assert.not.ok((await readdir(dirname(project.path(folder)))).some((name) => name.includes('.import-')));
  }
});

test('refuses a folder with anything in it, and with force keeps what is not its own', async ({ project }) => {
  assert.is(await codeOf(writeFolder(project.path('full'), files)), 'output_not_empty');
  assert.equal(await readdir(project.path('full')), ['a.txt', 'b.txt']);
  assert.is(await codeOf(writeFolder(project.path('full'), files, { force: true })), undefined);
  assert.is(await readFile(project.path('full/a.txt'), 'utf8'), 'new');
  assert.is(await readFile(project.path('full/b.txt'), 'utf8'), 'mine');
});

test('says where the disk refuses, and writes nothing', async ({ project }) => {
  assert.is(await codeOf(writeFolder(project.path('a-file'), files)), 'output_not_writable');
  assert.is(await codeOf(writeFolder(project.path('a-file/inside'), files)), 'output_not_writable');
  assert.equal((await readdir(project.root)).sort(), ['a-file', 'full']);
});

test('a file is not replaced unless asked for', async ({ project }) => {
  assert.is(await codeOf(writeFile(project.path('full/a.txt'), 'x')), 'output_not_empty');
  assert.is(await codeOf(writeFile(project.path('full/a.txt'), 'x', { force: true })), undefined);
  assert.is(await codeOf(writeFile(project.path('new/a.txt'), 'x')), undefined);
  assert.is(await readFile(project.path('full/a.txt'), 'utf8'), 'x');
  assert.ok(existsSync(project.path('new/a.txt')));
});

test.run();
