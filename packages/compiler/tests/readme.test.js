/** The examples of the README, run as they stand. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('README');

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** Runs the first block of a language beside a small project.
 *
 * @param {'js' | 'ts'} language
 * @param {(outcome: { stderr: string, folder: string }) => Promise<void>} look */
async function run(language, look) {
  const [, example] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme);
  const project = await createProject({
    'example.mjs': example,
    'owl-cafe/assistant.ts': `import { defineAssistant, defineTask } from 'botwright';

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'hi', 'hey there', 'good morning'] }),
    defineTask('goodbye', { samples: ['bye', 'see you', 'farewell', 'until tomorrow'] }),
  ],
});
`,
  });
  try {
    // Whoever runs the tests in colour would have the numbers in colour too.
    const env = { ...process.env, FORCE_COLOR: '0' };
    const { stderr } = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: project.root, env });
    await look({ stderr, folder: project.path('owl-cafe') });
  } finally {
    await project.remove();
  }
}

test('the first example builds a project', () =>
  run('js', async ({ stderr, folder }) => {
    assert.match(stderr, /^no problems\nload /);
    assert.ok((await readdir(`${folder}/dist`)).includes('manifest.json'));
  }));

test('the second one watches it', () =>
  run('ts', async ({ stderr }) => {
    assert.match(stderr, /^changed: \n(?:.*\n)*owl-cafe-bot \d+ bytes\n/);
  }));

test.run();
