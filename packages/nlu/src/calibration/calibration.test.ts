import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRandom } from '../kernels/random.js';
import { tokenize } from '../text/tokenize.js';
import { calibrate, confidencesOf, type HeldOutAnswer } from './calibrate.js';
import { confidenceOf } from './confidence.js';
import { weighScores } from './evidence.js';
import { planFolds } from './held-out.js';
import { makeNonsense } from './nonsense.js';
import { type CalibrationReport, reportCalibration } from './report.js';
import { type ChosenThreshold, chooseThreshold } from './threshold.js';

const test = suite('calibration');
const SIZE = { tasks: 20, texts: 2000 };

/** Answers whose probability is right as often as it says, one in five of an unknown task. */
function answers(count: number, shift = 0): HeldOutAnswer[] {
  const random = createRandom(3);
  return Array.from({ length: count }, (_, n) => {
    const isStrange = n % 5 === 0;
    const probability = isStrange ? 0.05 + 0.5 * random.unit() : 0.4 + 0.59 * random.unit();
    const odds = Math.log(probability / (1 - probability)) - shift;
    return {
      kind: isStrange ? 'unknown-task' : 'task',
      evidence: { probability: 1 / (1 + Math.exp(-odds)), fallback: 0, lead: isStrange ? 2 : 4, known: 0.8 },
      isRight: !isStrange && random.unit() < probability,
      tasks: 20,
    };
  });
}

function report(held: readonly HeldOutAnswer[]): CalibrationReport {
  const weights = calibrate(held, SIZE);
  return reportCalibration(held, weights, chooseThreshold({}, SIZE.tasks, held, confidencesOf(held, weights)));
}

test('the confidence is as often right as it says, however unsure the classifier is of itself', () => {
  for (const shift of [0, 2]) {
    const { bins, texts, accuracy } = report(answers(4000, shift));
    assert.is(texts, 3200);
    assert.ok(accuracy !== null && Math.abs(accuracy - 0.695) < 0.03, `${accuracy}`);
    for (const bin of bins) {
      if (bin.texts < 100) continue;
      assert.ok(Math.abs((bin.confidence as number) - (bin.accuracy as number)) < 0.08, JSON.stringify(bin));
    }
  }
});

test('mistakes of a classifier that knows fewer tasks count for more', () => {
  const known = (tasks: number): number => {
    const held = answers(1000).map((answer) => ({ ...answer, tasks }));
    const confidences = confidencesOf(held, calibrate(held, SIZE));
    return confidences.reduce((sum, confidence) => sum + confidence, 0);
  };
  assert.ok(known(10) < known(20));
});

test('a measured threshold keeps nearly all that is right and turns strange texts away, the more the less that is worth', () => {
  const held = answers(4000);
  const confidences = confidencesOf(held, calibrate(held, SIZE));
  const thresholds = (['bold', 'balanced', 'cautious'] as const).map((prefer) =>
    chooseThreshold({ prefer }, SIZE.tasks, held, confidences),
  );
  assert.ok(thresholds.every(({ source }) => source === 'measured'));
  assert.ok(thresholds[0].threshold <= thresholds[1].threshold && thresholds[1].threshold < thresholds[2].threshold);
  const { answeredRight, unknownTasksRefused } = report(held);
  assert.ok((answeredRight as number) > 0.65, `${answeredRight}`);
  assert.ok((unknownTasksRefused as number) > 0.5, `${unknownTasksRefused}`);
  assert.equal(chooseThreshold({}, SIZE.tasks, held, confidences), thresholds[1]);
  assert.equal(chooseThreshold({ price: 10 }, SIZE.tasks, held, confidences), thresholds[2]);
});

test('without enough texts of unknown tasks the threshold follows from the price, and a given one is taken', () => {
  const held = answers(400).filter(({ kind }) => kind === 'task');
  const confidences = confidencesOf(held, calibrate(held, SIZE));
  const choose = (price: number, tasks = 1000): ChosenThreshold => chooseThreshold({ price }, tasks, held, confidences);
  assert.is(choose(360).source, 'rule');
  assert.ok(Math.abs(choose(360).threshold - 0.5) < 0.01);
  assert.ok(choose(40, 2).threshold > choose(40, 20).threshold);
  assert.ok(choose(10).threshold > 0.8 && choose(3000).threshold < 0.3);
  assert.equal(chooseThreshold({ threshold: 0.9 }, SIZE.tasks, held, confidences), {
    threshold: 0.9,
    source: 'author',
  });
});

test('without any answer the weights are those of bots of that size', () => {
  const confidence = (tasks: number, texts: number, lead: number): number =>
    confidenceOf(
      calibrate([], { tasks, texts }),
      { probability: 0.9, fallback: 0, lead, known: 0.9 },
      new Float64Array(5),
    );
  assert.ok(confidence(5, 25, 2) > 0.9);
  assert.ok(confidence(5, 25, 0.2) < 0.8);
  assert.ok(confidence(20, 100, 2) < confidence(5, 25, 2), 'the same lead says less in a larger bot');
});

test('nothing known is no confidence; what is like the fallback, strange or says little is doubted', () => {
  const weights = Float64Array.of(0, 1, 1, 1, 1);
  const inputs = new Float64Array(5);
  const confidence = (probability: number, fallback: number, lead: number, known: number): number =>
    confidenceOf(weights, { probability, fallback, lead, known }, inputs);
  assert.is(confidence(1, 0, 1, 0), 0);
  assert.ok(confidence(1, 0, 1, 1) < 1 && confidence(1, 0, 1, 1) > 0.99);
  assert.ok(confidence(0, 0, 0, 1) >= 0);
  assert.ok(confidence(0.9, 0.1, 1, 0.9) > confidence(0.6, 0.1, 1, 0.9));
  assert.ok(confidence(0.9, 0.1, 1, 0.9) > confidence(0.9, 0.1, 1, 0.3));
  assert.ok(confidence(0.9, 0.1, 1, 0.9) > confidence(0.9, 0.1, 0.5, 0.9));
  assert.ok(confidence(0.5, 0.1, 1, 0.9) > confidence(0.5, 0.4, 1, 0.9));
  assert.equal([...confidencesOf([], weights)], []);
});

test('the lead is over the mean of the tasks that have samples; a task that may not win still casts doubt', () => {
  const scores = (): Float64Array => Float64Array.of(3, 1, -Infinity, -1, 0);
  const all = weighScores(scores(), 1);
  assert.is(all.best, 0);
  assert.is(all.evidence.lead, 2);
  assert.ok(all.evidence.fallback > 0 && all.evidence.fallback < 0.1);
  const some = weighScores(scores(), 1, (k) => k === 1);
  assert.is(some.best, 1);
  assert.is(some.evidence.lead, 0);
  assert.ok(some.evidence.probability < 0.6);
  assert.is(weighScores(scores(), 1, () => false).best, -1);
});

test('folds keep the fillings of a sample together and ask about each once', () => {
  const groups = Int32Array.from({ length: 120 }, (_, n) => Math.floor(n / 3));
  const classes = groups.map((group) => Math.floor(group / 10));
  const folds = planFolds(groups, classes, 4, 120, 1);
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

test('made-up texts are asked about and never learned', () => {
  const groups = Int32Array.from({ length: 60 }, (_, n) => n);
  const classes = groups.map((n) => (n < 40 ? n % 4 : 4));
  const folds = planFolds(groups, classes, 4, 40, 1);
  assert.is(folds.flatMap(({ ask }) => [...ask]).filter((n) => n >= 40).length, 20);
  assert.not.ok(folds.some(({ learn }) => learn.some((n) => n >= 40)));
});

test('of many tasks, some are not learned at all', () => {
  const groups = Int32Array.from({ length: 300 }, (_, n) => n);
  const classes = groups.map((n) => n % 30);
  for (const { learn, ask } of planFolds(groups, classes, 30, 300, 1)) {
    const learned = new Set(Array.from(learn, (n) => classes[n]));
    assert.is(learned.size, 30 - 5);
    assert.is(ask.filter((n) => !learned.has(classes[n])).length, 5 * 10);
  }
  assert.is(
    planFolds(
      Int32Array.from({ length: 5000 }, (_, n) => n),
      new Int32Array(5000),
      1,
      5000,
      1,
    ).length,
    1,
  );
  assert.equal(planFolds(new Int32Array(3), new Int32Array(3), 1, 3, 1), []);
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
