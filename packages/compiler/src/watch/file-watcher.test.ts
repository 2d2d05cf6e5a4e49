/** The disk itself: what editors and version control do to files, and that a hint comes of it. */
import { mkdir, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileWatcher, openFileWatcher } from './file-watcher.js';

interface Context {
  project: Project;
  watcher: FileWatcher;
  /** Does something and waits for a hint; fails where none comes. */
  expectHint: (action: () => Promise<unknown>) => Promise<void>;
  follow: (...names: string[]) => void;
}

/** Far more than a hint takes. */
const PATIENCE_MS = 5_000;

const test = suite<Context>('openFileWatcher');
test.before.each(async (context) => {
  const project = await createProject(
    { 'src/a.txt': 'a', 'src/other.txt': '', 'src/deep/b.txt': 'b' },
    { installed: false },
  );
  let heard = (): void => {};
  const watcher = openFileWatcher(() => heard());
  context.project = project;
  context.watcher = watcher;
  context.follow = (...names) =>
    void watcher.follow(
      project.root,
      names.map((name) => project.path(name)),
    );
  context.expectHint = async (action) => {
    let timer: NodeJS.Timeout | undefined;
    const hint = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, false);
      heard = () => resolve(true);
    });
    await action();
    assert.ok(await hint, 'no hint came');
    clearTimeout(timer);
  };
  context.follow('src/a.txt', 'src/deep/b.txt', 'src/missing.txt');
  // chokidar sets its handles later; the first change that is heard shows that it has.
  await untilHeard(project, context);
});
test.after.each(async ({ watcher, project }) => {
  await watcher.close();
  await project.remove();
});

async function untilHeard({ path }: Project, { expectHint }: Context): Promise<void> {
  let writing: NodeJS.Timeout | undefined;
  await expectHint(async () => {
    let n = 0;
    writing = setInterval(() => void writeFile(path('src/deep/b.txt'), String(n++)).catch(() => {}), 10);
  });
  clearInterval(writing);
}

test('a save, an atomic save, and two saves without a change of times', async ({ project: { path }, expectHint }) => {
  await expectHint(() => writeFile(path('src/a.txt'), 'other'));
  await expectHint(async () => {
    await writeFile(path('src/.a.txt.swp'), 'third');
    await rename(path('src/.a.txt.swp'), path('src/a.txt'));
  });
  await utimes(path('src/a.txt'), 1, 1);
  await expectHint(async () => {
    await writeFile(path('src/a.txt'), 'fourth');
    await utimes(path('src/a.txt'), 1, 1);
  });
});

test('a file that goes, comes back, or comes for the first time', async ({ project: { path }, expectHint }) => {
  await expectHint(() => unlink(path('src/a.txt')));
  await expectHint(() => writeFile(path('src/a.txt'), 'again'));
  await expectHint(() => writeFile(path('src/missing.txt'), 'there'));
  await expectHint(() => rename(path('src/a.txt'), path('src/renamed.txt')));
});

test('a folder that goes and comes back', async ({ project: { path }, expectHint, follow }) => {
  await expectHint(() => rm(path('src'), { recursive: true }));
  follow('src/a.txt', 'src/deep/b.txt', 'src/missing.txt');
  await expectHint(() => mkdir(path('src/deep'), { recursive: true }));
  follow('src/a.txt', 'src/deep/b.txt', 'src/missing.txt');
  await expectHint(() => writeFile(path('src/deep/b.txt'), 'again'));
});

test('says where a folder is new to it, since something may have happened there before', async ({
  project,
  watcher,
}) => {
  const follow = (...names: string[]): boolean =>
    watcher.follow(
      project.root,
      names.map((name) => project.path(name)),
    );
  assert.is(follow('src/a.txt'), false);
  await project.write({ 'data/c.txt': '' });
  assert.is(follow('src/a.txt', 'data/c.txt'), true);
  assert.is(follow('src/a.txt', 'data/c.txt'), false);
});

test.run();
