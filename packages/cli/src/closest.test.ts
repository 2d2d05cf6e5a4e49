import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { closest } from './closest.js';

const test = suite('closest');

test('finds the candidate with the fewest edits, whatever the case', () => {
  assert.is(closest('feild_unknown', ['field_unused', 'field_unknown']), 'field_unknown');
  assert.is(closest('FIELD_UNKNOWN', ['field_unknown']), 'field_unknown');
});

test('takes the first of equals, and none that is too far away', () => {
  assert.is(closest('ab', ['ac', 'ad']), 'ac');
  assert.is(closest('banana', ['field_unknown']), undefined);
  assert.is(closest('', ['a', 'abc']), 'a');
});

test.run();
