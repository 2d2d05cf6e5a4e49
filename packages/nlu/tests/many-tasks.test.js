/** Bots of very many tasks: learned in seconds, and sure of what they were told. */

import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('many tasks');

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'pla', 'gre', 'sti', 'cro', 'dru'];
const TASKS = 1500;
const SEEN = ['please do X for me', 'I want X now', 'can you X today'];

/** A word of three syllables, another for each number. */
function word(n) {
  return [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225)].map((i) => SYLLABLES[i]).join('');
}

function botOf(tasks) {
  return {
    language: 'en-US',
    fieldTypes: [],
    tasks: Array.from({ length: tasks }, (_, k) => ({
      name: `task ${k}`,
      fields: [],
      samples: SEEN.map((text) => ({ segments: [{ text: text.replace('X', word(k)) }] })),
    })),
  };
}

test(`${TASKS} tasks of three samples: a sample gets its task, and so does another text with its word`, async () => {
  const started = process.cpuUsage();
  const { sections } = await train(botOf(TASKS));
  const { user } = process.cpuUsage(started);
  // Takes about 4 s; comparing each text with all classes took more than a minute.
  assert.ok(user < 20e6, `${(user / 1e6).toFixed(1)} s`);
  const model = openModel(sections);
  for (let k = 0; k < TASKS; k += 50) {
    for (const text of SEEN) assert.is(model.predict(text.replace('X', word(k))).task, `task ${k}`);
    assert.is(model.predict(`could you ${word(k)} now`).ranking[0]?.task, `task ${k}`);
  }
});

test.run();
