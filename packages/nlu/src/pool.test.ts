/// <reference types="node" />
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LinearJob } from './classifier/train-linear-view.js';
import { createRandom } from './kernels/random.js';
import { openThread } from './pool/thread.js';
import { openPool } from './pool.js';
import { runJob } from './train/job.js';
import { openTrainer } from './train/open-trainer.js';
import { createPacer } from './train/pacer.js';
import { train } from './train/train.js';
import { TrainingError } from './train/training-error.js';
import type { ModelSections, TrainingSet } from './types.js';

const test = suite('pool');

/** Large enough for all kinds of jobs, and for a thread: tasks with words of their own among words that all share, and a field. */
function manySamples(tasks: number, samples: number): TrainingSet {
  const random = createRandom(5);
  const word = (n: number): string =>
    `${'bcdfghklmnpr'[n % 12]}${'aeiou'[n % 5]}${'lmnrst'[n % 6]}${'aeio'[n % 4]}${n}`;
  return {
    language: 'en-US',
    fieldTypes: [{ name: 'thing', open: false, values: [{ value: 'lamp', synonyms: [] }] }],
    tasks: Array.from({ length: tasks }, (_, k) => ({
      name: `task-${k}`,
      fields: k === 0 ? [{ name: 'Thing', type: 'thing' }] : [],
      samples: Array.from({ length: samples }, () => {
        const words = [word(300 + 2 * k + random.below(2)), ...[1, 2, 3, 4, 5].map(() => word(random.below(200)))];
        return {
          segments: [
            { text: `${words.join(' ')} ` },
            ...(k === 0 ? [{ field: 'Thing', text: 'lamp' }] : [{ text: 'lamp' }]),
          ],
        };
      }),
    })),
  };
}

const set = manySamples(20, 32);
const alone = await train(set);
const expected = bytes(alone.sections);

function bytes(sections: ModelSections): string {
  return Object.entries(sections)
    .map(([name, array]) => `${name} ${array.constructor.name} ${array.join()}`)
    .join('\n');
}

const NOTHING = {
  weights: {
    ends: new Uint32Array(3),
    classes: new Uint16Array(),
    weights: new Float32Array(),
    squares: new Float32Array(),
  },
  bias: new Float64Array(2),
};

/** A job of its own length, which no two seconds suffice for where it is long. */
function job(visits: number): LinearJob {
  const rows = {
    starts: Int32Array.of(0, 2, 4),
    columns: Int32Array.of(0, 1, 1, 2),
    values: new Float32Array(4).fill(1),
  };
  return {
    kind: 'linear',
    rows,
    features: 3,
    classes: Int32Array.of(0, 1),
    picked: Int32Array.of(0, 1),
    start: new Float64Array(2),
    seed: 1,
    resume: { view: NOTHING, rounds: visits / 2 },
  };
}

async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the same bytes without threads, and with any number of them', async () => {
  for (const threads of [1, 3]) {
    const pool = openPool({ threads });
    try {
      const together = await train(set, { pool });
      assert.is(bytes(together.sections), expected);
      assert.equal(together.report, alone.report);
    } finally {
      await pool.close();
    }
  }
});

test('a job that is cancelled stops at once, and the pool goes on', async () => {
  const pool = openPool({ threads: 1 });
  try {
    const controller = new AbortController();
    const reason = new Error('enough');
    const endless = pool.run(job(1e12), controller.signal);
    const behind = pool.run(job(10));
    setTimeout(() => controller.abort(reason), 20);
    assert.is(await thrownBy(endless), reason);
    assert.equal(await behind, await runJob(job(10), createPacer()));
    assert.is(await thrownBy(pool.run(job(10), AbortSignal.abort(reason))), reason);
  } finally {
    await pool.close();
  }
});

test('training in threads is cancelled at many moments, and gives the same bytes afterwards', async () => {
  const pool = openPool({ threads: 2 });
  const trainer = openTrainer({ pool });
  const reason = new Error('enough');
  try {
    for (const milliseconds of [0, 5, 20, 60, 150]) {
      const controller = new AbortController();
      const training = trainer.train(set, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), milliseconds);
      assert.is(await thrownBy(training), reason);
    }
    assert.is(bytes((await trainer.train(set)).sections), expected);
  } finally {
    await pool.close();
  }
});

test('a thread that ends says so', async () => {
  const thread = openThread();
  const lost = thrownBy(thread.run(job(1e12)));
  await thread.close();
  const error = await lost;
  assert.instance(error, TrainingError);
  assert.is((error as TrainingError).code, 'thread_lost');
  assert.ok(thread.hasEnded);
});

test('a job that fails says how, and a closed pool takes none', async () => {
  const pool = openPool({ threads: 1 });
  const error = await thrownBy(pool.run({ ...job(10), classes: Int32Array.of(0, 7) }));
  assert.instance(error, RangeError);
  assert.match((error as RangeError).message, 'target');
  const endless = thrownBy(pool.run(job(1e12)));
  const waiting = thrownBy(pool.run(job(10)));
  await pool.close();
  assert.instance(await endless, TrainingError);
  assert.instance(await waiting, Error);
  assert.instance(await thrownBy(pool.run(job(10))), Error);
  assert.throws(() => openPool({ threads: 0 }), RangeError);
});

test.run();
