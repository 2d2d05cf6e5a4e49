/** The bistro's reception: its tasks, put together. */
import { defineAssistant, defineTask, listen, say } from 'botwright';
import { bookTable, phoneUs, tableBooked } from './book-table.js';

const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'good evening',
    'good morning',
    'hey',
    'hi',
    'bonsoir',
    'hello bistro',
    'good day',
    'greetings',
  ],
  actions: [say('Good evening. Would you like a table?'), listen()],
});

const fallback = defineTask('fallback', {
  samples: [
    'what is the weather like',
    'tell me a joke',
    'who won the match',
    'play some music',
    'how do I get to the airport',
    'what is two plus two',
    'read me the news',
    'turn on the light',
    'are you a robot',
    'when was the moon landing',
  ],
  actions: [say('Sorry, I only know about tables.'), listen()],
});

export default defineAssistant('bistro-bot', {
  tasks: [bookTable, tableBooked, phoneUs, greeting, fallback],
  defaults: { assistant_initiation: greeting, fallback, collect: { validate_on_failure: phoneUs } },
});
