/** An app on the built bot: takes an utterance from the command line and prints the answer. */
import { argv } from 'node:process';
import assistant, { handle } from '../dist/bot/index.js';

/** What to say to one utterance. Leaving out a task, or reading a field of another one, does not compile. */
export function reply(text: string): string {
  return handle(assistant.query(text), {
    'switch-light': ({ fields }) => `Lights ${fields.Power?.value ?? 'on'}: ${fields.Room?.value ?? 'everywhere'}.`,
    greeting: () => 'Hello. Shall I switch a light?',
    fallback: () => 'Sorry, I only know about lights.', // the bot is not sure
  });
}

console.log(reply(argv.slice(2).join(' ') || 'turn on the light in the lounge'));
