/** `botwright init` from an empty folder to a bot that answers: every template is checked, built, asked, compiled and run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BuildReport, InitReport, QueryResult, TestReport } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { TEMPLATES } from 'create-botwright';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { readDocument } from '../../validate.test.support.js';
import { init } from './command.js';

const require = createRequire(import.meta.url);

/** What people may say to each, and what its app has to answer. None of it is a sample. */
const CONVERSATIONS: Readonly<Record<string, readonly (readonly [utterance: string, answer: string])[]>> = {
  minimal: [
    ['switch off the light in the bedroom', 'Lights off: bedroom.'],
    ['turn on the lamp in the lounge', 'Lights on: living room.'],
    ['good morning to you', 'Hello. Shall I switch a light?'],
    ['what is the capital of France', 'Sorry, I only know about lights.'],
  ],
  cafe: [
    ['a big latte for my friend', 'One large latte, that is 4.00 €.'],
    ['may I see the menu', 'We have latte, espresso, cappuccino.'],
    ['thanks, bye bye', 'See you soon.'],
    ['what is the capital of France', 'Sorry, I only know about coffee.'],
  ],
  form: [
    ['I want to book a haircut on Friday', 'In the morning, in the afternoon or in the evening?'],
    ['what time do you close', 'We are open from Tuesday to Saturday, nine to eight.'],
    ['tell me a good joke', 'Sorry, I only know about appointments.'],
  ],
};

const test = suite<{ place: Project }>('botwright init');
test.before.each(async (context) => {
  context.place = await createProject({});
  mkdirSync(context.place.path('node_modules/@types'));
  const types = dirname(require.resolve('@types/node/package.json'));
  symlinkSync(types, context.place.path('node_modules/@types/node'), 'junction');
});
test.after.each(({ place }) => place.remove());

function node(cwd: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function compiler(name: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), 'bin/tsc');
}

for (const { name: template, utterance } of TEMPLATES) {
  test(`${template}: checks, builds, type-checks under TypeScript 6 and 7, and answers`, async ({ place }) => {
    const made = await botwright(['init', 'Mon Café', '--template', template, '--json'], { cwd: place.root });
    assert.equal([made.code, made.stderr], [0, '']);
    const report = readDocument<InitReport>(made.stdout, 'init-report.schema.json');
    assert.equal([report.name, report.template, report.folder], ['mon-cafe', template, 'Mon Café']);
    const cwd = place.path('Mon Café');
    for (const file of report.files) assert.ok(existsSync(join(cwd, file)), file);

    for (const command of ['check', 'build']) {
      const { code, stdout, stderr } = await botwright([command, '--json'], { cwd });
      assert.is(code, 0, stderr);
      const { assistant, diagnostics } = readDocument<BuildReport>(stdout, 'build-report.schema.json');
      assert.equal([assistant, diagnostics], ['mon-cafe', []]);
    }
    const { stdout } = await botwright(['query', utterance, '--json'], { cwd });
    assert.is.not(readDocument<QueryResult>(stdout, 'query-result.schema.json').task, 'fallback');

    const tested = await botwright(['test', '--min-coverage', 'tasks=50', '--json'], { cwd });
    const { totals } = readDocument<TestReport>(tested.stdout, 'test-report.schema.json');
    assert.equal([tested.code, totals.failed, totals.passed > 4], [0, 0, true], tested.stdout);

    node(cwd, compiler('typescript-7'), '--noEmit');
    for (const version of ['typescript', 'typescript-7']) node(cwd, compiler(version), '-p', 'tests');
    node(cwd, compiler('typescript'));
    const conversation = CONVERSATIONS[template] ?? [];
    assert.is(conversation[0]?.[0], utterance);
    for (const [said, answer] of conversation) assert.is(node(cwd, 'dist/app.js', said), `${answer}\n`, said);
    assert.is.not(node(cwd, 'dist/app.js').trim(), conversation.at(-1)?.[1]);
  });
}

test('AGENTS.md shows a diagnostic as check prints it', async ({ place }) => {
  await botwright(['init', 'bot', '--template', 'cafe'], { cwd: place.root });
  const module = place.path('bot/src/tasks/order-coffee.ts');
  writeFileSync(module, readFileSync(module, 'utf8').replace('One {Drink} to go', 'One {Drnk} to go'));
  const { code, stderr } = await botwright(['check', '--no-typecheck'], { cwd: place.path('bot') });
  const [, shown = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync(place.path('bot/AGENTS.md'), 'utf8')) ?? [];
  assert.is(code, 1);
  assert.ok(shown !== '' && stderr.includes(shown), stderr);
});

test('the help lists every template', () => {
  const flag = init.options.find(({ flags }) => flags.startsWith('--template'));
  assert.ok(flag?.description.startsWith(`${TEMPLATES.map(({ name }) => name).join(' or ')} `));
});

test('asks nothing where nobody would answer, and writes into a folder that holds dotfiles', async ({ place }) => {
  await place.write({ 'bot/.git/HEAD': 'ref: refs/heads/main\n', 'bot/.env': 'KEY=1\n' });
  const { code, stdout } = await botwright(['init'], {
    cwd: place.path('bot'),
    env: { npm_config_user_agent: 'pnpm/10.2.0' },
  });
  assert.is(code, 0);
  assert.match(
    stdout,
    /^Created bot in this folder from the template minimal, \d+ files\.\n\nNext:\n {2}pnpm install\n/,
  );
});

test('never overwrites: what is in the way is listed, and nothing is written', async ({ place }) => {
  await place.write({ 'bot/README.md': 'mine\n', 'bot/src/app.ts': '' });
  const { code, stdout, stderr } = await botwright(['init', 'bot', '--json'], { cwd: place.root });
  const { error } = readDocument<{ error: { code: string; message: string } }>(stdout, 'error-report.schema.json');
  assert.equal([code, error.code], [2, 'files_exist']);
  assert.match(error.message, /: README\.md, src\/app\.ts\. Nothing was written\./);
  assert.ok(stderr.includes(error.message));
  assert.equal(readdirSync(place.path('bot'), { recursive: true }).sort(), ['README.md', 'src', 'src/app.ts']);
});

test('refuses names, templates and folders that cannot be used', async ({ place }) => {
  await place.write({ file: '' });
  const calls: [string[], string][] = [
    [['bot', '--name', 'My Bot'], 'name_invalid'],
    [['bot', '--template', 'banking'], 'template_unknown'],
    [['file'], 'folder_invalid'],
    [['file/bot'], 'folder_unwritable'],
  ];
  for (const [args, expected] of calls) {
    const { code, stdout } = await botwright(['init', ...args, '--json'], { cwd: place.root });
    const { error } = readDocument<{ error: { code: string } }>(stdout, 'error-report.schema.json');
    assert.equal([code, error.code], [2, expected]);
  }
  assert.not(existsSync(place.path('bot')));
});

test.run();
