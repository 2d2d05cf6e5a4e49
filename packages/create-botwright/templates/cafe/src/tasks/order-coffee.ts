/** Ordering: asks for whatever the guest has not said yet. */
import { collect, defineTask, listen, say } from 'botwright';
import { drinkSize, drinkType } from '../drinks.js';

/** No samples: reached when the order is complete. */
export const orderPlaced = defineTask('order-placed', {
  actions: [say('Thank you. Your coffee will be at the counter in a minute.'), listen()],
});

export const orderCoffee = defineTask('order-coffee', {
  fields: { Size: drinkSize, Drink: drinkType },
  samples: [
    'Can I have a {Size} {Drink}', // a tag: filled with the values of the field's type in training
    "I'll have a {Size} {Drink}",
    'Could I get a {Drink}, please',
    'One {Drink} to go',
    'I want an {Drink}',
    "I'd like a {Size} {Drink}",
    'Give me one {Size} {Drink} please',
    'a {Drink} for me, a {Size} one',
    '{Size} {Drink}',
    'an {Drink} please',
    'Get me a {Size} {Drink} to take away',
    'I would like to order coffee',
    'Can I order a drink',
    'I need a coffee',
    'Make it a {Size} one',
    'Two {Drink} for us',
  ],
  actions: [
    say('Good choice.'),
    collect({
      name: 'order',
      questions: [
        {
          question: 'Which drink would you like: latte, espresso or cappuccino?',
          name: 'drink',
          type: drinkType,
          prefill: 'Drink',
        },
        { question: 'And which size: small, medium or large?', name: 'size', type: drinkSize, prefill: 'Size' },
      ],
      on_complete: { redirect: orderPlaced },
    }),
  ],
});
