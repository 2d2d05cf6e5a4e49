/** `botwright chat` from a pipe and for scripts, on one small project. */
import { readFileSync } from 'node:fs';
import type { ChatTurn } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright chat');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
  const { code, stderr } = await botwright(['build', '--no-typecheck'], { cwd: context.project.root });
  assert.is(code, 0, stderr);
});
test.after(({ project }) => project.remove());

test('answers one thing, for people and for scripts', async ({ project }) => {
  const { code, stdout } = await botwright(['chat', '--single', 'one big latte'], { cwd: project.root });
  assert.is(code, 0);
  assert.match(stdout, /^ {2}order [>\d]+ % Size=large Drink=latte\nComing up\.\n {2}\(ends\)\n$/);
  const json = await botwright(['chat', '--single', 'one big latte', '--json'], { cwd: project.root });
  const { result, outputs, next, path } = readDocument<ChatTurn>(json.stdout, 'chat-turn.schema.json');
  assert.equal(
    [result?.task, outputs, next, path],
    ['order', [{ kind: 'say', speech: 'Coming up.' }], { kind: 'end' }, ['order']],
  );
});

test('talks line by line from a pipe, a document a turn with --json', async ({ project }) => {
  const input = 'what do you have\r\n\n  one latte\n';
  const plain = await botwright(['chat', '.'], { cwd: project.root, input });
  assert.match(plain.stdout, /^ {2}menu .*\nCoffee\.\n {2}\(ends\)\n {2}order .*\nComing up\.\n {2}\(ends\)\n$/);
  const json = await botwright(['chat', '--json', '--bundle', 'built'], { cwd: project.root, input });
  const turns = json.stdout
    .trim()
    .split('\n')
    .map((line) => readDocument<ChatTurn>(line, 'chat-turn.schema.json'));
  assert.equal(
    turns.map(({ result }) => result?.task),
    ['menu', 'order'],
  );
});

test('saves tests of both kinds that hold at once, and overwrites nothing', async ({ project }) => {
  const input =
    "what do you have\n/save tests/menu.txt\n/reset\none big latte, that's it\n/save tests/latte-order.bot-test.ts\n";
  const { code, stderr } = await botwright(['chat'], { cwd: project.root, input });
  assert.equal(
    [code, stderr.match(/^saved .*$/gm)],
    [
      0,
      [
        'saved tests/menu.bot-test.txt; botwright test runs it',
        'saved tests/latte-order.bot-test.ts; botwright test runs it',
      ],
    ],
  );
  assert.is(
    readFileSync(project.path('tests/menu.bot-test.txt'), 'utf8'),
    '== menu\n> what do you have\n= menu\n< Coffee.\n(ends)\n',
  );
  assert.match(
    readFileSync(project.path('tests/latte-order.bot-test.ts'), 'utf8'),
    /^import assistant from '\.\.\/src\/assistant\.js';$/m,
  );
  const tested = await botwright(['test'], { cwd: project.root });
  assert.equal([tested.code, tested.stdout], [0, '2 passed  in 2 files\n']);
  const again = await botwright(['chat'], { cwd: project.root, input });
  assert.is(again.code, 2);
  assert.match(again.stderr, /tests\/menu\.bot-test\.txt is there already/);
});

test('says why, lists tasks, shows the last turn, and quits', async ({ project }) => {
  const input = 'one latte\n/why\n/tasks\n/json\n/help\n/quit\nnever said\n';
  const { code, stdout } = await botwright(['chat'], { cwd: project.root, input });
  assert.is(code, 0);
  for (const part of [
    /Confidence/,
    /What was done/,
    /task order, answered by its actions/,
    /^ {2}order +5 samples +Size, Drink$/m,
    /"runnersUp"/,
    /^ {2}\/save +/m,
  ])
    assert.match(stdout, part);
  assert.not.match(stdout, /never said|fallback 9/);
});

test('calls and commands that make no sense', async ({ project }) => {
  const refusal = async (args: readonly string[], input = ''): Promise<[number | null, string]> => {
    const { code, stdout } = await botwright(['chat', ...args, '--json'], { cwd: project.root, input });
    const last = stdout.slice(stdout.lastIndexOf('{\n  "error"'));
    return [code, readDocument<{ error: { code: string } }>(last, 'error-report.schema.json').error.code];
  };
  assert.equal(await refusal(['nowhere']), [2, 'project_missing']);
  assert.equal(await refusal(['--bundle', 'nowhere']), [2, 'bundle_not_found']);
  assert.equal(await refusal(['--single', '']), [2, 'option_invalid']);
  assert.equal(await refusal(['--single', 'a'.repeat(20_000)]), [2, 'text_too_long']);
  assert.equal(await refusal([], '/wyh\n'), [2, 'command_unknown']);
  assert.equal(await refusal([], '/why\n'), [2, 'turn_missing']);
  assert.equal(await refusal([], '/save x.txt\n'), [2, 'save_refused']);
  assert.equal(await refusal([], 'hello\n/save x.md\n'), [2, 'save_refused']);
  assert.equal(await refusal(['--bundle', 'built'], 'hello\n/save x.ts\n'), [2, 'save_refused']);
});

test('shows what is remembered, over the channel that is named', async ({ project }) => {
  const input = '/memory\none latte\n/memory\n';
  const { code, stdout } = await botwright(['chat', '--channel', 'Voice'], { cwd: project.root, input });
  assert.is(code, 0);
  assert.match(stdout, /^\{\}\n {2}order /);
  const refused = await botwright(['chat', '--channel', 'a b'], { cwd: project.root, input });
  assert.is(refused.code, 2);
});

test('a slash is said when there are two', async ({ project }) => {
  const { stdout } = await botwright(['chat', '--json'], { cwd: project.root, input: '//etc\n' });
  assert.is(readDocument<ChatTurn>(stdout, 'chat-turn.schema.json').result?.text, '/etc');
});

test('a broken project falls short', async () => {
  const project = await createProject({ ...cafe, 'src/order.ts': 'export const order = 1' }, { installed: false });
  const { code, stdout, stderr } = await botwright(['chat', '--single', 'hello'], { cwd: project.root });
  assert.equal([code, stdout], [1, '']);
  assert.match(stderr, /error/);
  await project.remove();
});

test.run();
