import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { allowedSlips, editDistance, MAX_LENGTH } from './edit-distance.js';

const rows = new Uint8Array(3 * (MAX_LENGTH + 1));

function units(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

function distance(a: string, b: string, bound = 2): number {
  return editDistance(units(a), 0, a.length, units(b), 0, b.length, bound, rows);
}

/** The recurrence as written, over the whole table. */
function reference(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.length][b.length];
}

test('counts each kind of slip once', () => {
  assert.is(distance('latte', 'latte'), 0);
  assert.is(distance('capuccino', 'cappuccino'), 1);
  assert.is(distance('lattes', 'latte'), 1);
  assert.is(distance('lotte', 'latte'), 1);
  assert.is(distance('espersso', 'espresso'), 1);
  assert.is(distance('expreso', 'espresso'), 2);
});

test('agrees with the full table wherever the distance is within the bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, bound) => {
      assert.is(distance(a, b, bound), Math.min(reference(a, b), bound + 1));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('reads its words out of longer arrays', () => {
  assert.is(editDistance(units('xxlattexx'), 2, 7, units('ylatey'), 1, 5, 2, rows), 1);
});

test('gives up on words that are too long to be compared', () => {
  assert.is(distance('a'.repeat(100), 'a'.repeat(100)), 3);
});

test('short words must be right, longer ones may hold one slip, then two', () => {
  assert.equal([1, 3, 4, 6, 7, 30].map(allowedSlips), [0, 0, 1, 1, 2, 2]);
});

test.run();
