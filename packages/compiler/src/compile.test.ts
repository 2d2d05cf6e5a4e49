import { symlink } from 'node:fs/promises';
import { createProject, type Project, type ProjectFiles } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type CheckOptions, type CheckResult, check, compile } from './compile.js';
import { openTypeScript } from './typescript/service.js';

const test = suite('compile');
const typescript = openTypeScript();
const projects: Project[] = [];
test.after(async () => {
  await typescript.close();
  await Promise.all(projects.map((project) => project.remove()));
});

async function projectOf(files: ProjectFiles, options?: { installed?: boolean }): Promise<Project> {
  const project = await createProject(files, options);
  projects.push(project);
  return project;
}

async function checkFiles(files: ProjectFiles, options: Partial<CheckOptions> = {}): Promise<CheckResult> {
  const { root } = await projectOf(files);
  return check({ project: root, typescript, typecheck: false, ...options });
}

/** Of what is wrong; so small a project teaches badly in any case. */
const codes = ({ diagnostics }: CheckResult): string[] =>
  diagnostics.filter(({ rule }) => rule === undefined).map(({ code }) => code);

const GREETER = `import { defineAssistant, defineTask, say } from 'botwright';

export default defineAssistant('greeter', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'good morning', 'hi there'], actions: [say('Hello.')] }),
    defineTask('goodbye', { samples: ['bye', 'goodbye', 'see you'] }),
  ],
});
`;

test('the same project gives the same files in two folders, whatever the time zone', async () => {
  const files = { 'src/assistant.ts': GREETER };
  const zone = process.env.TZ;
  const results = [];
  for (const name of ['Pacific/Auckland', 'America/Lima']) {
    process.env.TZ = name;
    const { root } = await projectOf(files);
    results.push(await compile({ project: root, typescript, typecheck: false }));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  const [first, second] = results;
  assert.ok(first?.bundle !== undefined && first.files !== undefined);
  assert.equal([...first.files.keys()].at(-1), 'manifest.json');
  assert.equal(first.files, second?.files);
  assert.equal(
    first.phases.map(({ phase }) => phase),
    ['load', 'check', 'lower', 'train', 'emit'],
  );
});

test('an error ends it before training, and nothing is emitted', async () => {
  const { root } = await projectOf({ 'src/assistant.ts': GREETER.replace("'bye'", "'bye {Name}'") });
  const phases: string[] = [];
  const result = await compile({ project: root, typescript, typecheck: false, onPhase: (phase) => phases.push(phase) });
  assert.equal(codes(result), ['field_unknown']);
  assert.equal(phases, ['load', 'check']);
  assert.is(result.assistant ?? result.bundle ?? result.files ?? result.lowered, undefined);
});

test('a warning does not', async () => {
  const { diagnostics, assistant } = await checkFiles({ 'assistant.mjs': GREETER.replace("'bye'", "'bye', 'Bye'") });
  assert.equal(
    diagnostics.filter(({ rule }) => rule === undefined).map(({ code, severity }) => [code, severity]),
    [['sample_duplicate', 'warning']],
  );
  assert.is(assistant?.name, 'greeter');
});

test('a project may be given by its entry module', async () => {
  const { root, path } = await projectOf({ 'package.json': '{}', 'bots/greeter.ts': GREETER });
  const result = await check({ project: path('bots/greeter.ts'), typescript, typecheck: false });
  assert.is(result.root, root);
  assert.is(result.lowered?.samples[0]?.origin, 'bots/greeter.ts:5:40');
});

test('a project that is not there is the caller\u2019s error', async () => {
  const error = await check({ project: '/no/such/project', typescript }).catch((thrown: unknown) => thrown);
  assert.is((error as { code?: string }).code, 'project_missing');
  assert.ok((error as Error).cause instanceof Error);
});

test('a project behind a symbolic link resolves its packages from where it stands', async () => {
  const { path } = await projectOf({
    'bot/src/assistant.ts': "import { greeter } from 'shared';\nexport default greeter;",
    'node_modules/shared/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/shared/index.js': GREETER.replace('export default', 'export const greeter ='),
    'node_modules/shared/index.d.ts': "export const greeter: import('botwright').AssistantDefinition;",
  });
  const elsewhere = await projectOf({}, { installed: false });
  await symlink(path('bot'), elsewhere.path('link'), 'junction');
  const result = await check({ project: elsewhere.path('link'), typescript });
  assert.equal(codes(result), []);
  assert.is(result.root, path('bot'));
});

test('a file that cannot be read is named with the reason', async () => {
  for (const name of ['package.json', 'tsconfig.json']) {
    const { root, path } = await projectOf({ 'src/assistant.ts': GREETER });
    await symlink(name, path(name));
    const error = await check({ project: root, typescript }).catch((reason: Error) => reason);
    assert.match((error as Error).message, `${name} cannot be read (ELOOP).`);
  }
});

test('a definition that is too large for our own memory is refused', async () => {
  const huge = GREETER.replace("'hi there'", "'x'.repeat(40_000_000)");
  const { diagnostics } = await checkFiles({ 'src/assistant.ts': huge });
  assert.match(diagnostics[0]?.message ?? '', 'as JSON it is longer than 32 million characters');
});

test('works and type-checks where nothing is installed', async () => {
  const wrong = GREETER.replace("samples: ['bye'", "sample: ['bye'");
  const { root } = await projectOf({ 'src/assistant.ts': wrong }, { installed: false });
  const result = await check({ project: root, typescript });
  const [problem] = result.diagnostics.filter(({ code }) => code === 'typescript_error');
  assert.equal(codes(result).includes('import_unresolved'), false);
  assert.equal(problem?.start, { line: 6, column: 29 });
});

test('configuration counts as read whether types are checked or not', async () => {
  const { root } = await projectOf({
    'src/assistant.ts': GREETER,
    'tsconfig.json': '{ "extends": "./base.json" }',
    'base.json': '{ "compilerOptions": { "module": "nodenext", "strict": true, "types": [] } }',
  });
  const [lax, strict] = [false, true].map((typecheck) => check({ project: root, typescript, typecheck }));
  const sources = (await lax)?.sources;
  assert.equal(sources, (await strict)?.sources);
  assert.ok(sources?.some(({ path, sha256 }) => path === 'base.json' && sha256 !== null));
});

test('lists every file that it read or missed, with its hash', async () => {
  const { sources } = await checkFiles({
    'src/assistant.ts': GREETER.replace("['bye'", "[samplesFrom('./bye.txt'), samplesFrom('./none.txt')").replace(
      'say }',
      'samplesFrom, say }',
    ),
    'src/bye.txt': 'bye\n',
    'src/unrelated.ts': '',
  });
  assert.equal(
    sources.map(({ path, sha256 }) => [path, sha256 === null ? 'missing' : sha256.length]),
    [
      ['package.json', 'missing'],
      ['src/assistant.ts', 64],
      ['src/bye.txt', 64],
      ['src/none.txt', 'missing'],
      ['tsconfig.json', 'missing'],
    ],
  );
});

test('a module that is imported in vain counts as missing', async () => {
  const { sources } = await checkFiles({ 'src/assistant.ts': "import './task.js';\nexport default 1;\n" });
  assert.equal(
    sources.filter(({ sha256 }) => sha256 === null).map(({ path }) => path),
    ['package.json', 'src/task.js', 'src/task.ts', 'tsconfig.json'],
  );
});

test('what modules print is handed over, and their environment is a copy', async () => {
  let printed = '';
  const source = `process.env.GREETER_WAS_HERE = 'yes';\nconsole.log('out');\nconsole.error('err');\n${GREETER}`;
  const result = await checkFiles({ 'src/assistant.ts': source }, { onOutput: (text) => (printed += text) });
  assert.equal(codes(result), []);
  assert.ok(printed.includes('out') && printed.includes('err'));
  assert.is(process.env.GREETER_WAS_HERE, undefined);
});

test('a module knows where it stands', async () => {
  const { lowered } = await checkFiles({
    'src/assistant.ts': GREETER.replace(
      "['bye'",
      "[readFileSync(new URL('../data/bye.json', import.meta.url), 'utf8').trim(), basename(import.meta.filename)",
    ).replace(
      "'botwright';",
      "'botwright';\nimport { readFileSync } from 'node:fs';\nimport { basename } from 'node:path';",
    ),
    'data/bye.json': 'farewell\n',
  });
  const samples = lowered?.samples.filter(({ task }) => task === 'goodbye').map(({ segments }) => segments[0]?.text);
  assert.equal(samples?.slice(0, 2), ['farewell', 'assistant.ts']);
});

test('can be cancelled while the modules are evaluated', async () => {
  const abort = new AbortController();
  const running = checkFiles(
    { 'src/assistant.ts': "console.log('started');\nfor (;;);\n" },
    { signal: abort.signal, onPhase: () => setTimeout(() => abort.abort(new Error('enough')), 300) },
  );
  const error = await running.catch((thrown: unknown) => thrown);
  assert.is((error as Error).message, 'enough');
});

test('the name of a build follows from its content, unless one is given', async () => {
  const named = await checkFiles({ 'src/assistant.ts': GREETER }, { modelBuild: 'v-02' });
  assert.is(named.assistant?.modelBuild, 'v-02');
  const first = await checkFiles({ 'src/assistant.ts': GREETER });
  assert.match(first.assistant?.modelBuild ?? '', /^build-[0-9a-f]{8}$/);
  const moved = await checkFiles({ 'src/assistant.ts': `\n${GREETER}` });
  assert.is(moved.assistant?.modelBuild, first.assistant?.modelBuild);
  const other = await checkFiles({ 'src/assistant.ts': GREETER.replace('see you', 'see ya') });
  assert.is.not(other.assistant?.modelBuild, first.assistant?.modelBuild);
});

test('a malformed name given to the build is the caller\u2019s error', async () => {
  for (const modelBuild of ['v 02', '', 'v'.repeat(65)]) {
    const error = await checkFiles({ 'src/assistant.ts': GREETER }, { modelBuild }).catch((thrown: unknown) => thrown);
    assert.is((error as { code?: string }).code, 'model_build_malformed');
  }
});

test('ten thousand wrong tags are reported within seconds', async () => {
  const samples = Array.from({ length: 10_000 }, (_, n) => `sample ${n} {Wrong${n}}`).join('\n');
  const source = GREETER.replace("['bye'", "[samplesFrom('./bye.txt')").replace('say }', 'samplesFrom, say }');
  const { diagnostics } = await checkFiles({ 'src/assistant.ts': source, 'src/bye.txt': samples });
  assert.is(diagnostics.length, 10_000);
  assert.equal(diagnostics.at(-1)?.start, { line: 10_000, column: 13 });
});

test.run();
