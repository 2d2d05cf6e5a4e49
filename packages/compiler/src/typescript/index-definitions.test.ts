import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexDefinitions } from './index-definitions.js';

const test = suite('indexDefinitions');

test('finds calls by whatever name the module gave to the function', () => {
  const text = `import { defineTask as task } from 'botwright';
import * as sdk from 'botwright';
task('one', {});
sdk.defineTask('two', {});
sdk.defineFieldType(name(), { values: ['small'] });`;
  const { definitions } = indexDefinitions({ file: 'a.ts', text });
  assert.equal(
    definitions.map(({ kind, name, start, end }) => [kind, name, text.slice(start, end)]),
    [
      ['task', 'one', "task('one', {})"],
      ['task', 'two', "sdk.defineTask('two', {})"],
      ['fieldType', undefined, "sdk.defineFieldType(name(), { values: ['small'] })"],
    ],
  );
});

test('knows literals and keys by the path of keys that leads to them', () => {
  const text =
    "defineTask('t', { fields: { Size: size }, samples: ['a', ...more, { text: 'b' }], actions: [say('c')] });";
  const [definition] = indexDefinitions({ file: 'a.ts', text }).definitions;
  assert.equal(
    definition?.texts.map(({ path, value, isKey }) => `${path}/${value}${isKey ? ' key' : ''}`),
    [
      '/fields key',
      'fields/Size key',
      '/samples key',
      'samples/a',
      'samples/text key',
      'samples.text/b',
      '/actions key',
      'actions/c',
    ],
  );
  assert.equal(
    definition?.elements.map(({ path, index, start, end }) => [path, index, text.slice(start, end)]),
    [
      ['samples', 0, "'a'"],
      ['actions', 0, "say('c')"],
    ],
  );
});

test('keeps the literals of nested definitions and of the rest of the module apart', () => {
  const text =
    "const words = ['x']; defineAssistant('a', { tasks: [defineTask('t', { samples: ['y'] })], language: 'de' });";
  const { definitions, texts } = indexDefinitions({ file: 'a.ts', text });
  const values = (all: readonly { value: string; isKey: boolean }[]): string[] =>
    all.filter(({ isKey }) => !isKey).map(({ value }) => value);
  assert.equal(values(texts), ['x']);
  assert.equal(Object.fromEntries(definitions.map((each) => [each.kind, values(each.texts)])), {
    assistant: ['de'],
    task: ['y'],
  });
});

test('gets something out of a module that does not parse', () => {
  const { definitions } = indexDefinitions({ file: 'a.ts', text: "defineTask('t', { samples: ['a' 'b'" });
  assert.is(definitions[0]?.name, 't');
});

test.run();
