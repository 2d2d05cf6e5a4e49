/** Similarity against its definition, and the join against comparing each with each. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { similarPairs } from './similar-pairs.js';
import { jaccard, trigramSets } from './trigrams.js';

const test = suite('similarity');
const LIMITS = { pairs: 100_000, comparisons: 100_000 };

test('case, spacing and punctuation make no difference, words do', () => {
  const [a, b, c] = trigramSets(['What  time is it?', 'what time is it', 'what time was it']);
  assert.ok(a && b && c);
  assert.is(jaccard(a, b), 1);
  assert.ok(jaccard(a, c) > 0.4 && jaccard(a, c) < 0.8);
});

test('counts what is shared by hand: " ab", "abc", "bc " and " ab", "abd", "bd "', () => {
  const [a, b] = trigramSets(['abc', 'abd']);
  assert.ok(a && b);
  assert.is(jaccard(a, b), 1 / 5);
});

test('the join finds what comparing each with each finds', () => {
  const word = fc.constantFrom('open', 'close', 'when', 'do', 'you', 'the', 'latte', 'shop');
  const sentence = fc.array(word, { minLength: 0, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 14 }), fc.constantFrom(0.3, 0.5, 0.8, 1), (texts, threshold) => {
      const sets = trigramSets(texts);
      const keys = sets.map((set) => set.join());
      const expected: string[] = [];
      sets.forEach((set, b) => {
        const first = keys.indexOf(keys[b] ?? '');
        if (set.length === 0) return;
        if (first < b) expected.push(`${first} ${b}`);
        else
          sets.slice(0, b).forEach((other, a) => {
            if (keys.indexOf(keys[a] ?? '') === a && jaccard(other, set) >= threshold) expected.push(`${a} ${b}`);
          });
      });
      const found = similarPairs(sets, threshold, LIMITS);
      assert.equal(
        found.pairs.map(({ a, b }) => `${a} ${b}`),
        expected,
      );
      assert.ok(found.complete);
    }),
  );
});

test('stops at its limits and says so', () => {
  const sets = trigramSets(Array.from({ length: 200 }, (_, n) => `please book the large room number ${n}`));
  const few = similarPairs(sets, 0.5, { pairs: 10, comparisons: 1e6 });
  assert.equal([few.pairs.length, few.complete], [10, false]);
  const short = similarPairs(sets, 0.5, { pairs: 1e6, comparisons: 50 });
  assert.is(short.complete, false);
});

test.run();
