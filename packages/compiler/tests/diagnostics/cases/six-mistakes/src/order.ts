import { defineFieldType, defineTask } from 'botwright';

const drinkSize = defineFieldType('drinkSize', {
  values: ['small', { value: 'large', synonyms: ['big', 'Small'] }],
});

export const order = defineTask('order', {
  fields: { DrinkSize: drinkSize },
  samples: ['a {DrinkSze} latte', 'a {DrinkSize latte', 'one latte please', 'a {DrinkSize} one'],
});
