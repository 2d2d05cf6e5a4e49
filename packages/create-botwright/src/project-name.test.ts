import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nameProblem, suggestName } from './project-name.js';

const test = suite('project name');

test('is made of whatever a folder is called', () => {
  const names = {
    'my-bot': 'my-bot',
    'Mon Café': 'mon-cafe',
    '  Ünïcode ☕ Bot!! ': 'unicode-bot',
    '._hidden_.': 'hidden',
    'a/b\\c': 'a-b-c',
    猫カフェ: 'my-bot',
    '---': 'my-bot',
    '': 'my-bot',
    BotWright: 'my-botwright',
    node_modules: 'my-node_modules',
  };
  for (const [words, name] of Object.entries(names)) assert.is(suggestName(words), name);
});

test('a suggestion is always usable, and a usable name is its own suggestion', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (words) => {
      const name = suggestName(words);
      assert.is(nameProblem(name), undefined);
      assert.is(suggestName(name), name);
    }),
  );
});

test('what is not usable is refused with a suggestion', () => {
  const refused = {
    'My Bot': 'my-bot',
    '.env': 'env',
    _private: 'private',
    '../escape': 'escape',
    '%name%': 'name',
    typescript: 'my-typescript',
    ['a'.repeat(65)]: 'a'.repeat(64),
    "quote'": 'quote',
    '': 'my-bot',
    'a\n': 'a',
  };
  for (const [name, suggestion] of Object.entries(refused)) {
    const problem = nameProblem(name) ?? '';
    assert.ok(problem.startsWith(`${JSON.stringify(name)} cannot be the name: `), name);
    assert.ok(problem.endsWith(` What about ${suggestion}?`), problem);
  }
});

test.run();
