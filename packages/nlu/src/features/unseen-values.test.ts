import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openModel, type Predictor } from '../predict.js';
import { train } from '../train.js';
import type { Segment, TrainingSet } from '../types.js';

const test = suite<{ model: Predictor }>('values that no sample mentions');

/** Samples name the first two drinks only. */
const DRINKS = ['latte', 'mocha', 'cortado', 'flat white', 'ristretto', 'galao'];
const said = (text: string): Segment => ({ text });
const drink = (text: string): Segment => ({ field: 'Drink', text });
const fields = [{ name: 'Drink', type: 'drinkType' }];
const set: TrainingSet = {
  language: 'en-US',
  fieldTypes: [{ name: 'drinkType', open: false, values: DRINKS.map((value) => ({ value, synonyms: [] })) }],
  tasks: [
    {
      name: 'order',
      fields,
      samples: [
        [said('can I have a '), drink('latte')],
        [said('get me one '), drink('mocha'), said(' please')],
        [said('I would like a '), drink('latte'), said(' to go')],
        [said('a '), drink('mocha'), said(' for me')],
      ].map((segments) => ({ segments })),
    },
    {
      name: 'price',
      fields,
      samples: [
        [said('how much is a '), drink('mocha')],
        [said('what does the '), drink('latte'), said(' cost')],
        [said('price of one '), drink('mocha')],
        [said('is the '), drink('latte'), said(' expensive')],
      ].map((segments) => ({ segments })),
    },
    {
      name: 'menu',
      fields: [],
      samples: ['show me the menu', 'what do you have', 'which drinks are there', 'anything to eat'].map((text) => ({
        segments: [said(text)],
      })),
    },
  ],
};

test.before(async (context) => {
  context.model = openModel((await train(set)).sections);
});

test('they are understood in every task that takes their type', ({ model }) => {
  for (const value of DRINKS.slice(2)) {
    for (const [text, task] of [
      [`can I have a ${value}`, 'order'],
      [`a ${value} for me please`, 'order'],
      [`how much is a ${value}`, 'price'],
      [`what does the ${value} cost`, 'price'],
    ]) {
      const prediction = model.predict(text as string);
      assert.is(prediction.task, task, text);
      assert.equal(
        prediction.mentions.map((mention) => [mention.field, mention.value]),
        [['Drink', value]],
        text,
      );
    }
  }
});

test('one is as sure as one that samples mention', ({ model }) => {
  const known = model.predict('can I have a latte').confidence;
  const unseen = model.predict('can I have a ristretto').confidence;
  assert.ok(unseen > 0.9 * known, `${unseen} against ${known}`);
});

test.run();
