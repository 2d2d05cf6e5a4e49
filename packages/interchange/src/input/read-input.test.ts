import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Format } from '../format.js';
import { InterchangeError, type InterchangeErrorCode } from '../interchange-error.js';
import { archive } from './archive.test.support.js';
import { type InputFile, readInput } from './read-input.js';

const test = suite('readInput');
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const folderFormat: Format = {
  name: 'owl',
  title: 'Owl',
  longest: 1_000_000,
  parts: /\.owl$/,
  read: () => {
    throw new Error('not asked for');
  },
};
const { parts, ...fileFormat } = folderFormat;

/** Puts files into a folder of their own and reads one path of it. */
async function readFrom(
  files: Readonly<Record<string, Uint8Array | string>>,
  path: string,
  format: Format,
): Promise<readonly InputFile[]> {
  const project = await createProject({});
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(project.root, name, '..'), { recursive: true });
      await writeFile(join(project.root, name), content);
    }
    return await readInput(join(project.root, path), path, format);
  } finally {
    await project.remove();
  }
}

async function refusal(reading: Promise<unknown>): Promise<{ code: InterchangeErrorCode; message: string }> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof InterchangeError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('expected a refusal');
}

test('a file is one file by its name', async () => {
  assert.equal(await readFrom({ 'a/b.owl': 'hoo' }, 'a/b.owl', fileFormat), [
    { path: 'b.owl', bytes: Buffer.from('hoo') },
  ]);
});

test('a folder gives the wanted files, sorted, and nothing of tools', async () => {
  const files = { 'z.owl': '1', 'a/b.owl': '2', 'a/c.txt': '3', 'node_modules/d.owl': '4', '.git/e.owl': '5' };
  const read = await readFrom(files, '.', folderFormat);
  assert.equal(
    read.map(({ path }) => path),
    ['a/b.owl', 'z.owl'],
  );
});

test('an archive gives the same as the folder that it was made of', async () => {
  const packed = archive([
    { path: 'z.owl', bytes: text('one') },
    { path: 'a/', bytes: text('') },
    { path: 'a/b.owl', bytes: text('two') },
    { path: 'c.txt', bytes: text('no') },
  ]);
  const read = await readFrom({ 'owl.zip': packed }, 'owl.zip', folderFormat);
  assert.equal(
    read.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    [
      ['a/b.owl', 'two'],
      ['z.owl', 'one'],
    ],
  );
});

test('what cannot be read is refused with a reason', async () => {
  const nowhere = await refusal(readFrom({}, 'nowhere.owl', fileFormat));
  assert.equal(nowhere, { code: 'document_unreadable', message: 'nowhere.owl cannot be read (ENOENT).' });
  assert.is((await refusal(readFrom({ 'a/b.owl': 'x' }, 'a', fileFormat))).code, 'document_unreadable');
  assert.is((await refusal(readFrom({ 'a/b.txt': 'x' }, 'a', folderFormat))).code, 'document_foreign');
});

test('too much is refused before it is read', async () => {
  const half = new Uint8Array(600_000);
  assert.is((await refusal(readFrom({ 'a.owl': half, 'b.owl': half }, '.', folderFormat))).code, 'document_too_long');
  assert.is(
    (await refusal(readFrom({ 'a.owl': new Uint8Array(1_000_001) }, 'a.owl', fileFormat))).code,
    'document_too_long',
  );
});

test('an archive that unpacks to too much is refused, also where it lies about it', async () => {
  const bomb = archive([{ path: 'a.owl', bytes: new Uint8Array(50_000_000) }]);
  assert.ok(bomb.length < 100_000);
  assert.is((await refusal(readFrom({ 'a.zip': bomb }, 'a.zip', folderFormat))).code, 'document_too_long');
  const liar = archive([{ path: 'a.owl', bytes: new Uint8Array(50_000_000), claimedSize: 10 }]);
  assert.is((await refusal(readFrom({ 'a.zip': liar }, 'a.zip', folderFormat))).code, 'document_damaged');
});

test('an archive whose paths lead outside, or that is cut, is refused', async () => {
  const outside = archive([{ path: '../a.owl', bytes: text('x') }]);
  assert.is((await refusal(readFrom({ 'a.zip': outside }, 'a.zip', folderFormat))).code, 'document_damaged');
  const whole = archive([{ path: 'a.owl', bytes: text('x'.repeat(1000)) }]);
  for (let length = 4; length < whole.length; length += 7) {
    const { code, message } = await refusal(readFrom({ 'a.zip': whole.slice(0, length) }, 'a.zip', folderFormat));
    assert.is(code, 'document_damaged');
    assert.match(message, /[^.]\.$/);
  }
});

test.run();
