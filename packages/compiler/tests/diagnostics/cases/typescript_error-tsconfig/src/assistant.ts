import { defineAssistant, defineTask } from 'botwright';

function polite(word: string, unused: number): string {
  return `${word} please`;
}

export const please = polite('one', 2);

export default defineAssistant('owl-cafe-bot', {
  tasks: [
    defineTask('greeting', { samples: ['hello', 'good morning'] }),
  ],
});
