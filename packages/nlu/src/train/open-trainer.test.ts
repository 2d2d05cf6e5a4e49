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

test.run();
