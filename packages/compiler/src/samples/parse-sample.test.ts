import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseSample } from './parse-sample.js';

const test = suite('parseSample');

/** Segments without positions, problems as the text that they mark. */
function outline(sample: string): unknown {
  const { segments, problems } = parseSample(sample);
  return [
    segments.map((each) => (each.kind === 'text' ? each.text : { field: each.field, words: each.words })),
    problems.map(({ kind, start, end }) => `${kind}: ${sample.slice(start, end)}`),
  ];
}

const tag = (field: string, words?: string): object => ({ field, words });

const samples: readonly [sample: string, segments: readonly unknown[], problems?: readonly string[]][] = [
  ['', []],
  ['one latte', ['one latte']],
  ['a {Size} latte', ['a ', tag('Size'), ' latte']],
  ['{Size}{Type}', [tag('Size'), tag('Type')]],
  ['at {Time:half past nine}', ['at ', tag('Time', 'half past nine')]],
  ['at {Time:12:30}', ['at ', tag('Time', '12:30')]],
  ['{{Size}}', ['{Size}']],
  ['{{{Size}}}', ['{', tag('Size'), '}']],
  ['{{{{', ['{{']],
  ['a {Size latte', ['a Size latte'], ['brace: {']],
  ['a Size} latte', ['a Size latte'], ['brace: }']],
  ['{a {Size} b}', ['a ', tag('Size'), ' b'], ['brace: {', 'brace: }']],
  ['{', [], ['brace: {']],
  ['a {} b', ['a  b'], ['field: {}']],
  ['a {:x} b', ['a  b'], ['field: {:x}']],
  ['a {Size: } b', ['a  b'], ['words: {Size: }']],
  ['{ Size }', [tag(' Size ')]],
];

for (const [sample, segments, problems = []] of samples) {
  test(JSON.stringify(sample), () => assert.equal(outline(sample), [segments, problems]));
}

test('tags know where they stand', () => {
  const sample = '{{ {Size} }} {Type:latte}';
  const tags = parseSample(sample).segments.flatMap((each) => (each.kind === 'tag' ? [each] : []));
  assert.equal(
    tags.map(({ start, end }) => sample.slice(start, end)),
    ['{Size}', '{Type:latte}'],
  );
});

test('doubling the braces of any text gives that text back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const doubled = text.replaceAll(/[{}]/g, '$&$&');
      assert.equal(outline(doubled), [text === '' ? [] : [text], []]);
    }),
  );
});

test('whatever is given, text segments and ranges are well-formed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[{}:a-c ]{0,30}$/), (text) => {
      const { segments, problems } = parseSample(text);
      segments.forEach((each, index) => {
        if (each.kind === 'text') {
          assert.is.not(each.text, '');
          assert.is.not(segments[index - 1]?.kind, 'text');
        }
      });
      for (const { start, end } of problems) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
  );
});

test.run();
