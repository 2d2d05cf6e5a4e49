/**
 * Every type against its table of utterances (`read-table.js` says how one is written), and every type against what holds of any
 * string. `FILTER=money` picks.
 */
import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hostile } from './hostile.js';
import { readTable } from './read-table.js';

/** A type is not done before it has been asked this much. */
const FEWEST_ROWS = 30;
const FEWEST_TRAPS = 5;
/** For a string of 10,000 units; the best of some runs, since a machine has other things to do. */
const MOST_MS = 20;
const MOST_RUNS = 10;

const folder = new URL('./', import.meta.url);
const names = (await readdir(new URL('../dist/types/', folder)))
  .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
  .map((file) => file.replace('.js', ''))
  .filter((name) => name.includes(process.env.FILTER ?? ''))
  .sort();

for (const name of names) {
  /** @type {import('@botwright/values').Recogniser} */
  const type = (await import(`@botwright/values/${name}`)).default;
  const rows = readTable(await readFile(new URL(`./${name}.table.txt`, folder), 'utf8'));
  const settings = [...new Set(rows.map(({ setting }) => setting))];
  const test = suite(type.type);

  test('finds what its table says', () => {
    const wrong = rows.flatMap(({ line, text, answer, setting, found }) => {
      const actual = type.find(text, setting, answer);
      const same = JSON.stringify(actual) === JSON.stringify(found);
      return same ? [] : [{ at: `${name}.table.txt:${line}`, text, actual, expected: found }];
    });
    assert.equal(wrong, []);
    assert.ok(rows.length >= FEWEST_ROWS, `${rows.length} rows`);
    assert.ok(rows.filter(({ found }) => found.length === 0).length >= FEWEST_TRAPS, 'too few traps');
  });

  test('says again of a value alone what it said of it in passing', () => {
    for (const { text, setting, found } of rows) {
      for (const { start, end, value } of found) {
        const alone = text.slice(start, end);
        assert.equal(type.find(alone, setting, true), [{ start: 0, end: alone.length, value }], `${text}: ${alone}`);
      }
    }
  });

  test('answers any string with spans inside it, in order and apart, and the same way again', () => {
    const words = fc.constantFrom(...new Set(rows.flatMap(({ text }) => text.split(/(?=[ ,.:-])/))));
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...settings), fc.boolean(), (text, setting, answer) => {
        const found = type.find(text, setting, answer);
        let last = 0;
        for (const { start, end, value } of found) {
          assert.ok(last <= start && start < end && end <= text.length && value !== '', JSON.stringify(found));
          last = end;
        }
        assert.equal(type.find(text, setting, answer), found);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test(`answers 10,000 units of anything within ${MOST_MS} ms`, () => {
    const pieces = rows.flatMap(({ text, found }) => found.map(({ start, end }) => text.slice(start, end)));
    for (const text of hostile([...new Set(pieces)])) {
      for (const setting of settings) {
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < MOST_RUNS && best >= MOST_MS; run++) {
          best = Math.min(
            best,
            millisecondsOf(() => type.find(text, setting, true)),
          );
        }
        assert.ok(
          best < MOST_MS,
          `${best.toFixed(1)} ms for ${JSON.stringify(text.slice(0, 40))}… (${setting.language})`,
        );
      }
    }
  });

  test.run();
}

/** @param {() => void} work */
function millisecondsOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
