/** Ordering: asks for whatever the guest has not said yet. */
import { collect, defineTask, listen, say } from 'botwright';
import { drinkSize, drinkType } from '../drinks.js';

/** No samples: reached when the order is complete. */
export const orderPlaced = defineTask('order-placed', {
  actions: [say('Thank you. Your coffee will be at the counter in a minute.'), listen()],
});

export const orderCoffee = defineTask('order-coffee', {
  fields: { OrderDrinkSize: drinkSize, OrderDrinkType: drinkType },
  samples: [
    'Can I have a {OrderDrinkSize} {OrderDrinkType}',
    "I'll have a {OrderDrinkSize} {OrderDrinkType}",
    'Could I get a {OrderDrinkType}, please',
    'One {OrderDrinkType} to go',
    'I want an {OrderDrinkType}',
    "I'd like a {OrderDrinkSize} {OrderDrinkType}",
    'Give me one {OrderDrinkSize} {OrderDrinkType} please',
    'a {OrderDrinkType} for me, a {OrderDrinkSize} one',
    '{OrderDrinkSize} {OrderDrinkType}',
    'an {OrderDrinkType} please',
    'Get me a {OrderDrinkSize} {OrderDrinkType} to take away',
    'I would like to order coffee',
    'Can I order a drink',
    'I need a coffee',
    'We will take a {OrderDrinkType}, {OrderDrinkSize} if you can',
    'Make it a {OrderDrinkSize} one',
    'Two {OrderDrinkType} for us',
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
          prefill: 'OrderDrinkType',
          validate: {
            on_failure: {
              messages: [{ say: 'We make latte, espresso and cappuccino. Which one is it?' }],
              repeat_question: false,
            },
            max_attempts: { num_attempts: 3, redirect: 'task://check-menu' },
          },
        },
        {
          question: 'And which size: small, medium or large?',
          name: 'size',
          type: drinkSize,
          prefill: 'OrderDrinkSize',
        },
      ],
      on_complete: { redirect: orderPlaced },
    }),
  ],
});
