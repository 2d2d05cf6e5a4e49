/** The runner itself: what it lets pass and what it refuses. */
import { pathToFileURL } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Case, runCases } from './cases.js';
import { createProject } from './project.js';

const test = suite('runCases');

/** Runs the one case of a folder with these files. */
async function runOne(
  files: Record<string, string>,
  result: (each: Case) => Record<string, string>,
): Promise<string[]> {
  const project = await createProject(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`one/${name}`, text])),
    { installed: false },
  );
  const registered: (() => Promise<void>)[] = [];
  try {
    const folder = pathToFileURL(`${project.root}/`);
    await runCases((_, run) => registered.push(run), { folder, run: async (each) => result(each) });
    const outcomes = await Promise.allSettled(registered.map((run) => run()));
    return outcomes.map(({ status }) => status);
  } finally {
    await project.remove();
  }
}

test('passes where exactly the expected files come out', async () => {
  const files = { '_expected/a.txt': 'a\n', '_config.json': '{"letter":"a"}' };
  assert.equal(await runOne(files, ({ config }) => ({ 'a.txt': `${config.letter}\n` })), ['fulfilled']);
});

test('fails where a file differs, is missing, or is left over', async () => {
  const files = { '_expected/a.txt': 'a\n' };
  assert.equal(await runOne(files, () => ({ 'a.txt': 'a' })), ['rejected']);
  assert.equal(await runOne(files, () => ({ 'a.txt': 'a\n', 'b.txt': '' })), ['rejected']);
  assert.equal(await runOne(files, () => ({})), ['rejected']);
});

test.run();
