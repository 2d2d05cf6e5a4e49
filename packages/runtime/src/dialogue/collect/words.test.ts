import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { afterWords, cancelWords, correctionWords, isOneOf, skipWords } from './words.js';

const test = suite('words in a form');

test('some words mean something where they stand alone', () => {
  for (const text of ['cancel', ' Cancel. ', 'Never   MIND!', 'forget it…']) {
    assert.ok(isOneOf(text, cancelWords(undefined)), text);
  }
  for (const text of ['cancel it all', 'cancellation', '', '?', 'no']) {
    assert.not(isOneOf(text, cancelWords(undefined)), text);
  }
  assert.equal([skipWords(false), skipWords(undefined), skipWords({ words: ['x'] })], [[], [], ['x']]);
  assert.ok(isOneOf('no thanks', skipWords(true)));
});

test('words of correction come before what is meant', () => {
  for (const [text, rest] of [
    ['no, make it Tuesday', 'Tuesday'],
    ['Actually I meant the 4th.', 'the 4th'],
    ['no let’s say 5.30', '5.30'],
    ['Sorry: MAKE THAT ten', 'ten'],
    ['no, -5', '-5'],
    ['no', undefined],
    ['November', undefined],
    ['norway', undefined],
    ['tuesday, no', undefined],
    ['', undefined],
  ] as const) {
    assert.is(afterWords(text, correctionWords(true)), rest, text);
  }
  assert.is(afterWords('nein, Dienstag', correctionWords({ words: ['Nein'] })), 'Dienstag');
});

test('long inputs take no time', () => {
  const start = performance.now();
  for (const unit of ['no ', ' ', '.', 'x ', '!a', '’']) {
    const text = unit.repeat(10_000 / unit.length);
    afterWords(`${text}a`, correctionWords(true));
    isOneOf(`${text}a`, cancelWords(undefined));
  }
  assert.ok(performance.now() - start < 500);
});

declare const performance: { now(): number };

test.run();
