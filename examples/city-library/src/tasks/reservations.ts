/** Waiting for something that somebody else has. */
import { builtin, collect, defineTask, listen, redirect, say } from 'botwright';
import { author, itemKind, title } from '../field-types/collection.js';
import { branch } from '../field-types/places.js';

export const titleReserved = defineTask('title-reserved', {
  actions: [say('Reserved. We will write to you when it is ready.'), redirect('task://anything-else')],
});

export const reserveTitle = defineTask('reserve-title', {
  fields: { Title: title, Author: author, ItemKind: itemKind, Branch: branch },
  samples: [
    'Reserve {Title} for me',
    'Can I reserve a {ItemKind}',
    'Put {Title:the testaments} on hold please',
    'Please keep {Title} for me at {Branch}',
    'I want to place a hold on {Title:klara and the sun}',
    'Set aside the {ItemKind} until I come by',
    'Hold the new {Author} for me',
    'Add me to the waiting list for {Title}',
    "I'd like to reserve {Title:wolf hall} and pick it up at {Branch}",
    'Could you send {Title} over to {Branch} for me',
    'Next in line for {Title:the midnight library}, please',
    'Can you keep a copy of {Title} back',
    'Make a reservation for the {ItemKind} by {Author}',
  ],
  actions: [
    collect({
      name: 'reservation',
      questions: [
        { question: 'Which title shall we reserve?', name: 'title', type: title, prefill: 'Title' },
        {
          question: 'Where would you like to pick it up?',
          name: 'branch',
          type: branch,
          prefill: 'Branch',
          validate: {
            on_failure: {
              messages: [{ say: 'We have Central, Harbour, Mill Lane, Westgate and Hillside.' }],
              repeat_question: true,
            },
          },
        },
      ],
      on_complete: { redirect: titleReserved },
    }),
  ],
});

export const cancelReservation = defineTask('cancel-reservation', {
  fields: { Title: title, ItemKind: itemKind },
  samples: [
    'Cancel my reservation',
    'I do not need {Title} any more',
    'Take me off the waiting list',
    'Please cancel the hold on {Title}',
    'I changed my mind about {Title:wolf hall}',
    'Remove my hold',
    'Delete the reservation for the {ItemKind}',
    'You can give {Title} to the next person',
    "I won't pick up the {ItemKind} I reserved",
    'Undo my reservation of {Title:dune}',
    'Withdraw my hold for the {ItemKind} please',
    'Somebody lent me {Title}, so forget the reservation',
  ],
  actions: [say('Your reservation is cancelled.'), listen()],
});

export const reservationStatus = defineTask('reservation-status', {
  fields: { Title: title, ItemKind: itemKind, Branch: branch },
  samples: [
    'Has my reservation arrived',
    'Is {Title} ready to pick up',
    'How many people are before me for {Title}',
    'When will my hold be there',
    'Did the {ItemKind} I reserved come in',
    'Where am I on the waiting list',
    'Is my {ItemKind} waiting at {Branch}',
    'What is the status of my reservation',
    'Any news about my hold on {Title:the testaments}',
    'How long until it is my turn with {Title}',
    'Can I collect my reserved {ItemKind} yet',
    'I got a message that something is ready, what is it',
  ],
  actions: [say('Let me see what is waiting for you.'), listen()],
});

export const interlibraryLoan = defineTask('interlibrary-loan', {
  fields: { Title: title, Days: builtin.NUMBER },
  samples: [
    'Can you get {Title:the golem and the jinni} from another city',
    'Do you offer interlibrary loans',
    'I need an article that only the university has',
    'Order a book from another library for me',
    'How much is an interlibrary loan',
    'Can you borrow {Title} from somewhere else',
    'How long does a loan from another library take',
    'Is it worth waiting {Days:ten} days for an interlibrary loan',
    'Nobody in town has {Title:the book of disquiet}, can you ask elsewhere',
    'Request {Title} through interlibrary loan',
    'Which libraries do you exchange books with',
    'Fetch {Title:the tale of genji} from the national library',
  ],
  actions: [say('We can ask 400 other libraries. It takes about ten days and costs two euros.'), listen()],
});
