import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRandom } from '../kernels/random.js';
import { tokenize } from '../text/tokenize.js';
import { calibrate, confidencesOf, type HeldOutAnswer } from './calibrate.js';
import { confidenceOf } from './confidence.js';
import { planFolds } from './held-out.js';
import { makeNonsense } from './nonsense.js';
import { reportCalibration } from './report.js';

const test = suite('calibration');

/** Answers whose probability is right as often as it says, a third of a hundred of them of unknown tasks. */
function answers(count: number): HeldOutAnswer[] {
  const random = createRandom(3);
  return Array.from({ length: count }, (_, n) => {
    const isStrange = n % 5 === 0;
    const probability = isStrange ? 0.05 + 0.5 * random.unit() : 0.4 + 0.59 * random.unit();
    return {
      kind: isStrange ? 'unknown-task' : 'task',
      evidence: { probability, fallback: 0, known: 0.8 },
      isRight: !isStrange && random.unit() < probability,
    };
  });
}

test('the confidence is as often right as it says', () => {
  const held = answers(4000);
  const calibration = calibrate(held);
  const { bins, texts, accuracy } = reportCalibration(held, calibration);
  assert.is(texts, 3200);
  assert.ok(accuracy !== null && Math.abs(accuracy - 0.695) < 0.03, `${accuracy}`);
  for (const bin of bins) {
    if (bin.texts < 100 || bin.from < 0.5) continue;
    assert.ok(Math.abs((bin.confidence as number) - (bin.accuracy as number)) < 0.08, JSON.stringify(bin));
  }
});

test('the threshold keeps nearly all that is right and turns strange texts away', () => {
  const held = answers(4000);
  const { threshold } = calibrate(held);
  const { answeredRight, unknownTasksRefused } = reportCalibration(held, calibrate(held));
  assert.ok(threshold > 0.2 && threshold < 0.7);
  assert.ok((answeredRight as number) > 0.65, `${answeredRight}`);
  assert.ok((unknownTasksRefused as number) > 0.5, `${unknownTasksRefused}`);
});

test('fewer answers make for a more cautious threshold', () => {
  const tasks = (count: number): HeldOutAnswer[] =>
    answers(2 * count)
      .filter(({ kind }) => kind === 'task')
      .slice(0, count);
  assert.ok(Math.abs(calibrate(tasks(40)).threshold - 0.6) < 1e-9);
  assert.ok(calibrate(tasks(1000)).threshold < 0.45);
  assert.ok(calibrate([]).threshold > 0.5);
});

test('nothing known is no confidence, and what is like the fallback is doubted', () => {
  const weights = Float64Array.of(2, 1, 1);
  const inputs = new Float64Array(3);
  const confidence = (probability: number, fallback: number, known: number): number =>
    confidenceOf(weights, { probability, fallback, known }, inputs);
  assert.is(confidence(1, 0, 0), 0);
  assert.ok(confidence(1, 0, 1) < 1 && confidence(1, 0, 1) > 0.99);
  assert.ok(confidence(0, 0, 1) >= 0);
  assert.ok(confidence(0.9, 0.1, 0.9) > confidence(0.6, 0.1, 0.9));
  assert.ok(confidence(0.9, 0.1, 0.9) > confidence(0.9, 0.1, 0.3));
  assert.is(confidence(0.4, 0.6, 1), 0.4);
  assert.equal([...confidencesOf([], weights)], []);
});

test('folds keep the fillings of a sample together and ask about each once', () => {
  const groups = Int32Array.from({ length: 120 }, (_, n) => Math.floor(n / 3));
  const classes = groups.map((group) => Math.floor(group / 10));
  const folds = planFolds(groups, classes, 4, 1);
  assert.is(folds.length, 5);
  const asked = folds.flatMap(({ ask }) => [...ask]).sort((a, b) => a - b);
  assert.equal(asked, [...groups.keys()]);
  for (const { learn, ask } of folds) {
    assert.is(learn.length + ask.length, 120);
    const learned = new Set(Array.from(learn, (n) => groups[n]));
    assert.not.ok(ask.some((n) => learned.has(groups[n])));
    assert.is(new Set(Array.from(learn, (n) => classes[n])).size, 4, 'every task is learned');
  }
});

test('of many tasks, some are not learned at all', () => {
  const groups = Int32Array.from({ length: 300 }, (_, n) => n);
  const classes = groups.map((n) => n % 30);
  for (const { learn, ask } of planFolds(groups, classes, 30, 1)) {
    const learned = new Set(Array.from(learn, (n) => classes[n]));
    assert.is(learned.size, 30 - 5);
    assert.is(ask.filter((n) => !learned.has(classes[n])).length, 5 * 10);
  }
  assert.is(
    planFolds(
      Int32Array.from({ length: 5000 }, (_, n) => n),
      new Int32Array(5000),
      1,
      1,
    ).length,
    1,
  );
  assert.equal(planFolds(new Int32Array(3), new Int32Array(3), 1, 1), []);
});

test('made-up texts keep no word of a field', () => {
  const source = { tokens: tokenize('play some music by bach', 'en'), spans: [{ start: 10, end: 15 }] };
  assert.ok(makeNonsense([source], 100, 1).filter((text) => text.includes('music')).length < 10);
});

test('made-up texts keep common words and no rare one', () => {
  const texts = ['what is the menu', 'what is the price', 'what is the weather'].map((text) => ({
    tokens: tokenize(text, 'en'),
    spans: [],
  }));
  const made = makeNonsense(texts, 50, 1);
  assert.is(made.length, 50);
  assert.equal(made, makeNonsense(texts, 50, 1));
  assert.ok(made.some((text) => text.startsWith('what is ')));
  // A shuffle may leave a short word as it was, now and then.
  assert.ok(made.filter((text) => /menu|price|weather/.test(text)).length < 5);
  assert.equal(makeNonsense([], 5, 1), []);
});

test.run();
