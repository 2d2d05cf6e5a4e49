/** Hello, goodbye, thanks, and what to say when nothing was understood. */
import { defineTask, listen, samplesFrom, say } from 'botwright';

export const greeting = defineTask('greeting', {
  samples: [
    'Hello',
    'Hi',
    'Good morning',
    'Good afternoon',
    'Good evening',
    'Hey there',
    'Hello library',
    'Hi, is anybody there',
    'Good day to you',
    'How are you',
    'Hello, can you help me',
    'Are you a robot',
    'What can you do',
  ],
  actions: [
    say('Welcome to the city library. I know about books, cards, rooms and events.'),
    listen({ voice_digits: { num_digits: 1, redirects: { 1: 'task://renew-loan', 2: 'task://opening-hours' } } }),
  ],
});

/** No samples: where other tasks go on. */
export const anythingElse = defineTask('anything-else', {
  actions: [say('Is there anything else?'), listen()],
});

export const thanks = defineTask('thanks', {
  samples: [
    'Thank you',
    'Thanks a lot',
    'That was helpful',
    'Great, thanks',
    'Cheers',
    'You are very kind',
    'Perfect, that is what I needed',
    'Many thanks for your help',
    'Lovely, thank you so much',
    'Brilliant',
  ],
  actions: [say('You are welcome.'), listen()],
});

export const goodbye = defineTask('goodbye', {
  samples: [
    'Bye',
    'Goodbye',
    'See you later',
    'That is all',
    'No, nothing else',
    'I am done, bye',
    'Have a nice evening',
    'See you next week',
    'Good night',
    'I have to go now',
    'Nothing more for today',
  ],
  actions: [say('Goodbye, and happy reading.')],
});

/** Its samples are examples of what the desk does not do. */
export const fallback = defineTask('fallback', {
  samples: [samplesFrom('./out-of-scope.txt')],
  actions: [say('I am afraid I do not know. Shall I connect you with a librarian?'), listen()],
});

/** When an answer was not understood three times. */
export const collectTrouble = defineTask('collect-trouble', {
  actions: [say('I am sorry, we do not get along today. Let me find somebody.'), listen()],
});
