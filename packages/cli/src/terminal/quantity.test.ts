import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { count, duration, percent, size } from './quantity.js';

const test = suite('quantity');

test('counts', () => {
  assert.equal(
    [0, 1, 2].map((amount) => count(amount, 'error')),
    ['0 errors', '1 error', '2 errors'],
  );
});

test('sizes change their unit where the next one would round up', () => {
  assert.equal([0, 999, 1000, 31_449, 999_949, 999_950, 2_040_000].map(size), [
    '0 B',
    '999 B',
    '1.0 kB',
    '31.4 kB',
    '999.9 kB',
    '1.0 MB',
    '2.0 MB',
  ]);
});

test('durations', () => {
  assert.equal([0.2, 85.4, 999.4, 999.6, 12_340].map(duration), ['0 ms', '85 ms', '999 ms', '1.0 s', '12.3 s']);
});

test('percentages never claim certainty that is not there', () => {
  assert.equal([0, 0.001, 0.5, 0.9949, 0.999, 1].map(percent), ['0 %', '<1 %', '50 %', '99 %', '>99 %', '100 %']);
});

test.run();
