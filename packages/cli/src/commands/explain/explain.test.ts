/** `botwright explain` in child processes, on one project that is built for all of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ExplainReport, ExplanationDocument } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright, type CallOptions } from '../../botwright.test.support.js';
import { brokenCafe, cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright explain');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
  const { code, stderr } = await botwright(['build', '--no-typecheck'], { cwd: context.project.root });
  assert.is(code, 0, stderr);
});
test.after(({ project }) => project.remove());

async function report(args: readonly string[], options: CallOptions): Promise<ExplainReport> {
  const { code, stdout, stderr } = await botwright(['explain', ...args, '--json'], options);
  assert.equal([code, stderr], [0, '']);
  return readDocument<ExplainReport>(stdout, 'explain-report.schema.json');
}

function explained({ explanation }: ExplainReport): ExplanationDocument {
  if (explanation === null) throw new Error('nothing was explained');
  return explanation;
}

test('explains by the bundle of the last build and the samples of its sources', async ({ project }) => {
  const document = await report(['can I have a big mocha'], { cwd: project.root });
  assert.equal(
    [document.bundle, document.comparedSamples, document.assistant, document.modelBuild],
    ['built/bundle.bot', 9, 'cafe', 'v-01'],
  );
  const { task, comparison, neighbours, fields } = explained(document);
  assert.equal([task, comparison?.best, comparison?.rival], ['order', 'order', 'menu']);
  const [nearest] = neighbours;
  assert.equal(
    [nearest?.origin, nearest?.sample, nearest?.text],
    ['src/order.ts:5:40', 'can I have a {Size} {Drink}', 'can I have a big mocha'],
  );
  assert.ok((nearest?.similarity ?? 0) > 0.99);
  assert.equal(
    fields?.mentions.map(({ field, value }) => [field, value]),
    [
      ['Size', 'large'],
      ['Drink', 'mocha'],
    ],
  );
});

test('tells people in sections', async ({ project }) => {
  const { code, stdout } = await botwright(['explain', 'one small latte', '--neighbours', '2'], { cwd: project.root });
  assert.is(code, 0);
  for (const line of [
    /^order {2}>?\d+ %\n\nConfidence\n {2}order is right with/,
    /\nWords for order rather than menu\n {2}word +lost without it\n {2}one +[+-]\d\.\d\d/,
    /\n {2}\{drink\} +type +\+\d\.\d\d +-\d\.\d\d +\+\d\.\d\d\n/,
    /\n {2}sum +\d+(\.\d)? to 1 +\+\d+\.\d\d\n/,
    /\nNearest samples\n.*\n.* order +one \{Drink\} +src\/order\.ts:5:\d+\n.*\n\n/,
    /\n {2}small +B-Size +>?\d+ % .*size small\n/,
    /\nOther tasks\n/,
  ]) {
    assert.match(stdout, line);
  }
});

test('explains what is not answered, and compares with a task of choice', async ({ project }) => {
  const cwd = project.root;
  const strange = explained(await report(['where does the emperor sleep'], { cwd }));
  assert.equal([strange.task, strange.evidence.reason], ['fallback', 'below-threshold']);
  assert.ok(strange.evidence.unknownWords.includes('emperor'));
  const misspelt = explained(await report(['one late', '--tasks', 'order, menu', '--against', 'menu'], { cwd }));
  assert.equal(misspelt.evidence.corrections, [{ text: 'late', start: 4, end: 8, value: 'latte' }]);
  assert.is(misspelt.comparison?.rival, 'menu');
  const nothing = explained(await report(['-'], { cwd, input: '' }));
  assert.is(nothing.evidence.reason, 'nothing-known');
  const { stdout } = await botwright(['explain', ''], { cwd });
  assert.match(stdout, /Nothing of the text stands in any sample\./);
});

test('a bundle alone is explained without samples, and with a project with them', async ({ project }) => {
  const alone = await report(['one latte', '--bundle', project.path('built')], {});
  assert.equal([alone.comparedSamples, explained(alone).neighbours], [null, []]);
  const both = await report(['one latte', '.', '--bundle', 'built/bundle.bot'], { cwd: project.root });
  assert.is(both.comparedSamples, 9);
  assert.equal(explained(both).comparison, explained(alone).comparison);
});

test('sources that are newer than the bundle are compiled, and nothing is written', async () => {
  const project = await createProject(cafe, { installed: false });
  const unbuilt = await report(['one latte'], { cwd: project.root });
  assert.is(unbuilt.bundle, null);
  assert.is((await botwright(['build', '--no-typecheck'], { cwd: project.root })).code, 0);
  const before = readFileSync(project.path('built/bundle.bot'));
  assert.is((await report(['one latte'], { cwd: project.root })).bundle, 'built/bundle.bot');
  writeFileSync(
    project.path('src/order.ts'),
    readFileSync(project.path('src/order.ts'), 'utf8').replace('one {', 'uno {'),
  );
  const edited = await report(['uno latte'], { cwd: project.root });
  assert.is(edited.bundle, null);
  assert.is(explained(edited).neighbours[0]?.sample, 'uno {Drink}');
  assert.ok(readFileSync(project.path('built/bundle.bot')).equals(before));
  await project.remove();
});

test('a project with errors falls short, with its diagnostics', async () => {
  const project = await createProject(brokenCafe, { installed: false });
  const { code, stdout, stderr } = await botwright(['explain', 'a latte', '--json'], { cwd: project.root });
  const { ok, explanation, errors } = readDocument<ExplainReport>(stdout, 'explain-report.schema.json');
  assert.equal([code, ok, explanation], [1, false, null]);
  assert.ok(errors > 0);
  assert.match(stderr, /error/);
  await project.remove();
});

test('refuses what makes no sense', async ({ project }) => {
  const calls: [string[], string][] = [
    [['a latte', '--against', 'mneu'], 'task_unknown'],
    [['a latte', '--tasks', 'mneu'], 'task_unknown'],
    [['a latte', '--tasks', ','], 'option_invalid'],
    [['a latte', '--neighbours', '-1'], 'option_invalid'],
    [['a'.repeat(10_001)], 'text_too_long'],
    [['a latte', '--bundle', 'nowhere'], 'bundle_not_found'],
    [['a latte', 'nowhere'], 'project_missing'],
  ];
  for (const [args, expected] of calls) {
    const { code, stdout } = await botwright(['explain', ...args, '--json'], { cwd: project.root });
    const { error } = readDocument<{ error: { code: string } }>(stdout, 'error-report.schema.json');
    assert.equal([code, error.code], [2, expected]);
  }
  writeFileSync(project.path('damaged.bot'), 'not a bundle');
  const damaged = await botwright(['explain', 'a latte', '--bundle', 'damaged.bot'], { cwd: project.root });
  assert.is(damaged.code, 1);
  assert.match(damaged.stderr, /^botwright: The bundle damaged\.bot is refused\. .*\.\n$/);
});

test.run();
