/** The files of every template, before anything runs them. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'prettier';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scaffold } from './scaffold.js';
import { findTemplate, TEMPLATES } from './templates.js';

const test = suite('scaffold');

/** The commands that a project may speak of: what the command line has today. */
const COMMANDS = ['build', 'chat', 'check', 'dev', 'eval', 'query', 'test'];

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function filesOf(name: string): ReadonlyMap<string, string> {
  return scaffold({ name: 'my-bot', template: findTemplate(name), version: '7.8.9' });
}

test('every folder of templates is on the list', () => {
  const folders = readdirSync(new URL('../templates/', import.meta.url)).sort();
  assert.equal(folders, ['shared', ...TEMPLATES.map(({ name }) => name)].sort());
  assert.throws(() => findTemplate('shared'), /There is no template "shared"\. There are minimal, cafe, form\.$/);
});

for (const { name, utterance } of TEMPLATES) {
  test(`${name}: all that a project needs, and every word filled in`, () => {
    const files = filesOf(name);
    for (const path of [
      '.editorconfig',
      '.github/workflows/botwright.yml',
      '.gitignore',
      'AGENTS.md',
      'README.md',
      'package.json',
      'src/app.ts',
      'src/assistant.ts',
      'tests/tsconfig.json',
      'tsconfig.json',
    ]) {
      assert.ok(files.has(path), path);
    }
    for (const [path, text] of files) {
      assert.not.match(text, /%[a-z]+%/, path);
      assert.match(text, /[^\n]\n$/, path);
    }
    assert.equal([...files.keys()], [...files.keys()].sort());
    assert.match(files.get('src/assistant.ts') ?? '', /defineAssistant\('my-bot', /);
    assert.ok(files.get('README.md')?.includes(`npm run query -- "${utterance}"`));
    assert.equal([...filesOf(name)], [...files]);
  });

  test(`${name}: package.json and tsconfig.json`, () => {
    const files = filesOf(name);
    const { scripts, dependencies, devDependencies, ...manifest } = JSON.parse(files.get('package.json') ?? '');
    const { devDependencies: ours } = readJson('../../../package.json') as { devDependencies: Record<string, string> };
    assert.equal(dependencies, { '@botwright/runtime': '^7.8.9' });
    assert.equal(devDependencies, {
      '@types/node': ours['@types/node'],
      botwright: '^7.8.9',
      typescript: ours.typescript,
    });
    for (const command of COMMANDS) assert.is(scripts[command], `botwright ${command}`);
    assert.equal(
      [manifest.name, manifest.type, manifest.engines, manifest.botwright],
      ['my-bot', 'module', readJson('../package.json').engines, { entry: 'src/assistant.ts', out: 'dist/bot' }],
    );
    const { compilerOptions } = JSON.parse(files.get('tsconfig.json') ?? '');
    assert.equal([compilerOptions.module, compilerOptions.strict], ['nodenext', true]);
  });

  test(`${name}: the workflow is YAML, and calls scripts that exist`, async () => {
    const files = filesOf(name);
    const { scripts } = JSON.parse(files.get('package.json') ?? '');
    const workflow = files.get('.github/workflows/botwright.yml') ?? '';
    assert.ok(await check(workflow, { parser: 'yaml' }));
    const runs = Array.from(workflow.matchAll(/^ +- run: (.+)$/gm), ([, run = '']) => run);
    assert.equal(runs, [
      'npm install --no-audit --no-fund',
      'npm run check',
      'npm run build',
      'npm run typecheck',
      'npm test',
    ]);
    for (const run of runs.slice(1)) assert.type(scripts[run.replace(/npm (run )?/, '')], 'string');
  });

  test(`${name}: speaks of commands that exist, and of no others`, () => {
    for (const [path, text] of filesOf(name)) {
      for (const [call, command = ''] of text.matchAll(/(?:npx|"|`)\s?botwright ([a-z]+)/g)) {
        assert.ok(COMMANDS.includes(command), `${path}: ${call}`);
      }
    }
  });
}

test.run();
