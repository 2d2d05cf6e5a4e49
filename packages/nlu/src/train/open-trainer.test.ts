/// <reference types="node" />
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { TrainingSet } from '../types.js';
import { openTrainer } from './open-trainer.js';

const test = suite('open trainer');

function doors(...samples: string[]): TrainingSet {
  const tasks = [
    { name: 'open', fields: [], samples: samples.map((text) => ({ segments: [{ text }] })) },
    { name: 'greet', fields: [], samples: [{ segments: [{ text: 'hello there' }] }] },
  ];
  return { language: 'en-US', fieldTypes: [], tasks };
}

test('a set that says the same gives the same result', async () => {
  const trainer = openTrainer();
  const first = await trainer.train(doors('open the door'));
  assert.ok((await trainer.train(doors('open the door'))) === first);
  assert.ok((await trainer.train(doors('open the window'))) !== first);
});

test('a cancelled training leaves the trainer as it was', async () => {
  const trainer = openTrainer();
  const first = await trainer.train(doors('open the door'));
  const reason = new Error('enough');
  let thrown: unknown;
  await trainer.train(doors('open the window'), { signal: AbortSignal.abort(reason) }).catch((error) => {
    thrown = error;
  });
  assert.is(thrown, reason);
  assert.ok((await trainer.train(doors('open the door'))) === first);
});

test('a clean training can be cancelled at any of its moments, and gives the same bytes afterwards', async () => {
  const words = ['lamp', 'door', 'radio', 'blind', 'heater', 'fan', 'oven', 'lock'];
  const tasks = words.map((word) => ({
    name: word,
    fields: [],
    samples: ['turn on', 'switch off', 'what about', 'I want', 'please check', 'look at', 'forget', 'start'].flatMap(
      (verb) =>
        ['now', 'later', 'again', 'for me', 'in the kitchen'].map((end) => ({
          segments: [{ text: `${verb} the ${word} ${end}` }],
        })),
    ),
  }));
  const set = { language: 'en-US', fieldTypes: [], tasks };
  const trainer = openTrainer();
  const reason = new Error('enough');
  let cancelled = 0;
  for (let looks = 0, isDone = false; !isDone; looks += 2) {
    let left = looks;
    const signal = {
      get aborted() {
        return --left < 0;
      },
      reason,
    };
    try {
      await trainer.train(set, { signal });
      isDone = true;
    } catch (error) {
      assert.is(error, reason);
      cancelled++;
    }
  }
  assert.ok(cancelled > 1, `${cancelled} moments`);
  const { sections, report } = await openTrainer().train(set);
  const after = await trainer.train(set);
  assert.equal(after.sections, sections);
  assert.equal(after.report, report);
});

test.run();
