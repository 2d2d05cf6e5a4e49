import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openFeatureTable } from '../features/encode.js';
import { createRandom } from '../kernels/random.js';
import { ModelError } from '../model/model-error.js';
import { runHere } from '../train/run.js';
import { type HiddenFeatures, selectHiddenFeatures } from './hidden-features.js';
import { openClassifier } from './open-classifier.js';
import { packClassifier } from './pack-classifier.js';
import { createScorer, trainClassifier, weighViews } from './train-classifier.js';

const test = suite('classifier');

const TEXTS = 2400;
/** Features of each of the first two groups. */
const TELLING = 5;
const CLASSES = TELLING * TELLING;
const GROUPS = 5;
const PER_GROUP = 40;
const FEATURES = GROUPS * PER_GROUP;

/** Texts with one feature of each group: the first two together tell the class, the others tell nothing. */
function problem() {
  const random = createRandom(2);
  const columns = new Int32Array(GROUPS * TEXTS);
  const classes = new Int32Array(TEXTS);
  for (let n = 0; n < TEXTS; n++) {
    for (let g = 0; g < GROUPS; g++)
      columns[GROUPS * n + g] = g * PER_GROUP + random.below(g < 2 ? TELLING : PER_GROUP);
    classes[n] = columns[GROUPS * n] * TELLING + (columns[GROUPS * n + 1] - PER_GROUP);
  }
  const rows = {
    starts: Int32Array.from({ length: TEXTS + 1 }, (_, n) => GROUPS * n),
    columns,
    values: new Float32Array(columns.length).fill(1),
    groupEnds: Int32Array.from(columns, (_, i) => i + 1),
  };
  return { rows, classes, features: FEATURES, classCount: CLASSES };
}

const all = Int32Array.from({ length: TEXTS }, (_, n) => n);
const table = openFeatureTable(
  Uint32Array.from({ length: FEATURES }, (_, f) => f << 20).sort(),
  new Uint8Array(FEATURES).fill(16),
  16,
);

test('the hidden layer sees frequent features of all groups but skip-pairs, in the same texts', () => {
  const { rows } = problem();
  const { features, rows: seen } = selectHiddenFeatures(rows, GROUPS, FEATURES, CLASSES) as HiddenFeatures;
  assert.equal(
    [...features].filter((f) => f >= 2 * PER_GROUP && f < 3 * PER_GROUP),
    [],
  );
  assert.equal([...features.subarray(0, TELLING + 1)], [0, 1, 2, 3, 4, PER_GROUP]);
  for (let n = 0; n < TEXTS; n++) {
    const own = Array.from(seen.columns.subarray(seen.starts[n], seen.starts[n + 1]), (place) => features[place]);
    assert.equal(
      own,
      [...rows.columns.subarray(rows.starts[n], rows.starts[n + 1])].filter((f) => features.includes(f)),
    );
  }
});

test('small sets and sets of few tasks do without one', () => {
  const { rows } = problem();
  assert.is(selectHiddenFeatures({ ...rows, starts: rows.starts.subarray(0, 400) }, GROUPS, FEATURES, CLASSES), null);
  assert.is(selectHiddenFeatures(rows, GROUPS, FEATURES, 7), null);
});

test('both views learn, and the packed model scores as the trained one does', async () => {
  const set = problem();
  const hidden = selectHiddenFeatures(set.rows, GROUPS, FEATURES, CLASSES) as HiddenFeatures;
  const trained = weighViews(await trainClassifier({ ...set, hidden }, all, 1, runHere()));
  const score = createScorer({ ...set, hidden }, trained);
  const sections = packClassifier(table, hidden.features, trained);
  const packed = openClassifier(sections);
  const [exact, rounded] = [new Float64Array(CLASSES), new Float64Array(CLASSES)];
  let right = 0;
  for (let n = 0; n < 200; n++) {
    score(n, exact);
    const rows = set.rows.columns.slice(GROUPS * n, GROUPS * n + GROUPS);
    packed.score(
      { count: GROUPS, rows, values: new Float64Array(GROUPS).fill(1), groupEnds: new Int32Array() },
      rounded,
    );
    for (let k = 0; k < CLASSES; k++) assert.ok(Math.abs(exact[k] - rounded[k]) < 0.5, `${exact[k]} ${rounded[k]}`);
    if (rounded.indexOf(Math.max(...rounded)) === set.classes[n]) right++;
  }
  assert.ok(right > 190, `${right}`);

  for (const name of Object.keys(sections).filter((key) => key.startsWith('hidden.'))) {
    const { [name]: section, ...rest } = sections;
    assert.throws(() => openClassifier(rest), isDamaged, `${name} missing`);
    assert.throws(() => openClassifier({ ...sections, [name]: section.subarray(1) }), isDamaged, `${name} cut`);
  }
  const more = sections['hidden.features'].slice();
  more[0] ^= 1;
  assert.throws(
    () => openClassifier({ ...sections, 'hidden.features': more }),
    isDamaged,
    'another number of features',
  );
});

function isDamaged(error: unknown): boolean {
  return error instanceof ModelError && error.code === 'damaged';
}

test('the same seed trains the same hidden layer', async () => {
  const set = problem();
  const hidden = selectHiddenFeatures(set.rows, GROUPS, FEATURES, CLASSES);
  const train = (seed: number) => trainClassifier({ ...set, hidden }, all, seed, runHere());
  const [first, again, other] = [await train(1), await train(1), await train(2)];
  assert.equal(first, again);
  assert.not.equal(first.hidden?.embedding, other.hidden?.embedding);
});

test.run();
