import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandPattern, isPattern } from './expand-pattern.js';

const test = suite('expandPattern');

test('says each utterance of a pattern once', () => {
  assert.equal(expandPattern('fly [back] to {city}[ please]'), [
    'fly back to {city} please',
    'fly back to {city}',
    'fly to {city} please',
    'fly to {city}',
  ]);
  assert.equal(expandPattern('(book|get) [(a|one) flight]^'), [
    'book a flight',
    'book',
    'book one flight',
    'get a flight',
    'get',
    'get one flight',
  ]);
});

test('is bounded, whatever it is given', () => {
  assert.is(expandPattern('[a|b] '.repeat(50)).length, 8);
  assert.is(isPattern('[a]'.repeat(1_000)), false);
  assert.equal(expandPattern('[[[('), ['[[[(']);
  assert.equal(expandPattern('[]'), []);
});

test('leaves utterances alone that label words, or only look like a pattern', () => {
  for (const text of ['fly to {city=rome} [please]', 'why (and how)?', 'escaped \\[x\\]', 'a ] b [', 'a^b']) {
    assert.is(isPattern(text), false, text);
  }
  for (const text of ['fly [back]', '(a|b)', 'to {city}^']) assert.is(isPattern(text), true, text);
});

test.run();
