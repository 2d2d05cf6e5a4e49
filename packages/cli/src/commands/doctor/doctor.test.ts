/** `botwright doctor` in child processes: a sound project, and one broken in each way. */
import { chmodSync } from 'node:fs';
import type { DoctorFinding, DoctorReport } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright doctor');

const strict = '{"compilerOptions":{"strict":true,"module":"nodenext"},"include":["src"]}';

test.before(async (context) => {
  context.project = await createProject({ ...cafe, 'tsconfig.json': strict });
});
test.after(({ project }) => project.remove());

/** What is found, by check; one line a finding. */
async function examine({
  root,
}: Project): Promise<{ code: number | null; found: (check: string) => string; report: DoctorReport }> {
  const { code, stdout } = await botwright(['doctor', '--json'], { cwd: root });
  const report = readDocument<DoctorReport>(stdout, 'doctor-report.schema.json');
  const lines = ({ status, message, remedy = '' }: DoctorFinding): string => `${status}: ${message}. ${remedy}`;
  return {
    code,
    report,
    found: (name) =>
      report.findings
        .filter(({ check }) => check === name)
        .map(lines)
        .join('\n'),
  };
}

test('has nothing against a sound project, before and after a build', async ({ project }) => {
  const before = await examine(project);
  assert.equal([before.code, before.report.ok, before.report.errors], [0, true, 0]);
  assert.match(before.found('output'), /^note: Nothing is built yet/);
  assert.match(before.found('entry'), /^fine: entry src\/assistant\.ts/);
  assert.is((await botwright(['build', '--no-typecheck'], { cwd: project.root })).code, 0);
  assert.match((await examine(project)).found('output'), /^fine: output built, up to date/);
});

test('tells a stale output by the sources, and a damaged one by its files', async ({ project }) => {
  await project.write({ 'src/drinks.ts': `${cafe['src/drinks.ts']}// changed\n` });
  const stale = await examine(project);
  assert.is(stale.code, 0);
  assert.match(stale.found('output'), /^warning: The output built is older than src\/drinks\.ts\. botwright build/);
  await project.write({ 'built/index.js': '// changed' });
  const damaged = await examine(project);
  assert.is(damaged.code, 1);
  assert.match(damaged.found('output'), /^error: The output built is damaged: index\.js changed/);
});

test('names what is wrong with package.json, with a remedy for each', async ({ project }) => {
  const write = (manifest: unknown) => project.write({ 'package.json': JSON.stringify(manifest) });
  await write({ botwright: { entry: 'src/nothing.ts', outt: 'built' } });
  const wrong = await examine(project);
  assert.is(wrong.code, 1);
  assert.match(wrong.found('entry'), /^error: "botwright\.entry" is src\/nothing\.ts, which does not exist/);
  assert.match(wrong.found('settings'), /^warning: "botwright\.outt" .*\. Did you mean "out"\?/);
  assert.match(wrong.found('module-type'), /^warning: .*npm pkg set type=module/);
  await write({ type: 'module', botwright: { out: '..' } });
  assert.match((await examine(project)).found('settings'), /^error: "botwright\.out" is \.\., a folder that holds/);
  await write({ type: 'module', botwright: [] });
  assert.match((await examine(project)).found('settings'), /^error: "botwright" in package\.json is no object/);
  await project.write({ 'package.json': '{' });
  assert.match((await examine(project)).found('settings'), /^error: package\.json is not valid JSON/);
  await project.write(cafe);
});

test('looks for other versions, and for no version at all', async ({ project }) => {
  const other = await createProject(
    {
      ...cafe,
      'node_modules/botwright/package.json': '{"version":"0.0.1"}',
      'node_modules/typescript/package.json': '{"version":"5.4.2"}',
    },
    { installed: false },
  );
  const { found, code } = await examine(other);
  assert.is(code, 0);
  assert.match(found('packages'), /^warning: botwright 0\.0\.1 beside this botwright .*npm install botwright@/);
  assert.match(found('typescript'), /^warning: TypeScript 5\.4\.2 is older than 6/);
  assert.match(found('tsconfig'), /^warning: There is no tsconfig\.json/);
  await other.remove();
  assert.match((await examine(project)).found('packages'), /^fine: /);
});

test('says it in words, and refuses a folder that is not there', async ({ project }) => {
  const text = await botwright(['doctor'], { cwd: project.root });
  assert.match(text.stdout, /^fine {5}Node \d+/);
  const nowhere = await botwright(['doctor', 'nowhere'], { cwd: project.root });
  assert.equal([nowhere.code, nowhere.stdout], [2, '']);
});

// Root may write everything.
if (process.getuid?.() !== 0 && process.platform !== 'win32') {
  test('sees that the output folder cannot be written', async () => {
    const locked = await createProject({ ...cafe, 'built/keep.txt': '' });
    chmodSync(locked.path('built'), 0o500);
    const { code, found } = await examine(locked);
    chmodSync(locked.path('built'), 0o700);
    assert.is(code, 1);
    assert.match(found('output'), /^error: The output folder built cannot be written/);
    await locked.remove();
  });
}

test.run();
