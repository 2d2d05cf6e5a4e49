import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { classResidual, classStep, growClassWeights } from './class-weights.js';
import { createRandom } from './random.js';
import { createTouchedClasses, moveBias, touchedResidual } from './touched-classes.js';

const test = suite('touched classes');

const F = 6;
const K = 40;
const random = createRandom(8);

/** One row of two features, and weights that each say something about three classes. */
function learned() {
  const own = growClassWeights(F, K);
  const rows = { starts: Int32Array.of(0, 2), columns: Int32Array.of(1, 4), values: Float32Array.of(0.5, 2) };
  for (let step = 0; step < 3; step++) {
    const residual = new Float64Array(K);
    const active = Int32Array.of(random.below(K));
    residual[active[0]] = random.unit() - 0.5;
    classStep(rows, 0, residual, active, 1, own, 3, 0.1);
  }
  return { own, rows };
}

test('the softmax of the touched classes is that among all', () => {
  for (let round = 0; round < 20; round++) {
    const { own, rows } = learned();
    const bias = Float64Array.from({ length: K }, () => random.unit() - 0.5);
    bias[7] = -Infinity;
    const target = random.below(7);
    const all = new Float64Array(K);
    classResidual(rows, 0, target, own, bias, all);
    const touched = createTouchedClasses(bias);
    const some = new Float64Array(K);
    touchedResidual(rows, 0, target, own, bias, touched, some);
    const list = [...touched.classes.subarray(0, touched.count)];
    assert.ok(list.includes(target) && list.length <= 4);
    assert.is(new Set(list).size, list.length);
    for (const k of list) assert.ok(Math.abs(some[k] - all[k]) < 1e-12, `class ${k}`);
    for (let k = 0; k < K; k++) if (!list.includes(k)) assert.is(some[k], 0);
  }
});

test('a bias that moves is known to the next text', () => {
  const { own, rows } = learned();
  const bias = new Float64Array(K);
  const touched = createTouchedClasses(bias);
  bias[39] = 2.5;
  moveBias(touched, 39, bias[39]);
  const all = new Float64Array(K);
  const some = new Float64Array(K);
  classResidual(rows, 0, 3, own, bias, all);
  touchedResidual(rows, 0, 3, own, bias, touched, some);
  assert.ok(Math.abs(some[3] - all[3]) < 1e-12);
});

test('scores of any size give probabilities', () => {
  const { own, rows } = learned();
  own.weights.fill(4000);
  const bias = new Float64Array(K);
  const residual = new Float64Array(K);
  const touched = createTouchedClasses(bias);
  touchedResidual(rows, 0, 0, own, bias, touched, residual);
  for (let j = 0; j < touched.count; j++) assert.ok(Math.abs(residual[touched.classes[j]]) <= 1);
});

test('wrong lengths and targets are refused', () => {
  const { own, rows } = learned();
  const bias = new Float64Array(K);
  const touched = createTouchedClasses(bias);
  assert.throws(() => touchedResidual(rows, 0, K, own, bias, touched, new Float64Array(K)), /target/);
  assert.throws(() => touchedResidual(rows, 0, 0, own, bias, touched, new Float64Array(K - 1)), /residual/);
});

test.run();
