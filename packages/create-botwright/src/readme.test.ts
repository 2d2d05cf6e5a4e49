/** The README's examples, followed word for word. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const bin = fileURLToPath(new URL('../bin/create-botwright.js', import.meta.url));

/** The first block of a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? '';
}

const test = suite<{ place: Project }>('README');
test.before.each(async (context) => {
  context.place = await createProject({}, { installed: false });
});
test.after.each(({ place }) => place.remove());

/** Runs Node as npm would. */
function node(place: Project, ...args: string[]): string {
  const env = { ...process.env, npm_config_user_agent: 'npm/11.0.0 node/v22.0.0' };
  return execFileSync(process.execPath, args, { cwd: place.root, encoding: 'utf8', env });
}

test('the call prints what it promises', ({ place }) => {
  // The two dashes are npm's: what follows is ours.
  const args = block('sh')
    .trim()
    .split(' ')
    .slice(3)
    .filter((word) => word !== '--');
  assert.is(node(place, bin, ...args), block('text'));
});

test('the code makes a project', async ({ place }) => {
  const entry = new URL('./index.js', import.meta.url).href;
  await place.write({ 'make.mjs': block('ts').replace("'create-botwright'", `'${entry}'`) });
  assert.is(node(place, 'make.mjs'), '18 files; next: cd my-cafe\n');
  assert.ok(readdirSync(place.path('my-cafe')).includes('package.json'));
});

test.run();
