import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { literalOffset } from './literal-offset.js';

const test = suite('literalOffset');

/** For each literal, the source that stands for the marked word `tag` of its value. */
const literals: readonly [source: string, value: string][] = [
  [`'a tag'`, 'a tag'],
  [`'it\\'s a tag'`, "it's a tag"],
  [`"\\u0041\\x42\\n\\ttag"`, 'AB\n\ttag'],
  [`'\\u{1f989} tag'`, '\u{1f989} tag'],
  [`'\u{1f989} tag'`, '\u{1f989} tag'],
  ['`line\r\ntag`', 'line\ntag'],
  ["'one \\\n tag'", 'one  tag'],
  ["'one \\\r\n tag'", 'one  tag'],
];

for (const [source, value] of literals) {
  test(JSON.stringify(source), () => {
    const start = value.indexOf('tag');
    assert.is(source.slice(literalOffset(source, start), literalOffset(source, start + 3)), 'tag');
  });
}

test('every unit of any text is found in its JSON, which is a literal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const source = JSON.stringify(text);
      for (let at = 0; at < text.length; at++) {
        const piece = source.slice(literalOffset(source, at), literalOffset(source, at + 1));
        assert.is(JSON.parse(`"${piece}"`), text[at]);
      }
    }),
  );
});

test.run();
