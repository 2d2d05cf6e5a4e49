import { defineFieldType, defineTask, samplesFrom } from 'botwright';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export const order = defineTask('order', {
  fields: { DrinkSize: drinkSize },
  samples: [
    'a {DrinkSize} latte',
    'a {DrinkSze} latte',
    "it\'s \u{1f989} \x41 {Colour:red} one",
    `give me a ${'{DrinkSizes}'} one`,
    samplesFrom('./order.txt'),
    { text: 'and {drinkSize}' },
  ],
});
