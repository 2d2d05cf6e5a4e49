/** What is on. */
import { builtin, collect, defineTask, listen, redirect, say } from 'botwright';
import { audience } from '../field-types/collection.js';
import { branch } from '../field-types/places.js';
import { eventKind } from '../field-types/services.js';

export const seatTaken = defineTask('seat-taken', {
  actions: [say('You are on the list. See you there!'), redirect('task://anything-else')],
});

export const listEvents = defineTask('list-events', {
  fields: { Event: eventKind, Audience: audience, Branch: branch, Date: builtin.DATE, Month: builtin.MONTH },
  samples: [
    'What is on this week',
    'When is the next {Event}',
    'Is there a {Event} at {Branch}',
    'Do you have anything for {Audience} on {Date:saturday}',
    'Which events are there in {Month:october}',
    "What's happening at {Branch} {Date:tonight}",
    'Do you run a {Event} for {Audience}',
    'Tell me about the {Event}',
    'Is the {Event} free',
    'Your programme for {Month:may} please',
    'What can I do with {Audience} at the library',
    'At what time does the {Event} start',
    'Any workshops for {Audience} coming up',
    'Who is the guest at the {Event} on {Date:the 12th}',
    'Events at {Branch}',
  ],
  actions: [say('The programme for this month is at the entrance and on the website.'), listen()],
});

export const registerEvent = defineTask('register-event', {
  fields: { Event: eventKind, Audience: audience, Seats: builtin.NUMBER, Date: builtin.DATE },
  samples: [
    'Sign me up for the {Event}',
    'I want to take part in the {Event}',
    'Put {Audience} down for the {Event}',
    'Can I still get a seat at the {Event}',
    '{Seats:two} tickets for the {Event} please',
    'Register us for the {Event} on {Date:friday}',
    'We would like to come to the {Event}, {Seats:three} of us',
    'How do I join the {Event}',
    'Save me a place at the {Event}',
    'I would love to attend the {Event} on {Date:the 12th}',
    'Are there seats left for the {Event}',
    'Book {Seats:four} places at the {Event} for {Audience}',
    'Count me in for the {Event}',
  ],
  actions: [
    collect({
      name: 'registration',
      questions: [
        { question: 'Which event would you like to come to?', name: 'event', type: eventKind, prefill: 'Event' },
        { question: 'How many seats do you need?', name: 'seats', type: builtin.NUMBER, prefill: 'Seats' },
      ],
      on_complete: { redirect: seatTaken },
    }),
  ],
});
