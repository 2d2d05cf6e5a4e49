/** The order of tasks and samples is no information: it may change bytes, but not how well a model answers. */
import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import fc from 'fast-check';
import { suite } from 'uvu';
import { ask, bots, check, trainingSet } from './bots.js';

const test = suite('order');

for (const name of ['french', 'russian']) {
  const bot = bots.find((each) => each.name === name);
  const given = trainingSet([bot]);
  const shuffled = fc
    .tuple(
      fc.shuffledSubarray(given.tasks, { minLength: given.tasks.length }),
      fc.shuffledSubarray(given.tasks[0].samples, { minLength: given.tasks[0].samples.length }),
      fc.shuffledSubarray(given.fieldTypes, { minLength: given.fieldTypes.length }),
    )
    .map(([tasks, samples, fieldTypes]) => ({
      ...given,
      fieldTypes,
      tasks: tasks.map((task) => ({ ...task, samples: task === given.tasks[0] ? samples : task.samples.toReversed() })),
    }));

  test(`a bot in ${name} answers as well with its tasks, samples and types in any order`, async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async (set) => {
        check(ask(openModel((await train(set)).sections), bot.queries));
      }),
      { numRuns: 12, seed: 1 },
    );
  });
}

test.run();
