/** Small bots in many languages, `languages/*.json`: each trains, knows what paraphrases are for, and finds what they name at its
 * exact place. */
import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ask, bots, check, trainingSet } from './bots.js';

const test = suite('languages');

/** Runs as an engine would that has no word segmenter. */
const withoutSegmenter = (run) => {
  const { Segmenter } = Intl;
  Intl.Segmenter = undefined;
  try {
    return run();
  } finally {
    Intl.Segmenter = Segmenter;
  }
};

for (const bot of bots) {
  test(`a bot in ${bot.name}, asked with and without saying so`, async () => {
    const model = openModel((await train(trainingSet([bot]))).sections);
    check(ask(model, bot.queries));
    check(ask(model, bot.queries, { language: bot.language }));
  });
}

test('three languages in one bot, asked in any of them and in a mix', async () => {
  const three = bots.filter(({ name }) => ['turkish', 'french', 'japanese'].includes(name));
  const model = openModel((await train(trainingSet(three))).sections);
  for (const { queries, language } of three) {
    check(ask(model, queries));
    check(ask(model, queries, { language }));
  }
  check(
    ask(model, [
      ['je voudrais un büyük カプチーノ', 'order', { size: ['büyük', 'büyük'], drink: ['カプチーノ', 'カプチーノ'] }],
      ['IHLAMUR s’il vous plaît', 'order', { drink: ['ıhlamur', 'IHLAMUR'] }],
    ]),
  );
});

test('words are found however an engine splits a script without spaces', async () => {
  for (const { name, ...bot } of bots.filter(({ name }) => ['chinese', 'japanese', 'thai'].includes(name))) {
    const { sections } = await train(trainingSet([bot]));
    const answers = withoutSegmenter(() => ask(openModel(sections), bot.queries));
    assert.ok(answers.tasks >= 0.7 && answers.values >= 0.5, `${name} ${JSON.stringify(answers, null, 1)}`);
  }
});

test.run();
