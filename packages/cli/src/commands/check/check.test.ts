/** `botwright check` in child processes: what sets it apart from build. */
import { existsSync } from 'node:fs';
import type { BuildReport, DiagnosticPage } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { brokenCafe, cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright check');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
});
test.after(({ project }) => project.remove());

test('passes a sound project, trains nothing and writes nothing', async ({ project }) => {
  const [plain, json] = await Promise.all([
    botwright(['check', project.root]),
    botwright(['check', '--json'], { cwd: project.root }),
  ]);
  assert.equal([plain.code, plain.stdout], [0, 'Checked cafe: nothing to complain about\n']);
  const report = readDocument<BuildReport>(json.stdout, 'build-report.schema.json');
  assert.equal([json.code, report.command, report.ok, report.files, report.out], [0, 'check', true, [], null]);
  assert.equal(
    report.phases.map(({ phase }) => phase),
    ['load', 'check', 'lower'],
  );
  assert.not.ok(existsSync(project.path('built')));
});

test('leaves types alone when told to', async ({ project }) => {
  await project.write({ 'src/drinks.ts': `${cafe['src/drinks.ts']}\nexport const wrong: number = 'text';\n` });
  const [strict, lenient] = await Promise.all([
    botwright(['check'], { cwd: project.root }),
    botwright(['check', '--no-typecheck'], { cwd: project.root }),
  ]);
  assert.equal([strict.code, strict.stdout, lenient.code], [1, '', 0]);
  assert.match(strict.stderr, /src\/drinks\.ts:5:14 error typescript_error: /);
  await project.write(cafe);
});

test('shows places from where the user stands, and counts at the end', async ({ project }) => {
  await project.write(brokenCafe);
  const { code, stdout, stderr } = await botwright(['check', '..'], { cwd: project.path('src') });
  assert.equal([code, stdout], [1, '']);
  assert.match(stderr, /^order\.ts:3:31 error field_unknown: Task order has no field Sze\.$/m);
  assert.match(stderr, /\n5 errors, 1 warning\n$/);
  await project.write(cafe);
});

test('explains a code, and guesses at one that is misspelt', async () => {
  const [page, json, wrong] = await Promise.all([
    botwright(['check', '--explain', 'field_unknown']),
    botwright(['check', '--explain', 'field_unknown', '--json']),
    botwright(['check', '--explain', 'feild_unknown']),
  ]);
  assert.match(page.stdout, /^field_unknown\n\n[\s\S]*Wrong: [\s\S]*Right: /);
  const document = readDocument<DiagnosticPage>(json.stdout, 'diagnostic-page.schema.json');
  assert.is(document.code, 'field_unknown');
  assert.ok(page.stdout.includes(document.page));
  assert.is(wrong.code, 2);
  assert.match(wrong.stderr, /Did you mean field_unknown\?/);
});

test.run();
