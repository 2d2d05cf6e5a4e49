/** The example of the README, run as it stands. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('README');

test('the example builds a project', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, example] = /```js\n([\s\S]*?)```/.exec(readme);
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
    const { stderr } = await promisify(execFile)(process.execPath, ['example.mjs'], { cwd: project.root });
    assert.match(stderr, /^no problems\nload /);
    assert.ok((await readdir(project.path('owl-cafe/dist'))).includes('manifest.json'));
  } finally {
    await project.remove();
  }
});

test.run();
