import { readFileSync } from 'node:fs';
import { createProject as createFolder, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createProject, summary } from './create-project.js';
import type { Prompts } from './prompts.js';
import type { ScaffoldError } from './scaffold-error.js';

const test = suite<{ place: Project }>('createProject');
test.before.each(async (context) => {
  context.place = await createFolder({}, { installed: false });
});
test.after.each(({ place }) => place.remove());

/** Gives these answers, and keeps what was asked. */
function scripted(...answers: string[]): { prompts: Prompts; asked: string[] } {
  const asked: string[] = [];
  const answer = async (question: string): Promise<string> => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  const prompts: Prompts = {
    text: (_message, suggested, problem) => answer(`name like ${suggested}: ${problem('A B')?.slice(0, 5)}`),
    choose: (_message, choices) => answer(choices.map(({ name }) => name).join(' or ')),
  };
  return { prompts, asked };
}

test('takes the name from the folder and the first template', async ({ place }) => {
  const project = await createProject({ folder: 'sub/../Mon Café' }, { cwd: place.root });
  const { name, template, folder, files } = project;
  assert.equal([name, template, folder], ['mon-cafe', 'minimal', 'Mon Café']);
  for (const file of files) assert.ok(readFileSync(place.path(`Mon Café/${file}`), 'utf8'), file);
  assert.is(JSON.parse(readFileSync(place.path('Mon Café/package.json'), 'utf8')).name, 'mon-cafe');
  assert.equal(summary(project).slice(0, 4), [
    `Created mon-cafe in Mon Café from the template minimal, ${files.length} files.`,
    '',
    'Next:',
    '  cd "Mon Café"',
  ]);
});

test('asks what was left out, and only that', async ({ place }) => {
  const { prompts, asked } = scripted('owl', 'cafe', 'minimal');
  const first = await createProject({ folder: 'Night Owl' }, { cwd: place.root, prompts });
  assert.equal([first.name, first.template], ['owl', 'cafe']);
  const second = await createProject({ folder: 'b', name: 'given' }, { cwd: place.root, prompts });
  assert.equal([second.name, second.template], ['given', 'minimal']);
  await createProject({ folder: 'c', name: 'given', template: 'cafe' }, { cwd: place.root, prompts });
  assert.equal(asked, ['name like night-owl: "A B"', 'minimal or cafe or form', 'minimal or cafe or form']);
});

test('asks nothing about a project that has no place', async ({ place }) => {
  await place.write({ 'README.md': 'mine\n' });
  const { prompts, asked } = scripted();
  await createProject({}, { cwd: place.root, prompts }).then(
    () => assert.unreachable(),
    (error: ScaffoldError) => assert.is(error.code, 'files_exist'),
  );
  assert.equal(asked, []);
});

test('leads on in the words of the package manager', async ({ place }) => {
  const lead = async (folder: string, userAgent?: string): Promise<string[]> =>
    (await createProject({ folder }, { cwd: place.root, userAgent })).next;
  const ask = 'botwright query "switch off the light in the bedroom"';
  assert.equal(await lead('.'), ['npm install', 'npx botwright build', `npx ${ask}`, 'npm start']);
  assert.equal(await lead('a', 'pnpm/10.2.0 npm/? node/v22.1.0 linux x64'), [
    'cd a',
    'pnpm install',
    'pnpm exec botwright build',
    `pnpm exec ${ask}`,
    'pnpm start',
  ]);
  assert.is((await lead('b', 'yarn/1.22.22 npm/?')).join().includes('yarn run botwright build'), true);
  assert.is((await lead('c', 'bun/1.2.0')).join().includes('bunx botwright build'), true);
  assert.is((await lead('d', 'npm/11.0.0 node/v22'))[1], 'npm install');
  assert.is((await lead('e', '__proto__/1'))[1], 'npm install');
});

test('quotes a folder as a shell needs it', async ({ place }) => {
  const ways = { 'a b': '"a b"', $HOME: "'$HOME'", "it's $5": "'it'\\''s $5'", '-x': './-x', 猫: '猫' };
  for (const [folder, way] of Object.entries(ways)) {
    const { next } = await createProject({ folder }, { cwd: place.root });
    assert.is(next[0], `cd ${way}`);
  }
});

test('refuses what cannot be used, and writes nothing', async ({ place }) => {
  const calls = [
    [{ folder: 'x', name: 'My Bot' }, 'name_invalid'],
    [{ folder: 'x', template: 'banking' }, 'template_unknown'],
    [{ folder: 'x', template: '../shared' }, 'template_unknown'],
    [{ folder: '' }, 'folder_invalid'],
    [{ folder: 'a\u{1b}[2J' }, 'folder_invalid'],
    [{ folder: 'a\0b' }, 'folder_invalid'],
    [{ folder: 'a'.repeat(300) }, 'folder_unwritable'],
  ] as const;
  for (const [request, code] of calls) {
    await createProject(request, { cwd: place.root }).then(
      () => assert.unreachable(code),
      (error: ScaffoldError) => assert.is(error.code, code),
    );
  }
  const { files } = await createProject({}, { cwd: place.root });
  assert.ok(files.length > 0, 'the folder was still empty');
});

test.run();
