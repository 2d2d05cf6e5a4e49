import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findHash, openHashIndex } from './hash-index.js';

test('finds each key at its position and nothing else', () => {
  const hash = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.uniqueArray(hash, { maxLength: 60 }), fc.array(hash), (given, asked) => {
      const keys = Uint32Array.from(given).sort();
      const index = openHashIndex(keys);
      keys.forEach((key, position) => {
        assert.is(findHash(index, key), position);
      });
      for (const key of asked) assert.is(findHash(index, key), keys.indexOf(key));
    }),
    { seed: 1 },
  );
});

test('refuses keys out of order and keys given twice', () => {
  for (const keys of [Uint32Array.of(2, 1), Uint32Array.of(1, 1)]) {
    assert.throws(
      () => openHashIndex(keys),
      (error: unknown) => error instanceof RangeError && /broken at 1/.test(error.message),
    );
  }
});

test.run();
