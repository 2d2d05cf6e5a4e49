/** The evaluation from end to end, on a set that is small enough to train many times. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evaluation } from './document.js';
import { evaluate, type HeldOut } from './evaluate.js';
import { smallSubject } from './small-set.test.support.js';

const test = suite<{ evaluation: Evaluation }>('evaluate');
test.before(async (context) => {
  context.evaluation = await evaluate(smallSubject, { folds: 4 });
});

const heldOut: HeldOut = {
  kind: 'held-out',
  source: 'asked.csv',
  rows: [
    { task: 'order', segments: [{ text: 'I want a ' }, { text: 'latte', field: 'Drink' }], origin: 'asked.csv:2' },
    { task: 'order', segments: [{ text: 'get me a mocha' }], values: { Drink: 'mocha' }, origin: 'asked.csv:3' },
    { task: 'refund', segments: [{ text: 'I want my money back' }], origin: 'asked.csv:4' },
    { task: 'order', segments: [{ text: 'get me a mocha' }], values: { Drink: 'mocha' }, origin: 'asked.csv:5' },
  ],
};

test('asks each sample once, by a model that has not learned it', ({ evaluation }) => {
  const { data, tasks, method } = evaluation;
  assert.equal(data, { tasks: 3, samples: 22, texts: 22, outOfScope: 4 });
  assert.equal(method, { kind: 'cross-validation', source: null, folds: 4, repeats: 1, seed: 0 });
  const support = tasks.reduce((sum, task) => sum + task.support, 0);
  assert.is(support, 22);
  assert.ok(evaluation.overall.accuracy < 1, 'models that have seen what they are asked would be right throughout');
});

test('finds the two tasks that say the same, and the samples at their places', ({ evaluation }) => {
  const [pair] = evaluation.confusedPairs;
  assert.equal(pair?.tasks, ['closing-hours', 'opening-hours']);
  assert.ok((pair?.count ?? 0) >= 3);
  const cause = pair?.causes.find(({ asked }) => asked.origin === 'src/opening-hours.ts:5:5');
  assert.is(cause?.asked.text, 'when do you close on friday');
  assert.is(cause?.mistakenFor, 'closing-hours');
  assert.match(cause?.nearest?.origin ?? '', /^src\/closing-hours\.ts:\d:5$/);
  assert.match(cause?.nearest?.text ?? '', /when do you (close on sunday|open on friday)/);
});

test('sums up: confusion counts every text, shares of a threshold add up, rising to all refused', ({ evaluation }) => {
  assert.is(
    evaluation.confusion.reduce((sum, { count }) => sum + count, 0),
    22,
  );
  const { curve, chosen } = evaluation.threshold;
  assert.ok(chosen.least <= chosen.mean && chosen.mean <= chosen.most);
  for (const { right, wrong, refused } of curve) {
    assert.ok(Math.abs((right ?? 0) + (wrong ?? 0) + (refused ?? 0) - 1) < 1e-5);
  }
  assert.is(curve[0]?.refused, 0);
  assert.is(
    evaluation.calibration.bins.reduce((sum, { count }) => sum + count, 0),
    18,
  );
  assert.equal(
    evaluation.fields.map(({ task, name, support }) => [task, name, support]),
    [['order', 'Drink', 6]],
  );
});

test('draws the learning curve over more and more samples', ({ evaluation }) => {
  const { learningCurve } = evaluation;
  assert.equal(
    learningCurve.map(({ share }) => share),
    [0.1, 0.25, 0.5, 1],
  );
  const samples = learningCurve.map((point) => point.samples);
  assert.equal(
    [...samples].sort((a, b) => a - b),
    samples,
  );
});

test('is the same document again, and another one for another seed', async ({ evaluation }) => {
  assert.is(JSON.stringify(await evaluate(smallSubject, { folds: 4 })), JSON.stringify(evaluation));
  const other = await evaluate(smallSubject, { folds: 4, seed: 7, curve: false });
  assert.not.equal(other.mistakes, evaluation.mistakes);
  assert.equal(other.learningCurve, []);
});

test('repeats with other folds', async () => {
  const { data, method } = await evaluate(smallSubject, { folds: 2, repeats: 2, curve: false });
  assert.equal([data.texts, method.repeats, method.folds], [44, 2, 2]);
});

test('asks held-out data, and reports what is odd in it', async () => {
  const { overall, tasks, notes, mistakes, method, data } = await evaluate(smallSubject, { heldOut, curve: false });
  assert.equal([method.source, method.folds, data.texts], ['asked.csv', null, 4]);
  assert.is(overall.fields.support, 3);
  assert.equal(tasks.find(({ name }) => name === 'refund')?.recall, 0);
  assert.ok(mistakes.items.some(({ origin, expected }) => origin === 'asked.csv:4' && expected === 'refund'));
  assert.ok(notes.some((note) => note.endsWith('no such task: 1 text of refund.')));
  assert.ok(notes.some((note) => /^In the data more than once.*: 1 text\.$/.test(note)));
});

test('stops with the reason of the signal', async () => {
  const abort = new AbortController();
  const work = evaluate(smallSubject, {
    signal: abort.signal,
    onProgress: ({ stage }) => stage === 'ask' && abort.abort(new Error('enough')),
  });
  await work.then(
    () => assert.unreachable(),
    (error: Error) => assert.is(error.message, 'enough'),
  );
});

test('refuses what cannot be evaluated', async () => {
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'none',
      ({ code }) => code,
    );
  const one = { ...smallSubject, set: { ...smallSubject.set, tasks: [] } };
  assert.is(await codeOf(evaluate(one)), 'samples_too_few');
  assert.is(await codeOf(evaluate(smallSubject, { folds: 1 })), 'folds_invalid');
  assert.is(await codeOf(evaluate(smallSubject, { heldOut: { ...heldOut, rows: [] } })), 'data_empty');
});

test.run();
