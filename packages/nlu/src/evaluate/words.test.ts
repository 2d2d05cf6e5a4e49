import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsOf } from './words.js';

const test = suite('wordsOf');

test('gives normalised words with their places, without punctuation', () => {
  assert.equal(wordsOf('One LATTE, please!', 'en'), [
    { spelling: 'one', start: 0, end: 3 },
    { spelling: 'latte', start: 4, end: 9 },
    { spelling: 'please', start: 11, end: 17 },
  ]);
});

test('splits what is written without spaces', () => {
  const text = '東京駅に行きたい';
  const words = wordsOf(text, 'ja');
  assert.ok(words.length > 1);
  assert.is(words.map(({ start, end }) => text.slice(start, end)).join(''), text);
});

test('takes any text', () => {
  assert.equal(wordsOf('', 'en'), []);
  assert.equal(wordsOf('?!', 'en'), []);
  assert.is(wordsOf('\ud800 a', 'en').length, 1);
});

test.run();
