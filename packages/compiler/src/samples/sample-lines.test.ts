import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sampleLines } from './sample-lines.js';

const test = suite('sampleLines');

test('skips blank lines and comments, whatever the line breaks', () => {
  const text = '# coffee\r\n  one latte \r\n\r\n#no sample\n\tan espresso\rtea # with milk';
  const lines = sampleLines(text);
  assert.equal(
    lines.map((line) => line.text),
    ['one latte', 'an espresso', 'tea # with milk'],
  );
  for (const { text: sample, start, end } of lines) assert.is(text.slice(start, end), sample);
});

test('an empty file has no samples', () => assert.equal(sampleLines(''), []));

test.run();
