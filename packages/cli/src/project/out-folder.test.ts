import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Failure } from '../failure.js';
import { outFolder, refuseAround } from './out-folder.js';

const test = suite('outFolder');
const cwd = resolve('/work');
const project = join(cwd, 'bots/cafe');
const question = { given: undefined, cwd, project, settings: {}, assistant: 'owl' };

test('the flag counts from where the user stands and is shown as it was given', () => {
  assert.equal(outFolder({ ...question, given: './public/' }), { path: join(cwd, 'public'), label: './public/' });
});

test('package.json counts from the project', () => {
  const { path, label } = outFolder({ ...question, settings: { out: '../built' } });
  assert.equal({ path, label }, { path: join(cwd, 'bots/built'), label: 'bots/built' });
});

test('else it is named after the assistant', () => {
  assert.is(outFolder(question).path, join(project, 'dist/owl'));
});

test('calls the folder that an empty word stands for by its name', () => {
  assert.throws(
    () => refuseAround('', project, project),
    (error: unknown) => error instanceof Failure && error.message.startsWith('The output folder . holds'),
  );
});

test('refuses the project itself and the folders around it', () => {
  for (const given of ['bots/cafe', 'bots', '.', '/']) {
    assert.throws(
      () => outFolder({ ...question, given }),
      (error: unknown) => error instanceof Failure && error.exitCode === 2 && error.code === 'out_holds_project',
    );
  }
  assert.is(outFolder({ ...question, given: 'bots/cafe-built' }).path, join(cwd, 'bots/cafe-built'));
});

test.run();
