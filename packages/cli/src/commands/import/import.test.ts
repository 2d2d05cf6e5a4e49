/** `botwright import` in child processes: from a file to a bot that answers, and what is refused. */
import { existsSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import type { InterchangeReport, QueryResult } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { parcelDesk } from '../../interchange/parcel-desk.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright import');
test.before(async (context) => {
  context.project = await createProject({
    'desk.json': JSON.stringify(parcelDesk),
    'broken.json': '{\n  "uniqueName": "x",\n}',
    'deep.json': '['.repeat(100_000),
    'binary.json': Uint8Array.from({ length: 1_000 }, (_, index) => (index * 31) & 0xff),
    'foreign.json': '{"intents":[]}',
    'full/mine.txt': 'mine',
    'rasa/data/nlu.yml': 'nlu:\n- intent: greet\n  examples: |\n    - good morning\n    - hi\n',
    'rasa/domain.yml': 'responses:\n  utter_greet:\n  - text: Hello.\n',
  });
});
test.after(({ project }) => project.remove());

test('an export becomes a project that builds and answers', async ({ project }) => {
  const cwd = project.root;
  const imported = await botwright(['import', 'autopilot', 'desk.json', '--out', 'desk', '--json'], { cwd });
  assert.is(imported.code, 0, imported.stderr);
  const report = readDocument<InterchangeReport>(imported.stdout, 'interchange-report.schema.json');
  assert.equal([report.assistant, report.out, report.warnings], ['parcel-desk', 'desk', 1]);
  assert.match(report.losses[0]?.what ?? '', /"anything_else"/);
  for (const file of report.files) assert.ok(existsSync(project.path(`desk/${file}`)), file);

  await symlink(project.path('node_modules'), project.path('desk/node_modules'), 'junction');
  const built = await botwright(['build', 'desk', '--out', 'bot'], { cwd });
  assert.is(built.code, 0, built.stderr);
  const answer = await botwright(['query', 'send a huge package', '--bundle', 'bot', '--json'], { cwd });
  const { task, fields } = readDocument<QueryResult>(answer.stdout, 'query-result.schema.json');
  assert.equal([task, fields.size?.value, fields.size?.text], ['send_parcel', 'large', 'huge']);
});

test('tells people what was lost, part by part, and how to go on', async ({ project }) => {
  const { code, stdout, stderr } = await botwright(['import', 'autopilot', 'desk.json', '--out', 'told'], {
    cwd: project.root,
  });
  assert.is(code, 0);
  assert.match(stdout, /^Imported parcel-desk into told \(14 files\)\nNext: cd told, /);
  assert.match(stderr, /^tasks\[5\]\n {2}warning actions\.actions\[1\]\.redirect: .*"anything_else".*\n1 warning\n$/);
});

test('refuses what is no such document, and writes nothing', async ({ project }) => {
  const cwd = project.root;
  const refusals: [string, number, string, RegExp][] = [
    ['broken.json', 1, 'document_not_json', /line 3, column 1/],
    ['deep.json', 1, 'document_too_deep', /deeper than 100/],
    ['binary.json', 1, 'document_not_text', /UTF-8/],
    ['foreign.json', 1, 'document_foreign', /no exported Autopilot assistant/],
    ['nowhere.json', 2, 'document_unreadable', /ENOENT/],
    ['full', 2, 'document_unreadable', /is a folder; a document of autopilot is one file/],
  ];
  for (const [file, exit, error, message] of refusals) {
    const { code, stdout } = await botwright(['import', 'autopilot', file, '--out', 'none', '--json'], { cwd });
    const document = readDocument<{ error: { code: string; message: string } }>(stdout, 'error-report.schema.json');
    assert.equal([code, document.error.code], [exit, error]);
    assert.match(document.error.message, message);
  }
  assert.not.ok(existsSync(project.path('none')));
});

test('takes the folder of a document that is several files, and finds none in a foreign one', async ({ project }) => {
  const cwd = project.root;
  const imported = await botwright(['import', 'rasa', 'rasa', '--out', 'owl', '--json'], { cwd });
  assert.is(imported.code, 0, imported.stderr);
  const report = readDocument<InterchangeReport>(imported.stdout, 'interchange-report.schema.json');
  assert.equal([report.format, report.warnings], ['rasa', 0]);
  assert.match(await readFile(project.path('owl/src/tasks/greet.ts'), 'utf8'), /say\('Hello\.'\)/);
  const { code, stderr } = await botwright(['import', 'rasa', 'full', '--out', 'none'], { cwd });
  assert.equal([code, /holds no file of this format/.test(stderr)], [1, true]);
});

test('overwrites nothing unless it is forced to, and asks for what is missing', async ({ project }) => {
  const cwd = project.root;
  const call = ['import', 'autopilot', 'desk.json'];
  assert.is((await botwright([...call, '--out', 'full'], { cwd })).code, 2);
  assert.equal(await readdir(project.path('full')), ['mine.txt']);
  assert.is((await botwright(call, { cwd })).code, 2);
  const unknown = await botwright(['import', 'autopliot', 'desk.json', '--out', 'x'], { cwd });
  assert.equal([unknown.code, /Known formats: autopilot, rasa, .* csv\./.test(unknown.stderr)], [2, true]);
  assert.is((await botwright([...call, '--out', 'full', '--force'], { cwd })).code, 0);
  assert.is(await readFile(project.path('full/mine.txt'), 'utf8'), 'mine');
});

test.run();
