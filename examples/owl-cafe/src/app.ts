/**
 * An app on top of the generated module: takes an order from the command line and prints the answer.
 * Everything here is typed by the build: a task left out, a misspelt value or a field of another task does not compile.
 */
import { argv } from 'node:process';
import assistant, { handle } from '../dist/owl-cafe-bot/index.js';

type Result = ReturnType<typeof assistant.query>;
type Order = Extract<Result, { task: 'order-coffee' }>;
type Size = NonNullable<Order['fields']['OrderDrinkSize']>['value'];
type Drink = NonNullable<Order['fields']['OrderDrinkType']>['value'];

/** Cents. A value that is added to the field type is missing here until it has a price. */
const PRICES: Readonly<Record<Drink, number>> = { latte: 320, espresso: 210, cappuccino: 300 };
const SURCHARGES: Readonly<Record<Size, number>> = { small: 0, medium: 40, large: 80 };

/** The bot's reply to one utterance. */
export function reply(text: string): string {
  return handle(assistant.query(text), {
    'order-coffee': ({ fields }) => confirmation(fields.OrderDrinkType?.value, fields.OrderDrinkSize?.value),
    'order-placed': () => 'Your coffee will be at the counter in a minute.',
    'check-menu': () => `We have ${Object.keys(PRICES).join(', ')}.`,
    greeting: () => 'Welcome to the Owl Café. What can I get you?',
    goodbye: () => 'See you soon.',
    fallback: () => 'Sorry, I only know about coffee.',
  });
}

function confirmation(drink: Drink | undefined, size: Size = 'medium'): string {
  if (!drink) return 'Which drink would you like?';
  const euros = (PRICES[drink] + SURCHARGES[size]) / 100;
  return `One ${size} ${drink}, that is ${euros.toFixed(2)} €.`;
}

/** Narrowing by `switch` works as well as `handle`. */
export function isOrder(result: Result): result is Order {
  switch (result.task) {
    case 'order-coffee':
      return result.fields.OrderDrinkType !== undefined || result.fields.OrderDrinkSize !== undefined;
    case 'order-placed':
    case 'check-menu':
    case 'greeting':
    case 'goodbye':
      return false;
    default:
      // Only the fallback is left, and it has no fields.
      return result.task !== 'fallback';
  }
}

console.log(reply(argv.slice(2).join(' ') || 'Can I have a small cappuccino'));
