import type { PathLike } from 'node:fs';
import * as nodeDisk from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Disk, OutputError, writeOutput } from './write-output.js';

interface Context {
  folder: string;
}

const test = suite<Context>('writeOutput');

test.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), 'botwright-output-'));
});

test.after.each(async ({ folder }) => {
  await rm(folder, { recursive: true, force: true });
});

/** An output as the compiler makes it: the module names the build, the declarations stay as they are. */
function output(build: string): Map<string, Uint8Array> {
  const manifest = { assistant: 'owl', modelBuild: build, compilerVersion: '0.1.0', bundleVersion: '1.0' };
  const texts = { 'index.js': build, 'index.d.ts': 'types', 'bundle.bot': `bytes of ${build}` };
  return new Map(
    Object.entries({ ...texts, 'manifest.json': JSON.stringify(manifest) }).map(([name, text]) => [
      name,
      Buffer.from(text),
    ]),
  );
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

function asTexts(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const names = [...files.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, Buffer.from(files.get(name)!).toString()]));
}

/** A disk that fails at the given operation, counted from 0; with `forGood`, as if the process had been killed there. */
function failingDisk(failAt: number, forGood: boolean): Disk {
  let operation = 0;
  return new Proxy(nodeDisk, {
    get(target, name) {
      return async (...args: unknown[]) => {
        const index = operation++;
        if (index === failAt || (forGood && index > failAt)) {
          throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
        }
        return Reflect.apply(Reflect.get(target, name), target, args);
      };
    },
  });
}

/** More operations than a write of four files takes. */
const ENOUGH_OPERATIONS = 40;

test('writes what is new or changed, and reports every file', async ({ folder }) => {
  const nested = join(folder, 'a', 'b');
  assert.equal(
    (await writeOutput(nested, output('v1'))).map(({ name, written }) => [name, written]),
    [
      ['index.js', true],
      ['index.d.ts', true],
      ['bundle.bot', true],
      ['manifest.json', true],
    ],
  );
  assert.equal(await contents(nested), asTexts(output('v1')));
  assert.ok((await writeOutput(nested, output('v1'))).every(({ written }) => !written));
  const second = await writeOutput(nested, output('v2'));
  assert.equal(second[1], { name: 'index.d.ts', bytes: 5, written: false });
  assert.equal(second[2], { name: 'bundle.bot', bytes: 11, written: true });
  assert.equal(await contents(nested), asTexts(output('v2')));
});

test('leaves other files alone', async ({ folder }) => {
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeOutput(folder, output('v1'));
  assert.is((await contents(folder))['notes.txt'], 'mine');
});

test('refuses a folder where files of its names are someone else’s', async ({ folder }) => {
  for (const [name, content] of [
    ['index.js', 'export {};'],
    ['manifest.json', '{"short_name":"an app"}'],
    ['manifest.json', 'not JSON'],
  ] as const) {
    await writeFile(join(folder, name), content);
    const before = await contents(folder);
    const error = await writeOutput(folder, output('v1')).catch((reason) => reason);
    assert.instance(error, OutputError);
    assert.is(error.code, 'output_foreign');
    assert.match(error.message, name);
    assert.equal(await contents(folder), before);
    await rm(join(folder, name));
  }
});

test('knows its own folder by the module where the manifest is damaged', async ({ folder }) => {
  const emitted = new Map(output('v1')).set(
    'index.js',
    Buffer.from('/* owl, model build v1. Emitted by Botwright; do not edit. */\n'),
  );
  await writeOutput(folder, emitted);
  for (const damaged of ['', '{"assistant":', 'null', '[]']) {
    await writeFile(join(folder, 'manifest.json'), damaged);
    await writeOutput(folder, emitted);
    assert.equal(await contents(folder), asTexts(emitted), damaged);
  }
});

test('leaves the folder as it was when any operation fails', async ({ folder }) => {
  await writeOutput(folder, output('v1'));
  let failures = 0;
  for (let failAt = 0; failAt < ENOUGH_OPERATIONS; failAt++) {
    const error = await writeOutput(folder, output('v2'), failingDisk(failAt, false)).catch((reason) => reason);
    if (!(error instanceof OutputError)) {
      // What failed was the flush of the folder or the removal of a staged file, after everything was in place.
      await writeOutput(folder, output('v1'));
      continue;
    }
    failures += 1;
    assert.is(error.code, 'output_not_writable');
    assert.match(error.message, 'no space left');
    assert.equal(await contents(folder), asTexts(output('v1')), `operation ${failAt}`);
  }
  assert.ok(failures > 10);
});

test('recovers from being killed at any operation, also in a first build', async ({ folder }) => {
  for (const first of [true, false]) {
    for (let failAt = 0; failAt < ENOUGH_OPERATIONS; failAt++) {
      const place = join(folder, `${first}-${failAt}`);
      if (!first) await writeOutput(place, output('v1'));
      await writeOutput(place, output('v2'), failingDisk(failAt, true)).catch(() => undefined);
      await writeOutput(place, output('v3'));
      assert.equal(await contents(place), asTexts(output('v3')), `operation ${failAt}`);
    }
  }
});

test('keeps away from the staged files of a process that still runs', async ({ folder }) => {
  const running = `.index.js.botwright-${process.ppid}-new`;
  const ended = '.index.js.botwright-999999999-new';
  await writeFile(join(folder, running), '');
  await writeFile(join(folder, ended), '');
  await writeOutput(folder, output('v1'));
  assert.equal((await readdir(folder)).sort(), [running, ...output('v1').keys()].sort());
});

test('says why a folder cannot be one', async ({ folder }) => {
  await writeFile(join(folder, 'file'), '');
  const error = await writeOutput(join(folder, 'file', 'out'), output('v1')).catch((reason) => reason);
  assert.is(error.code, 'output_not_writable');
  assert.match(error.message, 'cannot be written: it is a file, or lies in one.');
  await mkdir(join(folder, 'out', 'index.js'), { recursive: true });
  const other = await writeOutput(join(folder, 'out'), output('v1')).catch((reason) => reason);
  assert.is(other.code, 'output_not_writable');
});

test('gives up where a folder is refused as if the one above were missing', async ({ folder }) => {
  const mkdir = async (_path: PathLike, options?: object) => {
    // Node itself never comes back from a recursive attempt, which no test could outlive.
    if (options !== undefined) return undefined;
    throw Object.assign(new Error('ENOENT: refused'), { code: 'ENOENT' });
  };
  const disk = { ...nodeDisk, mkdir } as Disk;
  const error = await writeOutput(join(folder, 'out'), output('v1'), disk).catch((reason) => reason);
  assert.is(error.code, 'output_not_writable');
  assert.match(error.message, 'out cannot be written: ENOENT: refused');
});

test('makes the folders above, also when another build makes them at the same time', async ({ folder }) => {
  const place = join(folder, 'a', 'b');
  const mkdirTwice = async (path: PathLike) => {
    await mkdir(path);
    return mkdir(path);
  };
  const disk = { ...nodeDisk, mkdir: mkdirTwice } as Disk;
  await writeOutput(place, output('v1'), disk);
  assert.equal(await contents(place), asTexts(output('v1')));
});

test.run();
