/** Floors that small bots must not fall below: they answer what their samples do not say word for word, and turn most of the rest away. */
import { openModel } from '@botwright/nlu/predict';
import { train } from '@botwright/nlu/train';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { smallBots, strange, trainingSet } from './small-bots.js';

/** Least part of all bots' paraphrases that get their task, and of strange queries that get none. */
const ANSWERED_FLOOR = 0.85;
const REFUSED_FLOOR = 0.85;

const test = suite('small bots');

test('are bold enough for what they are for, and sane about the rest', async () => {
  const wrong = [];
  let answered = 0;
  let refused = 0;
  for (const bot of smallBots) {
    const model = openModel((await train(trainingSet(bot))).sections);
    for (const [text, task] of bot.asked) {
      const { task: found, ranking } = model.predict(text);
      if (found === task) answered++;
      else wrong.push(`${bot.name}: ${text}: ${found}, ${ranking[0].task} ${ranking[0].confidence.toFixed(2)}`);
    }
    for (const text of strange) {
      const { task: found, confidence } = model.predict(text);
      if (found === 'fallback') refused++;
      else wrong.push(`${bot.name}: ${text}: ${found} ${confidence.toFixed(2)}`);
    }
  }
  const asked = smallBots.reduce((sum, bot) => sum + bot.asked.length, 0);
  assert.ok(answered >= ANSWERED_FLOOR * asked, `${answered} of ${asked} answered\n${wrong.join('\n')}`);
  const all = strange.length * smallBots.length;
  assert.ok(refused >= REFUSED_FLOOR * all, `${refused} of ${all} refused\n${wrong.join('\n')}`);
});

test('are bolder or more cautious as their author likes', async () => {
  const [bot] = smallBots;
  const answered = async (fallback) => {
    const model = openModel((await train({ ...trainingSet(bot), fallback })).sections);
    return [...bot.asked.map(([text]) => text), ...strange].filter((text) => model.predict(text).task !== 'fallback')
      .length;
  };
  const counts = [];
  for (const prefer of ['cautious', 'balanced', 'bold']) counts.push(await answered({ prefer }));
  assert.ok(counts[0] <= counts[1] && counts[1] <= counts[2] && counts[0] < counts[2], counts.join());
  assert.is(await answered({ threshold: 1 }), 0);
  const both = train({ ...trainingSet(bot), fallback: { prefer: 'bold', price: 3 } });
  await both.then(assert.unreachable, ({ code }) => assert.is(code, 'fallback_invalid'));
});

test('a bot is as sure of its own queries when a hundred other tasks come along', async () => {
  const [bot] = smallBots;
  const things = Array.from(
    { length: 100 },
    (_, n) => `thing${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`,
  );
  const others = things.map((thing) => ({
    name: thing,
    fields: [],
    samples: [`tell me about the ${thing}`, `buy a ${thing}`, `${thing} is broken`, `new ${thing} please`].map(
      (text) => ({
        segments: [{ text }],
      }),
    ),
  }));
  const set = trainingSet(bot);
  const alone = openModel((await train(set)).sections);
  const among = openModel((await train({ ...set, tasks: [...set.tasks, ...others] })).sections);
  const mean = (model) =>
    bot.asked.reduce((sum, [text]) => sum + model.predict(text).ranking[0].confidence, 0) / bot.asked.length;
  assert.ok(mean(among) > mean(alone) - 0.15, `${mean(among)} among others, ${mean(alone)} alone`);
});

test.run();
