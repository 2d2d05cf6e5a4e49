/** The README's example, followed word for word. */
import { readFileSync } from 'node:fs';
import type { QueryResult } from '@botwright/bundle';
import { createProject } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from './botwright.test.support.js';
import { loadCommands } from './commands/index.js';
import { readDocument } from './validate.test.support.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const test = suite('README');

/** The first block of a language. */
function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? '';
}

/** `botwright query "a b" --json` -> its words. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

test('the example checks, builds and answers', async () => {
  const project = await createProject({ 'src/assistant.ts': block('ts') });
  const calls = block('sh').trim().split('\n');
  let last = '';
  for (const call of calls) {
    const { code, stdout, stderr } = await botwright(wordsOf(call), { cwd: project.root });
    assert.is(code, 0, `${call}\n${stderr}`);
    last = stdout;
  }
  const { task, fields } = readDocument<QueryResult>(last, 'query-result.schema.json');
  assert.equal([calls.length, task, fields.Drink?.value], [3, 'order-coffee', 'espresso']);
  await project.remove();
});

test('this page and the top one list every command and no other', async () => {
  const commands = await loadCommands();
  for (const command of commands) assert.equal(await loadCommands(command.name), [command]);
  const names = commands.map(({ name }) => name).sort();
  for (const page of [readme, readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')]) {
    const listed = Array.from(page.matchAll(/^\| `botwright ([\w-]+) /gm), ([, name]) => name);
    assert.equal(listed.sort(), names);
  }
});

test.run();
