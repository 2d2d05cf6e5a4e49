/** Whole or not at all, on real folders. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ScaffoldError } from './scaffold-error.js';
import { writeProject } from './write-project.js';

const FILES: ReadonlyMap<string, string> = new Map([
  ['.gitignore', 'dist/\n'],
  ['package.json', '{}\n'],
  ['src/tasks/order.ts', 'export {};\n'],
]);

const test = suite<{ place: Project }>('writeProject');
test.before.each(async (context) => {
  context.place = await createProject({}, { installed: false });
});
test.after.each(({ place }) => place.remove());

/** What is there after a call that has to fail. */
async function refusal(place: Project, files = FILES, signal?: AbortSignal): Promise<ScaffoldError> {
  const before = readdirSync(place.root, { recursive: true });
  try {
    await writeProject({ path: place.path('bot'), label: 'bot' }, files, signal);
  } catch (error) {
    assert.equal(readdirSync(place.root, { recursive: true }), before, 'something was left behind');
    return error as ScaffoldError;
  }
  throw new Error('It was written.');
}

test('makes the folders that are missing', async ({ place }) => {
  const path = place.path('deep/er/Mon Café 猫');
  await writeProject({ path, label: 'x' }, FILES);
  for (const [name, content] of FILES) assert.is(readFileSync(`${path}/${name}`, 'utf8'), content);
});

test('writes beside what is there already', async ({ place }) => {
  await place.write({ 'bot/.git/HEAD': 'ref\n', 'bot/LICENSE': 'mine\n', 'bot/src/other.ts': '' });
  await writeProject({ path: place.path('bot'), label: 'bot' }, FILES);
  assert.is(readFileSync(place.path('bot/LICENSE'), 'utf8'), 'mine\n');
  assert.ok(existsSync(place.path('bot/src/tasks/order.ts')));
});

test('lists every file in the way, and writes none', async ({ place }) => {
  await place.write({ 'bot/package.json': 'mine\n', 'bot/src': 'a file\n' });
  const { code, message } = await refusal(place);
  assert.is(code, 'files_exist');
  assert.match(message, /The folder bot has files .*: package\.json, src\. Nothing was written\./);
  assert.is(readFileSync(place.path('bot/package.json'), 'utf8'), 'mine\n');
});

test('takes links to nowhere and folders for what they are: in the way', async ({ place }) => {
  mkdirSync(place.path('bot/package.json'), { recursive: true });
  symlinkSync(place.path('nowhere'), place.path('bot/.gitignore'));
  assert.match((await refusal(place)).message, /: \.gitignore, package\.json\./);
  assert.not(existsSync(place.path('nowhere')));
});

test('refuses a file as the folder, or above it', async ({ place }) => {
  writeFileSync(place.path('bot'), 'a file');
  assert.is((await refusal(place)).code, 'folder_invalid');
  const above = { path: place.path('bot/deep'), label: 'bot/deep' };
  await writeProject(above, FILES).then(
    () => assert.unreachable(),
    (error: ScaffoldError) => assert.is(error.code, 'folder_unwritable'),
  );
});

test('removes what was written where it fails half way', async ({ place }) => {
  const files = new Map([...FILES, ['src/tasks/order.ts/impossible', '']]);
  const error = await refusal(place, files);
  assert.instance(error, ScaffoldError);
  assert.is(error.code, 'folder_unwritable');
  assert.match(error.message, /^The project cannot be written into bot \(E[A-Z]+\)\.$/);
});

test('removes what was written where it is interrupted', async ({ place }) => {
  const abort = new AbortController();
  const files = new Map(FILES);
  // The last file is asked for when the ones before it are written.
  const interrupted = {
    ...files,
    keys: () => files.keys(),
    *[Symbol.iterator]() {
      yield* [...files].slice(0, 2);
      abort.abort(new Error('stop'));
      yield* [...files].slice(2);
    },
  } as unknown as Map<string, string>;
  const error: Error = await refusal(place, interrupted, abort.signal);
  assert.is(error.message, 'stop');
});

test.run();
