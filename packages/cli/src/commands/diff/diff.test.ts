/** `botwright diff` in child processes: projects, bundles and revisions of a real repository. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { DiffReport } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { brokenCafe, cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright diff');

/** The café with a value and a sample more, and without the task menu. */
const newer = {
  'src/drinks.ts': (cafe['src/drinks.ts'] ?? '').replace("'mocha'", "'mocha', 'flat white'"),
  'src/order.ts': (cafe['src/order.ts'] ?? '').replace("'one {Drink}'", "'one {Drink}', 'two {Drink}'"),
  'src/assistant.ts': (cafe['src/assistant.ts'] ?? '').replace('[order, menu]', '[order]'),
};

test.before(async (context) => {
  const folders = Object.entries(cafe).map(([name, text]) => [`bots/cafe/${name}`, text]);
  const project = await createProject(Object.fromEntries(folders), { installed: false });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Owl', '-c', 'user.email=owl@example.com', ...words], { cwd: project.root });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  for (const [name, text] of Object.entries(newer)) await project.write({ [`bots/cafe/${name}`]: text });
  git('commit', '--quiet', '--all', '--message=second');
  context.project = project;
});
test.after(({ project }) => project.remove());

const sentences = ({ changes }: DiffReport): string[] => changes.map(({ message }) => message);

const expected = [
  'Field type drink has the new value flat white.',
  'Task menu is gone, with 4 samples.',
  'Task order has the new sample "two {Drink}".',
];

test('compares a revision with the project here, and leaves the repository alone', async ({ project }) => {
  const cwd = project.path('bots/cafe');
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('botwright-revision-'));
  const [text, json, markdown] = [
    await botwright(['diff', 'git:HEAD~1'], { cwd }),
    await botwright(['diff', 'git:HEAD~1', '--json'], { cwd }),
    await botwright(['diff', 'git:HEAD~1', '--markdown'], { cwd }),
  ];
  const report = readDocument<DiffReport>(json.stdout, 'diff-report.schema.json');
  assert.equal([json.code, sentences(report), report.breaking], [0, expected, 2]);
  assert.equal([report.before.kind, report.after.kind, report.after.hasTexts], ['revision', 'project', true]);
  assert.match(text.stdout, /- Task menu is gone, with 4 samples\. Breaking: code that names it no longer compiles\./);
  assert.match(text.stdout, /\n3 changes, 2 breaking\n$/);
  assert.match(markdown.stdout, /^### cafe: git:HEAD\\~1 → \.\n\n3 changes, \*\*2 breaking\*\*\./);
  assert.match(markdown.stdout, /- Task order has the new sample "two \\\{Drink\\\}"\./);
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith('botwright-revision-'));
  assert.equal(
    left.filter((name) => !before.includes(name)),
    [],
  );
  assert.is(execFileSync('git', ['status', '--porcelain'], { cwd }).toString(), '');
  assert.is(
    execFileSync('git', ['worktree', 'list', '--porcelain'], { cwd })
      .toString()
      .match(/^worktree /gm)?.length,
    1,
  );
});

test('compares two revisions, from anywhere in the repository', async ({ project }) => {
  const { code, stdout } = await botwright(['diff', 'git:main~1..main:bots/cafe', '--json', '--exit-code'], {
    cwd: project.root,
  });
  assert.is(code, 1);
  assert.equal(sentences(readDocument<DiffReport>(stdout, 'diff-report.schema.json')), expected);
});

test('compares a build with what it was made from', async ({ project }) => {
  const cwd = project.path('bots/cafe');
  await botwright(['build'], { cwd });
  const same = await botwright(['diff', 'built', '.', '--exit-code'], { cwd });
  assert.equal([same.code, same.stderr], [0, '']);
  assert.match(same.stdout, /^built and \.: no difference\nSamples were compared by number only: built does not/);
  const older = await botwright(['diff', 'git:HEAD~1', 'built', '--json'], { cwd });
  const report = readDocument<DiffReport>(older.stdout, 'diff-report.schema.json');
  assert.equal(sentences(report), [...expected.slice(0, 2), 'Task order now has 6 samples instead of 5.']);
});

test('says what it cannot open, and why', async ({ project }) => {
  const cwd = project.path('bots/cafe');
  await project.write({ 'broken/package.json': '{}', 'broken/src/assistant.ts': brokenCafe['src/assistant.ts'] ?? '' });
  const calls: readonly [args: string[], code: number, words: RegExp][] = [
    [['nowhere'], 2, /There is nothing at nowhere\. A revision is written git:nowhere\./],
    [['git:nowhere'], 2, /There is no revision nowhere in /],
    [['git:--help'], 2, /There is no revision --help in /],
    [['git:main:bots/owl'], 2, /There is no bots\/cafe\/bots\/owl at revision main\./],
    [['git:main:../../..'], 2, /lies outside the repository|cannot be read/],
    [['../../package-lock.json', '.'], 2, /There is nothing at/],
    [['package.json', '.'], 1, /is refused\. These bytes are not a Botwright bundle/],
    [['../../broken', '.'], 1, /\.\.\/\.\.\/broken has errors, so there is nothing to compare\./],
  ];
  for (const [args, code, words] of calls) {
    const result = await botwright(['diff', ...args], { cwd });
    assert.is(result.code, code, `${args}: ${result.stderr}`);
    assert.match(result.stderr, words);
  }
});

test('outside a repository, a revision is refused', async () => {
  const lonely = await createProject(cafe, { installed: false });
  const { code, stderr } = await botwright(['diff', 'git:main', '--json'], { cwd: lonely.root });
  assert.is(code, 2);
  assert.match(stderr, /The revision cannot be read: fatal: not a git repository/);
  await lonely.remove();
});

test.run();
