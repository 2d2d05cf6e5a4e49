/** `botwright export` in child processes. */
import { readFile } from 'node:fs/promises';
import type { AutopilotAssistant, InterchangeReport } from '@botwright/bundle';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { brokenCafe, cafe } from '../../cafe.test.support.js';
import { readDocument } from '../../validate.test.support.js';

const test = suite<{ project: Project }>('botwright export');
test.before(async (context) => {
  context.project = await createProject(cafe, { installed: false });
});
test.after(({ project }) => project.remove());

test('prints the document, or writes it where it is asked to', async ({ project }) => {
  const cwd = project.root;
  const [printed, json, written] = await Promise.all([
    botwright(['export', 'autopilot'], { cwd }),
    botwright(['export', 'autopilot', '--json'], { cwd }),
    botwright(['export', 'autopilot', '--out', 'schema.json'], { cwd }),
  ]);
  assert.equal([printed.code, printed.stderr, written.code], [0, '', 0]);
  const document = readDocument<AutopilotAssistant>(printed.stdout, 'autopilot-assistant.schema.json');
  assert.equal([document.uniqueName, document.modelBuild], ['cafe', { uniqueName: 'v-01' }]);
  assert.equal(document.fieldTypes?.[0]?.values?.[2], { language: 'en-US', value: 'big', synonymOf: 'large' });
  assert.is(readDocument<InterchangeReport>(json.stdout, 'interchange-report.schema.json').document, printed.stdout);
  assert.is(await readFile(project.path('schema.json'), 'utf8'), printed.stdout);
  assert.is((await botwright(['export', 'autopilot', '--out', 'schema.json'], { cwd })).code, 2);
});

test('names what the format cannot hold, with its place', async () => {
  const project = await createProject(
    {
      'assistant.ts': `import { builtin, defineAssistant, defineTask } from 'botwright';
const ask = defineTask('ask', { friendlyName: 'Ask', fields: { Day: builtin.DATE }, samples: ['on {Day:friday} please', 'ask the web'], actionsUrl: 'https://owl.example' });
export default defineAssistant('asker', { tasks: [ask] });
`,
    },
    { installed: false },
  );
  const { code, stdout } = await botwright(['export', 'autopilot', project.root, '--json'], { cwd: project.root });
  const { losses, warnings } = readDocument<InterchangeReport>(stdout, 'interchange-report.schema.json');
  assert.equal([code, warnings], [0, 3]);
  assert.equal(
    losses.map(({ path }) => path),
    ['assistant.tasks[0].friendlyName', 'assistant.tasks[0].actionsUrl', 'assistant.ts:2:95'],
  );
  await project.remove();
});

test('a project with mistakes is not exported', async () => {
  const project = await createProject(brokenCafe, { installed: false });
  const { code, stdout, stderr } = await botwright(['export', 'autopilot', '--out', 'x.json', '--json'], {
    cwd: project.root,
  });
  const report = readDocument<InterchangeReport>(stdout, 'interchange-report.schema.json');
  assert.equal([code, report.ok, report.out], [1, false, null]);
  assert.match(stderr, /field_unknown/);
  await project.remove();
});

test.run();
