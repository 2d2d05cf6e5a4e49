/// <reference types="node" />
/** The printer against Prettier, and what it prints against what it was given. */
import fc from 'fast-check';
import { format } from 'prettier';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { call, literal, object, print, quote } from './code.js';

const test = suite('code');

const words = fc.oneof(
  fc.string(),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom("it's", '"so"', 'a\\b', '\u{202e}x', '\n', '\u{2028}', '\u{d800}'),
);
const json = fc.jsonValue({ maxDepth: 4 });

test('prints data that reads as what it was', () => {
  fc.assert(
    fc.property(fc.oneof(json, fc.dictionary(words, fc.oneof(words, fc.array(words)))), (value) => {
      const read: unknown = new Function(`return ${print(literal(value), 0, 7, 0)}`)();
      assert.is(JSON.stringify(read), JSON.stringify(value));
    }),
  );
});

test('keeps a key __proto__ a key', () => {
  assert.is(print(literal(JSON.parse('{"__proto__":1}')), 0, 0, 0), "{ ['__proto__']: 1 }");
});

test('takes the quotes that need fewer escapes, and shows what is invisible', () => {
  assert.equal(['a', "it's", `"it's"`].map(quote), ["'a'", `"it's"`, `'"it\\'s"'`]);
  assert.is(quote('\u{202e}\u{0}\u{feff}'), "'\\u202e\\u0000\\ufeff'");
});

test('lays code out as Prettier does', async () => {
  const plain = fc.stringMatching(/^[a-z ',.]{0,70}$/);
  const key = fc.constantFrom('uri', 'name', 'value', 'question', 'on_complete', 'two words');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, plain, fc.integer(), fc.boolean(), tie('list'), tie('record')),
    list: fc.array(tie('value'), { maxLength: 5 }),
    record: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), async (values) => {
      const options = object(
        [
          ['samples', literal(values)],
          ['actions', values.map((each) => call('say', literal(each)))],
        ],
        true,
      );
      const code = `export const task = ${print(call('defineTask', 'task', options), 0, 20, 1)};\n`;
      assert.is(code, await format(code, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
    }),
    { numRuns: 150 },
  );
});

test.run();
