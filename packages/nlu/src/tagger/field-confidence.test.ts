import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  closedConfidence,
  FIELD_CONFIDENCE_WEIGHTS,
  knownFieldConfidence,
  openConfidence,
} from './field-confidence.js';

const SIZES = [1, 10, 100, 349, 350, 100_000];
const PROBABILITIES = [0, 1e-9, 0.01, 0.3, 0.5, 0.9, 1];

test('a confidence lies in [0, 1] and rises with the probability', () => {
  for (const texts of SIZES) {
    const weights = knownFieldConfidence(texts);
    assert.is(weights.length, FIELD_CONFIDENCE_WEIGHTS);
    for (const confidence of [
      (p: number) => openConfidence(weights, p),
      (p: number) => closedConfidence(weights, p, 0, false),
      (p: number) => closedConfidence(weights, p, 0.2, false),
      (p: number) => closedConfidence(weights, p, 0.2, true),
    ]) {
      const all = PROBABILITIES.map(confidence);
      assert.ok(
        all.every((each) => each >= 0 && each <= 1),
        `${texts}: ${all}`,
      );
      assert.equal(
        all,
        all.toSorted((a, b) => a - b),
      );
    }
  }
});

test('in open types the tagger is believed as it is where texts are many, and a little less where they are few', () => {
  for (const p of [0.01, 0.3, 0.9]) {
    assert.ok(Math.abs(openConfidence(knownFieldConfidence(350), p) - p) < 1e-6);
    assert.ok(Math.abs(openConfidence(knownFieldConfidence(50_000), p) - p) < 1e-6);
    assert.ok(openConfidence(knownFieldConfidence(10), p) < openConfidence(knownFieldConfidence(100), p));
    assert.ok(openConfidence(knownFieldConfidence(100), p) < p);
  }
});

test('a listed value is likelier than the tagger has it, and its fields share what there is', () => {
  const weights = knownFieldConfidence(20);
  assert.ok(closedConfidence(weights, 0.3, 0, false) > 0.9);
  const [from, to] = [closedConfidence(weights, 0.3, 0.1, false), closedConfidence(weights, 0.1, 0.3, false)];
  assert.ok(Math.abs(from / to - 3) < 1e-9);
  assert.ok(from + to < 1);
});

test('of a value that is all that was said only the field can be in doubt', () => {
  const weights = knownFieldConfidence(20);
  assert.is(closedConfidence(weights, 0.01, 0, true), 1);
  assert.is(closedConfidence(weights, 0.01, 0.03, true), 0.25);
});

test.run();
