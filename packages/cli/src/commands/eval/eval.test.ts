/** `botwright eval` in child processes: what it finds, what its gate stops, and what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, resultOf, startBotwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';
import type { EvalReport } from './event.js';

/** Two tasks that nobody could tell apart, beside two that anybody can. */
const confusing: Readonly<Record<string, string>> = {
  ...cafe,
  'src/hours.ts': `import { defineTask, say } from 'botwright';
export const openingHours = defineTask('opening-hours', {
  samples: [
    'when do you open on sunday',
    'what time do you open in the morning',
    'how long are you open at night',
    'when do you close on friday',
    'what time do you close at night',
  ],
  actions: [say('At nine.')],
});
export const closingHours = defineTask('closing-hours', {
  samples: [
    'when do you close on sunday',
    'what time do you close in the morning',
    'how long are you closed at night',
    'when do you open on friday',
    'what time do you open at night',
  ],
  actions: [say('At six.')],
});
`,
  'src/assistant.ts': `import { defineAssistant, defineTask, say } from 'botwright';
import { closingHours, openingHours } from './hours.js';
import { order } from './order.js';
const menu = defineTask('menu', {
  samples: ['what do you have', 'show me the menu', 'which drinks are there', 'what is on the menu today'],
  actions: [say('Coffee.')],
});
export default defineAssistant('cafe', { modelBuild: 'v-01', tasks: [order, menu, openingHours, closingHours] });
`,
  'tests/order.bot-test.ts': `import { expectTask } from './none.js';
expectTask();
`,
  'asked.csv':
    '\u{feff}text,task\r\nshow me the menu please,menu\r\nshow me the menu please,menu\r\nwho are you,oos\r\nrefund me,refund\r\n',
};

const QUICK = ['--no-typecheck', '--no-curve', '--folds', '5'];

const test = suite<{ project: Project; first: EvalReport }>('botwright eval');
test.before(async (context) => {
  context.project = await createProject(confusing, { installed: false });
  const { code, stdout, stderr } = await botwright(
    [
      'eval',
      '--no-typecheck',
      '--folds',
      '5',
      '--json',
      '--save-baseline',
      'out/base.json',
      '--html',
      'out/page.html',
      '--markdown',
      'out/pr.md',
    ],
    { cwd: context.project.root },
  );
  assert.is(code, 0, stderr);
  context.first = readDocument<EvalReport>(stdout, 'eval-report.schema.json');
});
test.after(({ project }) => project.remove());

async function refusal(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; error: string; message: string }> {
  const { code, stdout } = await botwright(['eval', ...QUICK, ...args, '--json'], { cwd });
  const { error } = readDocument<{ error: { code: string; message: string } }>(stdout, 'error-report.schema.json');
  return { code, error: error.code, message: error.message };
}

test('names the two tasks that are taken for one another, with the samples at their places', ({ first, project }) => {
  const [pair] = first.evaluation?.confusedPairs ?? [];
  assert.equal(pair?.tasks, ['closing-hours', 'opening-hours']);
  const origins = pair?.causes.flatMap(({ asked, nearest }) => [asked.origin, nearest?.origin]);
  assert.ok(origins?.includes('src/hours.ts:7:5'), String(origins));
  assert.match(readFileSync(project.path('src/hours.ts'), 'utf8').split('\n')[6] ?? '', /when do you close on friday/);
  const page = readFileSync(project.path('out/page.html'), 'utf8');
  assert.match(page, /<!doctype html>[\s\S]*src\/hours\.ts:7:5[\s\S]*<\/html>\n$/);
  assert.match(readFileSync(project.path('out/pr.md'), 'utf8'), /`closing-hours` and `opening-hours`/);
  assert.equal(
    first.files.map(({ name }) => name),
    ['out/page.html', 'out/pr.md', 'out/base.json'],
  );
});

test('writes a baseline that is valid by its schema, and the same twice', async ({ first, project }) => {
  const text = readFileSync(project.path('out/base.json'), 'utf8');
  assert.equal(readDocument(text, 'evaluation.schema.json'), first.evaluation);
  const { code } = await botwright(['eval', '--no-typecheck', '--folds', '5', '--save-baseline', 'again.json'], {
    cwd: project.root,
  });
  assert.is(code, 0);
  assert.is(readFileSync(project.path('again.json'), 'utf8'), text);
});

test('the gate passes an equal model, and people read tables of 80 columns', async ({ project }) => {
  const { code, stdout, stderr } = await botwright(
    [
      'eval',
      ...QUICK,
      '--baseline',
      'out/base.json',
      '--fail-on',
      'task.f1 < -0',
      '--fail-on',
      'accuracy < -0 or field.f1 < -0',
    ],
    { cwd: project.root },
  );
  assert.is(code, 0, stderr);
  assert.match(stdout, /The gate passes\./);
  assert.match(stdout, /closing-hours and opening-hours: \d+ texts/);
  assert.match(stdout, /src\/hours\.ts:7:5 {2}when do you close on friday/);
  assert.equal(
    stdout.split('\n').filter((line) => [...line].length > 80),
    [],
  );
});

test('the gate stops a worse model, names the task and the loss, and annotates it', async ({ project }) => {
  const better = JSON.parse(readFileSync(project.path('out/base.json'), 'utf8'));
  const wanted = better.tasks.find(({ name }: { name: string }) => name === 'opening-hours');
  const was = wanted.f1;
  wanted.f1 = Math.min(1, was + 0.5);
  better.tasks.push({ name: 'gone', precision: 1, recall: 1, f1: 1, support: 3 });
  writeFileSync(project.path('better.json'), JSON.stringify(better));
  const call = ['eval', ...QUICK, '--baseline', 'better.json', '--fail-on', 'task.f1 < -0.02'];
  const { code, stdout, stderr } = await botwright([...call, '--json'], {
    cwd: project.root,
    env: { GITHUB_ACTIONS: 'true' },
  });
  assert.is(code, 1);
  const { ok, gate, changes } = readDocument<EvalReport>(stdout, 'eval-report.schema.json');
  assert.equal([ok, gate?.passed, changes?.removed], [false, false, ['gone']]);
  assert.equal(
    gate?.findings.map(({ task }) => task),
    ['opening-hours'],
  );
  assert.match(stderr, /gate_failed: Task opening-hours: f1 is [\d.]+, was [\d.]+ \(−0\.\d+\)\./);
  assert.match(stderr, /^::error file=src\/hours\.ts,line=4,col=5,title=gate_failed::Task opening-hours: f1 is/m);
});

test('a wrong expression is refused before the work, and marked', async ({ project }) => {
  const cwd = project.root;
  const misspelt = await refusal(['--fail-on', 'task.f1 < 0.5 or acuracy < 1'], cwd);
  assert.equal([misspelt.code, misspelt.error], [2, 'gate_invalid']);
  assert.match(
    misspelt.message,
    /no measure acuracy\. Did you mean accuracy\?\n {2}task\.f1 < 0\.5 or acuracy < 1\n {19}\^{7}$/,
  );
  const unbased = await refusal(['--fail-on', 'task.f1 < -0.02'], cwd);
  assert.match(unbased.message, /add --baseline FILE/);
  const unknown = await refusal(['--fail-on', 'task("opening-hour").f1 < 1'], cwd);
  assert.match(unknown.message, /Did you mean opening-hours\?/);
});

test("asks held-out data: duplicates and unknown tasks are told, others' words for out of scope understood", async ({
  project,
}) => {
  const { code, stdout } = await botwright(['eval', ...QUICK, '--data', 'asked.csv', '--json'], { cwd: project.root });
  const { evaluation } = readDocument<EvalReport>(stdout, 'eval-report.schema.json');
  assert.is(code, 0);
  assert.equal(evaluation?.method, { kind: 'held-out', source: 'asked.csv', folds: null, repeats: 1, seed: 0 });
  assert.equal([evaluation?.data.texts, evaluation?.data.outOfScope], [4, 1]);
  assert.ok(evaluation?.notes.some((note) => note.endsWith('no such task: 1 text of refund.')));
  assert.ok(evaluation?.notes.some((note) => note.startsWith('In the data more than once')));
});

test('refuses files that make no sense, and leaves what was written before', async ({ project }) => {
  const cwd = project.root;
  writeFileSync(project.path('damaged.json'), '{"format":"botwright-evaluation","version":1}');
  writeFileSync(project.path('newer.json'), '{"format":"botwright-evaluation","version":9}');
  writeFileSync(project.path('binary.csv'), new Uint8Array([0x74, 0, 0xff]));
  const calls: [string[], string][] = [
    [['--baseline', 'nowhere.json'], 'file_unreadable'],
    [['--baseline', 'damaged.json'], 'baseline_malformed'],
    [['--baseline', 'newer.json'], 'baseline_other_version'],
    [['--data', 'binary.csv'], 'data_malformed'],
    [['--data', 'src'], 'file_unreadable'],
    [['--html', 'src'], 'file_unwritable'],
    [['--folds', '1'], 'option_invalid'],
    [['--seed', 'x'], 'option_invalid'],
    [['--data', 'asked.csv', '--tests'], 'option_invalid'],
  ];
  for (const [args, error] of calls) {
    const refused = await refusal(args, cwd);
    assert.equal([args, refused.code, refused.error], [args, 2, error]);
  }
});

test('asks what the test files expect, with the fields that they name', async () => {
  const tested = await createProject(
    {
      ...cafe,
      'tests/order.bot-test.ts': `import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';
const { understands } = botTest(assistant);
understands('order', [['one small latte', { Size: 'small', Drink: 'latte' }], 'can I have a big mocha']);
understands('menu', ['show me the menu']);
`,
    },
    { installed: false },
  );
  const { code, stdout, stderr } = await botwright(['eval', ...QUICK, '--tests', '--json'], { cwd: tested.root });
  await tested.remove();
  const { evaluation } = readDocument<EvalReport>(stdout, 'eval-report.schema.json');
  assert.is(code, 0, stderr);
  assert.equal([evaluation?.method.kind, evaluation?.data.texts], ['tests', 3]);
  assert.is(evaluation?.overall.fields.support, 2);
});

test('a test file with errors stops it, and so does a project with errors', async ({ project }) => {
  const tests = await botwright(['eval', ...QUICK, '--tests', '--json'], { cwd: project.root });
  assert.is(tests.code, 1);
  assert.is(readDocument<EvalReport>(tests.stdout, 'eval-report.schema.json').evaluation, null);
  const broken = await createProject(
    { ...cafe, 'src/drinks.ts': 'export const size = 1; export const drink = 2;' },
    { installed: false },
  );
  const { code, stdout, stderr } = await botwright(['eval', ...QUICK, '--json'], { cwd: broken.root });
  await broken.remove();
  const report = readDocument<EvalReport>(stdout, 'eval-report.schema.json');
  assert.equal([code, report.ok, report.evaluation], [1, false, null], stderr);
  assert.ok(report.errors > 0);
});

test('an interrupt ends it at once', async ({ project }) => {
  const child = startBotwright(['eval', '--no-typecheck', '--repeats', '100'], { cwd: project.root });
  let told = '';
  const interrupt = (text: string): void => {
    told += text;
    if (!told.includes('training and asking')) return;
    // Once: a second one would end the process on the spot.
    child.stderr?.off('data', interrupt);
    child.kill('SIGINT');
  };
  child.stderr?.setEncoding('utf8').on('data', interrupt);
  const { code, stderr } = await resultOf(child);
  assert.is(code, 130);
  assert.match(stderr, /Interrupted\.\n$/);
});

test.run();
