import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  areaUnderRoc,
  evaluateCalibration,
  evaluateClassification,
  evaluateSpans,
  frameAccuracy,
  type LabelledSpan,
  stratifiedFolds,
} from '../evaluate.js';

/** Rounding of a few additions. */
const TOLERANCE = 1e-12;

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= TOLERANCE, `expected ${expected}, got ${actual}`);
}

function span(type: string, start: number, end: number): LabelledSpan {
  return { type, start, end };
}

test('counts a table of three classes as done by hand', () => {
  //            a  b  c   answered
  // a          2  1  0
  // b          0  1  1
  // c          1  0  0
  const expected = ['a', 'a', 'a', 'b', 'b', 'c'];
  const predicted = ['a', 'a', 'b', 'b', 'c', 'a'];
  const scores = evaluateClassification(expected, predicted);
  near(scores.accuracy, 3 / 6);
  assert.equal(scores.classes, [
    { name: 'a', precision: 2 / 3, recall: 2 / 3, f1: 4 / 6, support: 3 },
    { name: 'b', precision: 1 / 2, recall: 1 / 2, f1: 2 / 4, support: 2 },
    { name: 'c', precision: 0, recall: 0, f1: 0, support: 1 },
  ]);
  near(scores.macroF1, (2 / 3 + 1 / 2 + 0) / 3);
  assert.equal(scores.confusion, [
    { expected: 'a', predicted: 'a', count: 2 },
    { expected: 'a', predicted: 'b', count: 1 },
    { expected: 'b', predicted: 'b', count: 1 },
    { expected: 'b', predicted: 'c', count: 1 },
    { expected: 'c', predicted: 'a', count: 1 },
  ]);
});

test('a class that is answered but never right counts in the macro average', () => {
  const scores = evaluateClassification(['a'], ['fallback']);
  assert.is(scores.macroF1, 0);
  assert.is(scores.classes.find(({ name }) => name === 'fallback')?.precision, 0);
});

test('class names that are special in objects are names like others', () => {
  assert.is(evaluateClassification(['__proto__', 'constructor'], ['__proto__', 'constructor']).accuracy, 1);
});

test('a span counts if place and type are right', () => {
  const scores = evaluateSpans(
    [[span('size', 0, 5), span('drink', 6, 11)], [span('drink', 0, 8)], []],
    [[span('size', 0, 5), span('drink', 6, 10)], [span('size', 0, 8)], [span('drink', 1, 2)]],
  );
  near(scores.precision, 1 / 4);
  near(scores.recall, 1 / 3);
  near(scores.f1, 2 / 7);
  assert.equal(scores.types, [
    { type: 'drink', precision: 0, recall: 0, f1: 0, support: 2 },
    { type: 'size', precision: 1 / 2, recall: 1, f1: 2 / 3, support: 1 },
  ]);
});

test('of right spans that overlap each is looked for by itself, so an answer without overlaps finds one of them', () => {
  const outer = { type: 'place', start: 0, end: 8 };
  const inner = { type: 'city', start: 4, end: 8 };
  const { precision, recall } = evaluateSpans([[outer, inner]], [[inner]]);
  assert.is(precision, 1);
  assert.is(recall, 0.5);
  const frame = { task: 'go', spans: [outer, inner] };
  assert.is(frameAccuracy([frame], [{ task: 'go', spans: [outer] }]), 0);
});

test('no spans anywhere is no success and no failure', () => {
  assert.equal(evaluateSpans([[]], [[]]), { precision: 0, recall: 0, f1: 0, types: [] });
});

test('a frame is right with its task and all of its spans, in whatever order', () => {
  const expected = [
    { task: 'order', spans: [span('size', 0, 5), span('drink', 6, 11)] },
    { task: 'order', spans: [span('drink', 0, 5)] },
    { task: 'menu', spans: [] },
    { task: 'menu', spans: [] },
  ];
  const predicted = [
    { task: 'order', spans: [span('drink', 6, 11), span('size', 0, 5)] },
    { task: 'order', spans: [] },
    { task: 'order', spans: [] },
    { task: 'menu', spans: [span('drink', 0, 1)] },
  ];
  near(frameAccuracy(expected, predicted), 1 / 4);
});

test('area under ROC counts pairs, ties half', () => {
  // Pairs (holds, does not): (0.9, 0.5) 1, (0.9, 0.9) half, (0.4, 0.5) 0, (0.4, 0.9) 0.
  near(areaUnderRoc([0.9, 0.4, 0.5, 0.9], [true, true, false, false]), 1.5 / 4);
  near(areaUnderRoc([0.3, 0.3, 0.3], [true, false, false]), 0.5);
  near(areaUnderRoc([1, 0], [true, false]), 1);
  assert.ok(Number.isNaN(areaUnderRoc([1, 0], [true, true])));
});

test('calibration error is the weighted gap between confidence and accuracy', () => {
  const { error, bins } = evaluateCalibration([0.1, 0.3, 0.8, 1], [false, true, true, true], 2);
  assert.is(bins[0].count, 2);
  near(bins[0].confidence, 0.2);
  near(bins[0].accuracy, 0.5);
  near(bins[1].confidence, 0.9);
  near(bins[1].accuracy, 1);
  near(error, 0.5 * 0.3 + 0.5 * 0.1);
});

test('folds are even in size and in classes, and follow the seed', () => {
  const classes = Array.from({ length: 90 }, (_, n) => (n % 9 === 0 ? 'rare' : 'common'));
  const folds = stratifiedFolds(classes, 5, 3);
  for (let fold = 0; fold < 5; fold++) {
    const members = classes.filter((_, n) => folds[n] === fold);
    assert.is(members.length, 18);
    assert.is(members.filter((name) => name === 'rare').length, 2);
  }
  assert.equal(folds, stratifiedFolds(classes, 5, 3));
  assert.not.equal(folds, stratifiedFolds(classes, 5, 4));
});

test('rows that do not pair up and numbers out of range are refused', () => {
  const refused = (run: () => unknown, words: RegExp): void => {
    assert.throws(run, (error: unknown) => error instanceof RangeError && words.test(error.message));
  };
  refused(() => evaluateClassification(['a'], []), /expected 1 answers, got 0/);
  refused(() => evaluateClassification([], []), /at least one row/);
  refused(() => evaluateSpans([[]], []), /expected 1 rows, got 0/);
  refused(() => frameAccuracy([], [{ task: 'a', spans: [] }]), /expected 0 rows, got 1/);
  refused(() => areaUnderRoc([1], []), /expected 1 rows, got 0/);
  refused(() => evaluateCalibration([Number.NaN], [true]), /from 0 to 1/);
  refused(() => evaluateCalibration([1], [true], 0), /whole number from 1/);
  refused(() => stratifiedFolds(['a'], 1, 0), /whole number from 2/);
});

test.run();
