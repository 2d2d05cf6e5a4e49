/** Hello, goodbye, and what to say when nothing was understood. */
import { defineTask, listen, samplesFrom, say } from 'botwright';

export const greeting = defineTask('greeting', {
  samples: ['Hello', 'Hi there', 'Good morning', 'Good evening', 'Hey', 'Hi, how are you', 'Hello, is anybody there'],
  actions: [say('Welcome. What can I get you?'), listen()],
});

export const goodbye = defineTask('goodbye', {
  samples: ['Bye', 'Goodbye', 'See you tomorrow', 'That is all, thanks', 'Thank you, bye', 'Have a nice day'],
  actions: [say('See you soon.')],
});

/** Its samples are examples of what this bot is not for. */
export const fallback = defineTask('fallback', {
  samples: [samplesFrom('./out-of-scope.txt')],
  actions: [say('Sorry, I only know about coffee. Shall I tell you what we have?'), listen()],
});
