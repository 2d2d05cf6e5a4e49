/** `botwright query` in child processes, on one bundle that is built for all of them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QueryResult } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, type CallOptions } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright query');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
  const { code, stderr } = await botwright(['build', '--no-typecheck'], { cwd: context.project.root });
  assert.is(code, 0, stderr);
});
test.after(({ project }) => project.remove());

async function ask(args: readonly string[], options: CallOptions): Promise<QueryResult> {
  const { code, stdout, stderr } = await botwright(['query', ...args, '--json'], options);
  assert.equal([code, stderr], [0, '']);
  return readDocument<QueryResult>(stdout, 'query-result.schema.json');
}

async function refusal(args: readonly string[], options: CallOptions): Promise<{ code: number | null; error: string }> {
  const { code, stdout } = await botwright(['query', ...args, '--json'], options);
  const { error } = readDocument<{ error: { code: string } }>(stdout, 'error-report.schema.json');
  return { code, error: error.code };
}

test('answers from the bundle of the project one stands in', async ({ project }) => {
  const result = await ask(['can I have a big mocha'], { cwd: project.root });
  assert.is(result.task, 'order');
  assert.equal([result.fields.Size?.value, result.fields.Size?.source], ['large', 'synonym']);
  assert.equal([result.fields.Drink?.value, result.fields.Drink?.text], ['mocha', 'mocha']);
  assert.is(result.runnersUp, undefined);
});

test('shows a short table to people', async ({ project }) => {
  const { code, stdout, stderr } = await botwright(['query', 'one small latte', '--runners-up', '1'], {
    cwd: project.root,
  });
  assert.equal([code, stderr], [0, '']);
  assert.match(
    stdout,
    /^order {2}>?\d+ %\n\n {2}field {2}value +said +found by +confidence\n {2}Size +small +"small" +value +>?\d+ %\n {2}Drink +latte +"latte" +value +>?\d+ %\n\n {2}runner-up +confidence\n {2}menu +<?\d+ %\n$/,
  );
});

test('reads stdin, and takes a folder or a file as bundle', async ({ project }) => {
  const byFolder = await ask(['-', '--bundle', project.path('built')], { input: 'what do you have\r\n' });
  const byFile = await ask(['-', '--bundle', 'built/bundle.bot'], { cwd: project.root, input: 'what do you have' });
  assert.is(byFolder.task, 'menu');
  assert.equal(byFile, byFolder);
});

test('restricts the tasks, and lists runners-up', async ({ project }) => {
  const result = await ask(['a small latte', '--tasks', ' menu , ', '--runners-up', '5'], { cwd: project.root });
  assert.ok(['menu', 'fallback'].includes(result.task));
  assert.ok(result.runnersUp?.every(({ task }) => task !== 'order'));
});

test('refuses flags and texts that make no sense', async ({ project }) => {
  const cwd = project.root;
  const calls: [string[], string][] = [
    [['a latte', '--tasks', 'mneu'], 'task_unknown'],
    [['a latte', '--tasks', ','], 'option_invalid'],
    [['a latte', '--runners-up', '-1'], 'option_invalid'],
    [['a latte', '--runners-up', '1.5'], 'option_invalid'],
    [['a latte', '--language', 'no language'], 'language_malformed'],
    [['a'.repeat(100_000)], 'text_too_long'],
    [['a latte', '--bundle', 'nowhere'], 'bundle_not_found'],
    [['a latte', '--bundle', 'src'], 'bundle_not_found'],
  ];
  for (const [args, error] of calls) assert.equal(await refusal(args, { cwd }), { code: 2, error });
  const endless = await refusal(['-'], { cwd, input: 'a'.repeat(2 * 1024 * 1024) });
  assert.equal(endless, { code: 2, error: 'text_too_long' });
});

test('says that a project is not built yet', async () => {
  const project = await createProject(cafe, { installed: false });
  assert.equal(await refusal(['a latte'], { cwd: project.root }), { code: 1, error: 'bundle_not_found' });
  await project.remove();
});

test('refuses a damaged bundle in a sentence', async ({ project }) => {
  const bytes = readFileSync(project.path('built/bundle.bot'));
  const flipped = Uint8Array.from(bytes);
  flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1;
  const damages = [flipped, bytes.subarray(0, 100), new Uint8Array(0), new TextEncoder().encode('not a bundle at all')];
  for (const damage of damages) {
    writeFileSync(project.path('damaged.bot'), damage);
    const { code, stdout, stderr } = await botwright(['query', 'a latte', '--bundle', 'damaged.bot'], {
      cwd: project.root,
    });
    assert.equal([code, stdout], [1, '']);
    assert.match(stderr, /^botwright: The bundle damaged\.bot is refused\. .*\.\n$/);
  }
});

test('answers hostile text, and shows none of its control characters', async ({ project }) => {
  for (const input of ['', '\u{1b}[2J\u{202e}latte\u{0}', '‮שלום مرحبا', '\u{200b}\u{200d}', 'latte '.repeat(1_500)]) {
    const { text } = await ask(['-'], { cwd: project.root, input });
    assert.is(text, input);
  }
  const { stdout } = await botwright(['query', '-'], { cwd: project.root, input: 'one \u{1b}[2Jlatte' });
  assert.not.match(stdout, /\u{1b}/u);
});

test('loads neither the compiler nor what it stands on', async ({ project }) => {
  const coverage = mkdtempSync(join(tmpdir(), 'botwright-coverage-'));
  await ask(['one latte'], { cwd: project.root, env: { NODE_V8_COVERAGE: coverage } });
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  rmSync(coverage, { recursive: true });
  assert.ok(urls.some((url) => url.includes('/runtime/lib/')));
  assert.equal(
    urls.filter((url) => /\/(compiler|esbuild|typescript|sdk|ajv)\//.test(url)),
    [],
  );
});

test.run();
