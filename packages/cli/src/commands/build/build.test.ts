/** `botwright build` in child processes, on projects in temporary folders. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildReport, readBundle } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { brokenCafe, cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const FILES = ['bundle.bot', 'index.d.ts', 'index.js', 'manifest.json', 'query-result.schema.json'];

const test = suite<{ project: Project; other: Project }>('botwright build');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
  context.other = await createProject(cafe, { installed: false });
});
test.after(async ({ project, other }) => {
  await Promise.all([project.remove(), other.remove()]);
});

/** SHA-256 of each file of a folder, by name. */
function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('writes where package.json says, tells what, and writes nothing twice', async ({ project }) => {
  const first = await botwright(['build'], { cwd: project.root });
  assert.is(first.code, 0, first.stderr);
  assert.match(
    first.stdout,
    /^Built cafe \(v-01\) into built in [\d.]+ m?s\n(?: {2}\S+ +[\d.]+ k?B\n){5} {2}\d+ tasks?, .+\n {2}threshold 0\.\d\d \(by rule\).*\n$/,
  );
  assert.equal(readdirSync(project.path('built')).sort(), FILES);

  const second = await botwright(['build', '--json'], { cwd: project.root });
  const report = readDocument<BuildReport>(second.stdout, 'build-report.schema.json');
  assert.is(second.stderr, '');
  assert.equal(
    { ...report, files: [], model: null, phases: [] },
    {
      ok: true,
      command: 'build',
      assistant: 'cafe',
      modelBuild: 'v-01',
      out: 'built',
      files: [],
      model: null,
      diagnostics: [],
      errors: 0,
      warnings: 0,
      infos: 0,
      phases: [],
    },
  );
  assert.ok(report.model !== null && report.model.texts > 0 && report.model.reliability.length === 10);
  assert.equal(readBundle(readFileSync(project.path('built/bundle.bot'))).report, report.model);
  assert.equal(report.files.map(({ name }) => name).sort(), FILES);
  assert.equal(
    report.files.filter(({ written }) => written),
    [],
  );
  assert.equal(
    report.phases.map(({ phase }) => phase),
    ['load', 'check', 'lower', 'train', 'emit', 'types'],
  );
});

test('gives the same bytes in another folder, time zone and language', async ({ project, other }) => {
  const calls = [
    botwright(['build', '--out', 'a', '--no-typecheck'], {
      cwd: project.root,
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    }),
    botwright(['build', other.root, '--out', other.path('b/c'), '--no-typecheck'], {
      env: { TZ: 'America/New_York', LC_ALL: 'C' },
    }),
  ];
  assert.equal(
    (await Promise.all(calls)).map(({ code }) => code),
    [0, 0],
  );
  assert.equal(fingerprint(project.path('a')), fingerprint(other.path('b/c')));
});

test('takes a name for the model build, and an entry module in place of a folder', async ({ project }) => {
  const args = ['build', 'src/assistant.ts', '--out', 'named', '--model-build', 'v-02', '--no-typecheck', '--json'];
  const { code, stdout } = await botwright(args, { cwd: project.root });
  const report = readDocument<BuildReport>(stdout, 'build-report.schema.json');
  assert.equal([code, report.modelBuild, report.out], [0, 'v-02', 'named']);
});

test('puts the bundle into the module when asked', async ({ project }) => {
  const { code } = await botwright(['build', '--out', 'inline', '--inline', '--no-typecheck'], { cwd: project.root });
  const bytes = readFileSync(project.path('inline/bundle.bot'));
  assert.is(code, 0);
  assert.ok(readFileSync(project.path('inline/index.js'), 'utf8').includes(bytes.toString('base64').slice(0, 1_000)));
});

test('logs a line for each phase, and their times when asked', async ({ project }) => {
  const [plain, verbose] = await Promise.all([
    botwright(['build', '--out', 'logged', '--no-typecheck'], { cwd: project.root }),
    botwright(['build', '--out', 'timed', '--verbose', '--no-typecheck'], { cwd: project.root }),
  ]);
  const log = 'loading the project\nchecking\nlowering\ntraining the model\ngenerating the module\n';
  assert.is(plain.stderr, log);
  assert.match(verbose.stderr.slice(log.length), /^ {2}load +[\d.]+ m?s\n[\s\S]*emit +[\d.]+ m?s\n$/);
});

test('reports six mistakes in three files in one run and leaves the output as it was', async ({ other }) => {
  assert.is((await botwright(['build', '--no-typecheck'], { cwd: other.root })).code, 0);
  const before = fingerprint(other.path('built'));
  await other.write(brokenCafe);

  const { code, stdout, stderr } = await botwright(['build', '--json'], { cwd: other.root });
  const report = readDocument<BuildReport>(stdout, 'build-report.schema.json');
  assert.is(code, 1);
  assert.equal([report.ok, report.errors, report.warnings, report.files], [false, 5, 1, []]);
  assert.equal(
    report.diagnostics.map(({ code, file, start }) => `${file}:${start?.line}:${start?.column} ${code}`),
    [
      'src/assistant.ts:3:24 task_link_dangling',
      'src/assistant.ts:5:7 typescript_error',
      'src/drinks.ts:2:37 field_type_empty',
      'src/drinks.ts:3:79 value_duplicate',
      'src/order.ts:3:31 field_unknown',
      'src/order.ts:3:59 brace_unbalanced',
    ],
  );
  for (const { message, frame } of report.diagnostics) {
    assert.ok(stderr.includes(message));
    assert.ok(stderr.includes((frame ?? 'no frame').replace(/^/gm, '  ')));
  }
  assert.equal(fingerprint(other.path('built')), before);
  await other.write(cafe);
});

test('annotates in GitHub Actions, with paths from the root of the checkout', async ({ other }) => {
  await other.write({ ...brokenCafe });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(other.root, '..') };
  const { code, stdout, stderr } = await botwright(['check', '--json', '--no-typecheck'], { cwd: other.root, env });
  const folder = other.root.split(/[\\/]/).at(-1);
  assert.is(code, 1);
  readDocument(stdout, 'build-report.schema.json');
  assert.ok(
    stderr.includes(
      `\n::error file=${folder}/src/order.ts,line=3,col=31,endLine=3,endColumn=36,title=field_unknown::Task order`,
    ),
  );
  assert.is(stderr.match(/^::(error|warning) /gm)?.length, 5);
  await other.write(cafe);
});

test('is coloured where that is asked for, and never in JSON', async ({ other }) => {
  await other.write({ ...brokenCafe });
  const call = (env: NodeJS.ProcessEnv) => botwright(['check', '--json', '--no-typecheck'], { cwd: other.root, env });
  const [forced, plain] = await Promise.all([call({ FORCE_COLOR: '1' }), call({ NO_COLOR: '1' })]);
  assert.match(forced.stderr, /\u{1b}\[31m/u);
  for (const text of [forced.stdout, plain.stdout, plain.stderr]) assert.not.match(text, /\u{1b}/u);
  await other.write(cafe);
});

test('refuses an output folder that is not its own', async ({ project }) => {
  mkdirSync(project.path('site'), { recursive: true });
  writeFileSync(project.path('site/index.js'), 'mine');
  writeFileSync(project.path('file'), '');
  const outs = ['.', '..', 'site', 'file'];
  const codes = ['out_holds_project', 'out_holds_project', 'output_foreign', 'output_not_writable'];
  const results = await Promise.all(
    outs.map((out) => botwright(['build', '--out', out, '--json', '--no-typecheck'], { cwd: project.root })),
  );
  results.forEach(({ code, stdout }, index) => {
    const { error } = readDocument<{ error: { code: string } }>(stdout, 'error-report.schema.json');
    assert.equal([code, error.code], [2, codes[index]]);
  });
  assert.is(readFileSync(project.path('site/index.js'), 'utf8'), 'mine');
  assert.not.ok(existsSync(project.path('index.js')));
});

test('refuses a folder that holds the sources', async ({ project }) => {
  const { code, stderr } = await botwright(['build', '--out', 'src', '--no-typecheck'], { cwd: project.root });
  assert.is(code, 2);
  assert.match(stderr, 'botwright: The output folder src holds src/assistant.ts, from which the assistant is made.');
  assert.not.ok(existsSync(project.path('src/index.js')));
});

test('a module in a CommonJS package says what it is, unless the author has said so', async ({ project }) => {
  await project.write({
    'app/package.json': '{"type":"commonjs"}',
    'own/package.json': '{"type":"module","private":true}',
  });
  for (const out of ['app/bot', 'app/bot', 'own', 'own/bot']) {
    const { code, stderr } = await botwright(['build', '--out', out, '--no-typecheck'], { cwd: project.root });
    assert.is(code, 0, stderr);
  }
  assert.equal(JSON.parse(readFileSync(project.path('app/bot/package.json'), 'utf8')), { type: 'module' });
  assert.is(readFileSync(project.path('own/package.json'), 'utf8'), '{"type":"module","private":true}');
  assert.not.ok(existsSync(project.path('own/bot/package.json')));
});

test('a project that is not there is wrong usage, one without an assistant falls short', async ({ project }) => {
  await project.write({ 'empty/readme.md': '' });
  const [missing, empty] = await Promise.all([
    botwright(['build', 'nowhere'], { cwd: project.root }),
    botwright(['build', 'empty', '--json'], { cwd: project.root }),
  ]);
  assert.is(missing.code, 2);
  assert.match(missing.stderr, /^botwright: There is no project/);
  assert.is(empty.code, 1);
  const report = readDocument<BuildReport>(empty.stdout, 'build-report.schema.json');
  assert.equal([report.assistant, report.out, report.diagnostics[0]?.code], [null, null, 'entry_missing']);
});

test("shows what the author's modules print, apart from the document", async ({ other }) => {
  await other.write({ 'src/drinks.ts': `console.log('a word from the author');\n${cafe['src/drinks.ts']}` });
  const { code, stdout, stderr } = await botwright(['check', '--json', '--no-typecheck'], { cwd: other.root });
  assert.is(code, 0);
  readDocument(stdout, 'build-report.schema.json');
  assert.is(stderr, 'a word from the author\n');
  await other.write(cafe);
});

test.run();
