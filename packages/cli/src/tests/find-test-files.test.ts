import { symlinkSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findTestFiles, projectOf } from './find-test-files.js';

const test = suite('findTestFiles');

test('finds both kinds anywhere, but not in what is installed, built or hidden, and follows no link', async () => {
  const project = await createProject(
    {
      'package.json': '{}',
      'src/order.bot-test.ts': '',
      'tests/b.bot-test.txt': '',
      'tests/a.bot-test.mjs': '',
      'tests/a.test.ts': '',
      'tests/bot-test.ts': '',
      'node_modules/x/a.bot-test.ts': '',
      'dist/a.bot-test.js': '',
      '.cache/a.bot-test.ts': '',
    },
    { installed: false },
  );
  symlinkSync(project.root, project.path('tests/again'), 'junction');
  const found = findTestFiles(project.root).map((path) => relative(project.root, path).split(sep).join('/'));
  assert.equal(found, ['src/order.bot-test.ts', 'tests/a.bot-test.mjs', 'tests/b.bot-test.txt']);
  assert.is(projectOf(project.path('tests/b.bot-test.txt')), project.root);
  assert.throws(() => projectOf(project.path('tests/none.bot-test.txt')), /There is no test file at/);
  assert.equal(findTestFiles(project.path('nowhere')), []);
  await project.remove();
});

test.run();
