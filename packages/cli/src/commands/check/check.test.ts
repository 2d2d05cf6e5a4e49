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
    ['load', 'check', 'lower', 'types'],
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

test('explains a rule by its number as by its code', async () => {
  const [number, code] = await Promise.all([
    botwright(['check', '--explain', 'L101', '--json']),
    botwright(['check', '--explain', 'samples_too_few', '--json']),
  ]);
  const document = readDocument<DiagnosticPage>(number.stdout, 'diagnostic-page.schema.json');
  assert.equal([document.code, document.rule, code.stdout], ['samples_too_few', 'L101', number.stdout]);
});

test('counts what is only worth a look, and lists it with --verbose', async ({ project }) => {
  await project.write({ 'package.json': '{"type":"module","botwright":{"rules":{"L101":["info",{"least":5}]}}}' });
  const [plain, verbose, json] = await Promise.all([
    botwright(['check', '--no-typecheck'], { cwd: project.root }),
    botwright(['check', '--no-typecheck', '--verbose'], { cwd: project.root }),
    botwright(['check', '--no-typecheck', '--json'], { cwd: project.root }),
  ]);
  assert.equal([plain.code, verbose.code, json.code], [0, 0, 0]);
  assert.match(plain.stderr, /^1 info \(--verbose lists/m);
  assert.not.match(plain.stderr, /samples_too_few/);
  assert.match(verbose.stderr, /info samples_too_few: Task menu has fewer samples than 5: 4\./);
  const report = readDocument<BuildReport>(json.stdout, 'build-report.schema.json');
  assert.equal([report.ok, report.warnings, report.infos, report.diagnostics[0]?.rule], [true, 0, 1, 'L101']);
  await project.write(cafe);
});

test.run();
