/** Hello, goodbye, and what to say when nothing was understood. */
import { defineTask, listen, say } from 'botwright';

export const greeting = defineTask('greeting', {
  samples: [
    'Hello',
    'Hi there',
    'Good morning',
    'Good evening',
    'Hey owl',
    'Hi, how are you',
    'Hello, is anybody there',
  ],
  actions: [say('Welcome to the Owl Café. What can I get you?'), listen()],
});

export const goodbye = defineTask('goodbye', {
  samples: [
    'Bye',
    'Goodbye',
    'See you tomorrow',
    'That is all, thanks',
    'Thank you, bye',
    "No thanks, I'm fine",
    'Have a nice day',
  ],
  actions: [say('See you soon. Hoo-hoo!')],
});

/** Its samples are examples of what this bot is not for. */
export const fallback = defineTask('fallback', {
  samples: [
    'What is the weather like tomorrow',
    'Book me a flight to Lisbon',
    'Who won the match last night',
    'How do I get to the train station',
    'Tell me a joke',
    'Turn the lights off in the kitchen',
    'What is the capital of Peru',
    'Call my sister',
    'What is the highest mountain in Africa',
    'What is two plus two',
    'Play some music',
    'Where did I leave my keys',
    'When does the museum open',
    'Set an alarm for seven',
  ],
  actions: [say('Sorry, I only know about coffee. Shall I tell you what we have?'), listen()],
});
