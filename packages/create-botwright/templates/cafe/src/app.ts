/** An app on the built bot: takes an order from the command line and prints the answer. */
import { argv } from 'node:process';
import assistant, { handle } from '../dist/bot/index.js';

type Order = Extract<ReturnType<typeof assistant.query>, { task: 'order-coffee' }>;
type Size = NonNullable<Order['fields']['Size']>['value'];
type Drink = NonNullable<Order['fields']['Drink']>['value'];

/** Cents. A drink that is added to the field type is missing here until it has a price. */
const PRICES: Readonly<Record<Drink, number>> = { latte: 320, espresso: 210, cappuccino: 300 };
const SURCHARGES: Readonly<Record<Size, number>> = { small: 0, medium: 40, large: 80 };

/** What to say to one utterance. Leaving out a task, or reading a field of another one, does not compile. */
export function reply(text: string): string {
  return handle(assistant.query(text), {
    'order-coffee': ({ fields }) => confirmation(fields.Drink?.value, fields.Size?.value),
    'order-placed': () => 'Your coffee will be at the counter in a minute.',
    'check-menu': () => `We have ${Object.keys(PRICES).join(', ')}.`,
    greeting: () => 'Welcome. What can I get you?',
    goodbye: () => 'See you soon.',
    fallback: () => 'Sorry, I only know about coffee.', // the bot is not sure
  });
}

function confirmation(drink: Drink | undefined, size: Size = 'medium'): string {
  if (!drink) return 'Which drink would you like?';
  const euros = (PRICES[drink] + SURCHARGES[size]) / 100;
  return `One ${size} ${drink}, that is ${euros.toFixed(2)} €.`;
}

console.log(reply(argv.slice(2).join(' ') || 'Can I have a small cappuccino'));
