import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countHash, countOf, createHashCounter } from './hash-counter.js';
import { createRandom } from './random.js';

const test = suite('hash counter');

test('counts rows as a map does, through collisions and growth', () => {
  const counter = createHashCounter();
  const expected = new Map<number, Set<number>>();
  const random = createRandom(5);
  for (let row = 0; row < 200; row++) {
    for (let i = 0; i < 50; i++) {
      // Many share their lowest bits, so they all want the same place.
      const hash = (random.below(40) * 0x10000 + random.below(60)) >>> 0;
      countHash(counter, hash, hash % 7, row);
      expected.set(hash, (expected.get(hash) ?? new Set()).add(row));
    }
  }
  assert.is(counter.size, expected.size);
  for (const [hash, rows] of expected) assert.is(countOf(counter, hash), rows.size);
  counter.hashes.forEach((hash, place) => {
    if (counter.counts[place] > 0) assert.is(counter.kinds[place], hash % 7);
  });
  assert.is(countOf(counter, 0xffffffff), 0);
});

test.run();
