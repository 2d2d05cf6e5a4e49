/** `botwright test` in child processes, on one small project. */
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestReport } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, type CallResult, startBotwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const HEAD = `import { botTest } from 'botwright/test';
import assistant from '../src/assistant.js';
const { understands, conversation, user, bot } = botTest(assistant);
`;
const GOOD = `${HEAD}
understands('order', [['can I have a big mocha', { Size: 'large', Drink: 'mocha' }], 'one latte']);
conversation('a latte', [user('one latte please', { task: 'order' }), bot.says('Coming up.'), bot.ends()]);
conversation.todo('paying');
`;
const BAD = `${HEAD}
understands('order', [['one latte please', { Size: 'small', Drink: 'latte' }], 'what do you have']);
conversation('a latte & more', [
  user('one latte please'),
  bot.says('At once.'),
]);
`;

const test = suite<{ project: Project }>('botwright test');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
  // Its bundle is taken as long as no source changes, so that the tests need not train.
  const { code, stderr } = await botwright(['build', '--no-typecheck'], { cwd: context.project.root });
  assert.is(code, 0, stderr);
});
test.before.each(({ project }) => rmSync(project.path('tests'), { recursive: true, force: true }));
test.after(({ project }) => project.remove());

async function run(
  project: Project,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<CallResult> {
  await project.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`tests/${name}`, text])));
  return botwright(['test', ...args], { cwd: project.root, env });
}

async function report(...call: Parameters<typeof run>): Promise<TestReport> {
  const [project, files, args = [], env] = call;
  const { stdout, stderr } = await run(project, files, [...args, '--json'], env);
  try {
    return readDocument<TestReport>(stdout, 'test-report.schema.json');
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${stdout}\n${stderr}`);
  }
}

test('functions of a test file answer tasks, where they were evaluated', async ({ project }) => {
  const text = `${HEAD}
let calls = 0;
conversation('code answers', [
  bot.on('menu', async ({ text, now }) => [{ say: \`\${++calls} \${now.getUTCFullYear()} \${text}\` }, { listen: true }]),
  user('what do you have'),
  bot.says('1 2026 what do you have'),
  user('what do you have'),
  bot.says('2 2026 what do you have'),
  bot.listens(),
]);
conversation('code that fails', [
  bot.on('menu', () => { throw new Error('on purpose'); }),
  user('what do you have'),
  bot.says('Coffee.'),
]);
`;
  const { cases } = await report(project, { 'a.bot-test.ts': text });
  assert.equal(
    cases.map(({ status }) => status),
    ['passed', 'failed'],
  );
  assert.match(cases[1]?.problems[0]?.refusal ?? '', /handler of task menu failed: .*on purpose/);
});

test('functions of a test file keep nothing alive where no case is run', async ({ project }) => {
  const text = `${HEAD}\nconversation('code', [bot.on('menu', () => [{ say: 'x' }]), user('what do you have')]);\n`;
  const { code, stderr } = await run(project, { 'a.bot-test.ts': text }, ['--filter', 'nothing']);
  assert.is(code, 1);
  assert.match(stderr, /No case is about 'nothing'/);
});

test('what holds passes, in typed tests and transcripts, and to-dos are seen', async ({ project }) => {
  const { code, stdout } = await run(project, {
    'a.bot-test.ts': GOOD,
    'b.bot-test.txt': '> what do you have\n= menu\n< Coffee.\n(ends)\n',
  });
  assert.is(code, 0);
  assert.match(stdout, /^… todo {2}paying$/m);
  assert.match(stdout, /^4 passed, 1 todo {2}in 2 files$/m);
});

test('shows what differs side by side, with its place and the analysis', async ({ project }) => {
  const { code, stdout } = await run(project, { 'a.bot-test.ts': BAD });
  assert.is(code, 1);
  assert.match(stdout, /✗ order: one latte please {2}tests\/a\.bot-test\.ts:5:24\n/);
  assert.match(stdout, / field Size {2}small {4}\| –\n {4}understood as order [>\d]+ %, Drink=latte; next best menu/);
  assert.match(stdout, / task {2}order {4}\| menu\n/);
  assert.match(
    stdout,
    /✗ a latte & more .*\n {2}tests\/a\.bot-test\.ts:7:8\n {2}> one latte please\n.*\n {4}says {2}At once\. \| Coming up\.\n/,
  );
  assert.match(stdout, /^3 failed {2}in 1 file$/m);
});

test('reports as JSON, as JUnit and as annotations', async ({ project }) => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(project.root, '..') };
  const { code, stdout, stderr } = await run(
    project,
    { 'a.bot-test.ts': BAD },
    ['--json', '--junit', 'out/junit.xml'],
    env,
  );
  const { ok, cases, totals, seed } = readDocument<TestReport>(stdout, 'test-report.schema.json');
  assert.equal([code, ok, totals.failed, seed], [1, false, 3, null]);
  assert.equal(cases[0]?.problems[0]?.differences, [{ what: 'field Size', expected: 'small', got: '–' }]);
  assert.is(
    stderr.match(/^::error file=[^,]+\/tests\/a\.bot-test\.ts,line=\d+,col=\d+,title=test_failed::/gm)?.length,
    3,
  );
  const xml = readFileSync(project.path('out/junit.xml'), 'utf8');
  assert.match(xml, /<testsuites name="botwright" tests="3" failures="3" errors="0" skipped="0">/);
  assert.match(
    xml,
    /name="a latte &amp; more" file="tests\/a\.bot-test\.ts" line="6"><failure message="&gt; one latte please">/,
  );
});

test('picks by filter and by path, bails, and shuffles by seed', async ({ project }) => {
  const files = { 'a.bot-test.ts': BAD, 'b.bot-test.ts': GOOD };
  const filtered = await report(project, files, ['--filter', 'MOCHA']);
  assert.equal(
    filtered.cases.map(({ name }) => name),
    ['order: can I have a big mocha'],
  );
  const path = await report(project, {}, ['tests/b.bot-test.ts']);
  assert.equal([path.ok, path.files], [true, ['tests/b.bot-test.ts']]);
  const bailed = await report(project, {}, ['--bail']);
  assert.equal([bailed.totals.failed, bailed.totals.notRun], [1, 6]);
  const names = async (seed: string): Promise<string> =>
    (await report(project, {}, ['--seed', seed])).cases.map(({ name }) => name).join();
  const [one, again, other] = [await names('7'), await names('7'), await names('8')];
  assert.is(one, again);
  assert.is.not(one, other);
});

test('tells what no case touches, and fails below a least coverage', async ({ project }) => {
  const { code, stdout } = await run(project, { 'a.bot-test.ts': GOOD }, [
    '--coverage',
    '--min-coverage',
    'tasks=100,fields=100',
  ]);
  assert.is(code, 1);
  assert.match(
    stdout,
    /^tasks {4}1 of 2 covered, not:\n {2}menu\nfields {3}2 of 2 covered\nactions {2}1 of 2 covered, not:\n {2}menu#0 say$/m,
  );
  assert.match(stdout, /✗ covers 50 % of the tasks, at least 100 % are asked for\n3 passed/);
  const { shortfalls } = await report(project, {}, ['--min-coverage', '50']);
  assert.equal(shortfalls, []);
});

test('names that the bot does not have are mistakes, with a guess', async ({ project }) => {
  const { cases, diagnostics } = await report(project, {
    'a.bot-test.txt': '== Slips\n> one latte\n= ordr\n> one latte\n= order Drnk=latte\n> a latte\n= order Drink=late\n',
    'b.bot-test.txt': '== Slips\n> hello\nbot: Hello.\n',
  });
  assert.equal(
    cases[0]?.problems.map(({ refusal, line }) => [line, refusal]),
    [
      [2, 'There is no task ordr. Did you mean order?'],
      [4, 'Task order has no field Drnk. Did you mean Drink?'],
      [6, 'Field Drink never has the value late. Did you mean latte?'],
    ],
  );
  assert.equal(
    diagnostics.map(({ code, file, start, hint }) => [code, file, start, hint]),
    [['transcript_invalid', 'tests/b.bot-test.txt', { line: 3, column: 1 }, 'Write < Hello.']],
  );
});

test('hostile test files fail by themselves, and the others go on', async ({ project }) => {
  const { ok, totals, diagnostics } = await report(project, {
    'a.bot-test.ts': GOOD,
    'binary.bot-test.txt': new Uint8Array([0, 1, 2, 255]),
    'exits.bot-test.ts': `${HEAD}\nprocess.exit(0);\n`,
    'meddles.bot-test.ts': `${HEAD}\nimport { parentPort } from 'node:worker_threads';\nparentPort?.postMessage({ kind: 'exported', assistant: '{"cases":[1]}', fieldTypes: '[]' });\n`,
    'syntax.bot-test.ts': 'const = 1;\n',
    'throws.bot-test.ts': `${HEAD}\nunderstands('order', [1 as never]);\n`,
    'unresolved.bot-test.ts': "import './nowhere.js';\n",
  });
  assert.equal([ok, totals.passed], [false, 3]);
  assert.equal(
    diagnostics.map(({ file, code, start }) => [file?.slice(6), code, start?.line]),
    [
      ['binary.bot-test.txt', 'test_file_unreadable', undefined],
      ['exits.bot-test.ts', 'module_exits', 5],
      ['meddles.bot-test.ts', 'test_file_unreadable', undefined],
      ['syntax.bot-test.ts', 'syntax_error', 1],
      ['throws.bot-test.ts', 'module_throws', 5],
      ['unresolved.bot-test.ts', 'import_unresolved', 1],
    ],
  );
});

test('ten thousand cases are no matter', async ({ project }) => {
  const many = `${HEAD}\nunderstands('order', Array.from({ length: 10_000 }, (_, index) => 'one latte please ' + index));\n`;
  const { totals } = await report(project, { 'a.bot-test.ts': many });
  assert.is(totals.passed + totals.failed, 10_000);
});

test('no test is no success, unless that is asked for', async ({ project }) => {
  for (const [args, code] of [
    [[], 1],
    [['--pass-with-no-tests'], 0],
  ] as const) {
    assert.is((await run(project, {}, args)).code, code);
  }
  const filtered = await run(project, { 'a.bot-test.ts': GOOD }, ['--filter', 'nothing']);
  assert.equal([filtered.code, filtered.stdout], [1, '']);
  assert.match(
    filtered.stderr,
    /^botwright: No case is about 'nothing'\. --pass-with-no-tests takes that as well\.\n$/,
  );
});

test('calls that make no sense are wrong usage', async ({ project }) => {
  await project.write({ 'tests/a.bot-test.ts': GOOD });
  const calls = [
    ['--bail', '0'],
    ['--seed', 'x'],
    ['--min-coverage', '101'],
    ['--min-coverage', 'taks=1'],
    ['nowhere'],
    ['tests/nowhere.bot-test.ts'],
    ['.', 'tests/a.bot-test.ts'],
    ['--bundle', 'nowhere'],
    ['--watch', '--bundle', 'built'],
    ['--junit', '/proc/none/junit.xml'],
  ];
  for (const args of calls) assert.is((await run(project, {}, args)).code, 2, args.join(' '));
});

test('a built bundle is tested in place of the sources', async ({ project }) => {
  const { ok, assistant } = await report(project, { 'a.bot-test.ts': GOOD }, ['--bundle', 'built']);
  assert.equal([ok, assistant], [true, 'cafe']);
});

test('watches: runs again when a test changes and when the bot does', async ({ project }) => {
  await project.write({ 'tests/a.bot-test.txt': '> what do you have\n= menu\n< Coffee.\n' });
  const child = startBotwright(['test', '--watch', '--json'], { cwd: project.root });
  const reports: TestReport[] = [];
  let text = '';
  const next = async (): Promise<TestReport> => {
    while (reports.length === 0) {
      const [chunk] = await once(child.stdout!, 'data');
      const lines = (text + chunk).split('\n');
      text = lines.pop() ?? '';
      reports.push(...lines.map((line) => readDocument<TestReport>(line, 'test-report.schema.json')));
    }
    return reports.shift()!;
  };
  assert.is((await next()).ok, true);
  writeFileSync(project.path('tests/a.bot-test.txt'), '> what do you have\n= menu\n< Tea.\n');
  assert.is((await next()).ok, false);
  const source = readFileSync(project.path('src/assistant.ts'), 'utf8');
  writeFileSync(project.path('src/assistant.ts'), source.replace("say('Coffee.')", "say('Tea.')"));
  assert.is((await next()).ok, true);
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  assert.is(code, 0);
  writeFileSync(project.path('src/assistant.ts'), source);
});

test.run();
