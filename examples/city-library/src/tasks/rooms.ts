/** A place to work. */
import { builtin, collect, defineTask, listen, redirect, say } from 'botwright';
import { branch, room } from '../field-types/places.js';

export const roomBooked = defineTask('room-booked', {
  actions: [say('The room is yours. Please bring your card.'), redirect('task://anything-else')],
});

export const bookRoom = defineTask('book-room', {
  fields: { Room: room, Branch: branch, Date: builtin.DATE, Time: builtin.TIME, People: builtin.NUMBER },
  samples: [
    'I need a {Room}',
    'Book a {Room} at {Branch}',
    'Can I have the {Room} {Date:tomorrow} at {Time:three}',
    'Is a {Room} free on {Date:friday}',
    'We are {People:six} people and need a {Room}',
    'Reserve the {Room} for {Date:the 3rd of may}',
    'Do you rent out a {Room}',
    'I would like to use the {Room} in {Branch} from {Time:10 am}',
    'A {Room} for {People:four} please',
    'Is there somewhere quiet to work with {People:two} others',
    'How do I book a {Room}',
    'Get me a {Room} {Date:next monday} at {Time:half past nine}',
    'What does the {Room} cost',
    'Could our club meet in the {Room} on {Date:thursday}',
  ],
  actions: [
    collect({
      name: 'room',
      questions: [
        { question: 'Which room would you like?', name: 'room', type: room, prefill: 'Room' },
        { question: 'In which branch?', name: 'branch', type: branch, prefill: 'Branch' },
        { question: 'On which day?', name: 'date', type: builtin.DATE, prefill: 'Date' },
        {
          question: 'For how many hours?',
          name: 'hours',
          type: builtin.NUMBER,
          validate: {
            allowed_values: { list: ['1', '2', '3', '4'] },
            on_failure: { messages: [{ say: 'One to four hours are possible.' }], repeat_question: true },
            on_success: { say: 'Very well.' },
            max_attempts: { num_attempts: 2, redirect: 'task://talk-to-librarian' },
          },
        },
      ],
      on_complete: { redirect: roomBooked },
    }),
  ],
});

export const cancelRoom = defineTask('cancel-room', {
  fields: { Room: room, Branch: branch, Date: builtin.DATE },
  samples: [
    'Cancel the {Room}',
    'I do not need the {Room} any longer',
    'We cannot come to the {Room} on {Date:friday}',
    'Please cancel my room booking at {Branch}',
    'Release the {Room} I booked for {Date:tomorrow}',
    'Our meeting is off, so the {Room} is free',
    'Delete my booking of the {Room}',
    'Can I still cancel the {Room} today',
    'Call off my booking for {Date:monday}',
    'The group is not meeting, give the {Room} to someone else',
    'I booked the wrong {Room}, please remove it',
    'Drop my {Room} booking in {Branch}',
  ],
  actions: [say('The room is free again. Thank you for telling us.'), listen()],
});
