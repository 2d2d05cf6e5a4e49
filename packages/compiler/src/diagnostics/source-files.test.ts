import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SourceFiles } from './source-files.js';

const test = suite('SourceFiles');

function filesOf(text: string): SourceFiles {
  const files = new SourceFiles();
  files.add('a.ts', text);
  return files;
}

test('counts lines and columns from 1, after every line break of ECMAScript', () => {
  const files = filesOf('a\r\nb\nc\rd\u2028e');
  assert.equal(
    [0, 3, 5, 7, 9].map((offset) => files.position('a.ts', offset)),
    [1, 2, 3, 4, 5].map((line) => ({ line, column: 1 })),
  );
  assert.is(files.line('a.ts', 1), 'a');
  assert.is(files.line('a.ts', 6), undefined);
});

test('offset and position are each other\u2019s inverse', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\r\n\u2028]{0,40}$/), fc.nat(40), (text, at) => {
      const files = filesOf(text);
      const offset = Math.min(at, text.length);
      assert.is(files.offset('a.ts', files.position('a.ts', offset)), offset);
    }),
  );
});

test('places beyond the text are moved into it', () => {
  const files = filesOf('ab\nc');
  assert.equal(files.position('a.ts', 99), { line: 2, column: 2 });
  assert.is(files.offset('a.ts', { line: 1, column: 99 }), 3);
  assert.is(files.offset('a.ts', { line: 99, column: 1 }), 4);
});

test('a text that is added again replaces the first', () => {
  const files = filesOf('a\nb');
  files.position('a.ts', 2);
  files.add('a.ts', 'abc');
  assert.equal(files.position('a.ts', 2), { line: 1, column: 3 });
});

test.run();
