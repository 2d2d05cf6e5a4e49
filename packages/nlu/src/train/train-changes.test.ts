/// <reference types="node" />
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createRandom } from '../kernels/random.js';
import { openModel, type Predictor } from '../predict.js';
import type { ModelSections, TrainingSet, TrainingTask } from '../types.js';
import { openTrainer, type Trainer } from './open-trainer.js';
import { train } from './train.js';

const test = suite('train changes');

const random = createRandom(3);
const word = (n: number): string => `${'bcdfghklmnpr'[n % 12]}${'aeiou'[n % 5]}${'lmnrst'[n % 6]}${'aeio'[n % 4]}${n}`;
const plain = (text: string) => ({ segments: [{ text }] });

/** A text of task k: a word of its own among words that all tasks share. */
function say(k: number): string {
  const words = [1, 2, 3, 4].map(() => word(random.below(60)));
  words.splice(random.below(5), 0, word(100 + 2 * k + random.below(2)));
  return words.join(' ');
}

const DRINKS = ['latte', 'espresso', 'cappuccino'];
const order: TrainingTask = {
  name: 'order',
  fields: [{ name: 'Drink', type: 'drink' }],
  samples: ['bring me a ', 'could I have one ', 'I would like the '].map((text) => ({
    segments: [{ text }, { field: 'Drink' }],
  })),
};
const others: readonly TrainingTask[] = Array.from({ length: 12 }, (_, k) => ({
  name: `task-${k}`,
  fields: [],
  samples: Array.from({ length: 40 }, () => plain(say(k))),
}));

function bot(tasks: readonly TrainingTask[], drinks: readonly string[] = DRINKS): TrainingSet {
  const values = drinks.map((value) => ({ value, synonyms: [] }));
  return { language: 'en-US', fieldTypes: [{ name: 'drink', open: false, values }], tasks };
}

const first = bot([order, ...others]);
const trainer: Trainer = openTrainer({ incremental: true });
await trainer.train(first);

async function after(set: TrainingSet): Promise<Predictor> {
  return openModel((await trainer.train(set)).sections);
}

function best(model: Predictor, text: string): string {
  return model.predict(text).ranking[0].task;
}

test('a new sample gets its task, even one that says nothing that the task has said before', async () => {
  const added = plain('qwertz uiop is what we call it');
  const model = await after(bot([order, { ...others[0], samples: [...others[0].samples, added] }, ...others.slice(1)]));
  assert.is(best(model, added.segments[0].text), 'task-0');
  for (let k = 0; k < others.length; k++) {
    for (const { segments } of others[k].samples) assert.is(best(model, segments[0].text as string), `task-${k}`);
  }
});

test('a sample that moves to another task takes its text along', async () => {
  const moved = others[3].samples[7];
  const model = await after(
    bot([
      order,
      ...others.map((task, k) => {
        if (k === 3) return { ...task, samples: task.samples.filter((sample) => sample !== moved) };
        return k === 5 ? { ...task, samples: [moved, ...task.samples] } : task;
      }),
    ]),
  );
  assert.is(best(model, moved.segments[0].text as string), 'task-5');
});

test('tasks come, go and change places', async () => {
  const came = { name: 'weather', fields: [], samples: ['will it rain', 'rain or sun today'].map(plain) };
  const model = await after(bot([came, ...others.slice(1).reverse(), order]));
  assert.is(best(model, 'will it rain'), 'weather');
  assert.is(best(model, others[4].samples[0].segments[0].text as string), 'task-4');
  assert.equal(model.predict('bring me a latte').mentions[0]?.value, 'latte');
  assert.not.ok(model.predict('will it rain').ranking.some(({ task }) => task === 'task-0'));
});

test('a renamed field and a new value hold at once', async () => {
  const samples = order.samples.map(({ segments: [text] }) => ({ segments: [text, { field: 'Beverage' }] }));
  const renamed = { ...order, fields: [{ name: 'Beverage', type: 'drink' }], samples };
  const model = await after(bot([renamed, ...others], [...DRINKS, 'ristretto']));
  const { task, mentions } = model.predict('bring me a ristretto');
  assert.is(task, 'order');
  assert.equal(
    mentions.map(({ field, value }) => [field, value]),
    [['Beverage', 'ristretto']],
  );
});

test('the same edits give the same bytes, and many edits are as good as a clean training', async () => {
  const again = openTrainer({ incremental: true, seed: 1 });
  const once = openTrainer({ incremental: true, seed: 1 });
  let tasks = others;
  let last: ModelSections = {};
  await Promise.all([again.train(bot(tasks)), once.train(bot(tasks))]);
  for (let edit = 0; edit < 6; edit++) {
    const k = random.below(tasks.length);
    const samples = [...tasks[k].samples.slice(random.below(2)), plain(say(k))];
    tasks = tasks.map((task, at) => (at === k ? { ...task, samples } : task));
    last = (await again.train(bot(tasks))).sections;
    assert.equal((await once.train(bot(tasks))).sections, last);
  }
  const asked = tasks.flatMap((task, k) => Array.from({ length: 20 }, () => ({ task: task.name, text: say(k) })));
  const accuracy = (model: Predictor): number =>
    asked.filter(({ task, text }) => best(model, text) === task).length / asked.length;
  const clean = accuracy(openModel((await train(bot(tasks), { seed: 1 })).sections));
  const edited = accuracy(openModel(last));
  assert.ok(clean > 0.95 && edited > clean - 0.02, `${edited} of ${clean}`);
});

test('cancelled at many moments, the trainer goes on as if it had not been asked', async () => {
  const kept = openTrainer({ incremental: true });
  const before = await kept.train(first);
  const set = bot([order, { ...others[0], samples: [...others[0].samples, plain('quite new')] }, ...others.slice(1)]);
  const reason = new Error('enough');
  let wasCancelled = 0;
  // Each look at the signal is a moment at which training can stop.
  for (let looks = 0, isDone = false; !isDone; looks++) {
    let left = looks;
    const signal = {
      get aborted() {
        return --left < 0;
      },
      reason,
    };
    try {
      await kept.train(set, { signal });
      isDone = true;
    } catch (error) {
      assert.is(error, reason);
      wasCancelled++;
      assert.ok((await kept.train(first)) === before);
    }
  }
  assert.ok(wasCancelled > 0, `${wasCancelled} moments`);
  const uncancelled = openTrainer({ incremental: true });
  await uncancelled.train(first);
  assert.equal((await kept.train(set)).sections, (await uncancelled.train(set)).sections);
});

test.run();
