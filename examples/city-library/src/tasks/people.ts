/** When a person has to help, or wants to. */
import { collect, defineTask, handoff, listen, redirect, remember, say } from 'botwright';
import { itemKind } from '../field-types/collection.js';
import { branch } from '../field-types/places.js';

export const talkToLibrarian = defineTask('talk-to-librarian', {
  fields: { Branch: branch },
  samples: [
    'I want to talk to a person',
    'Can I speak to a librarian',
    'Put me through to {Branch}',
    'Is there a human I can talk to',
    'Please connect me with somebody at the desk',
    'You do not understand me, get me someone who does',
    'Call a librarian please',
    'What is the phone number of {Branch}',
    'I need help from a real person',
    'Who can I ask at {Branch}',
    'Operator',
    'Let me speak with a member of staff',
  ],
  actions: [
    say('One moment, I will find somebody.'),
    remember({ to_human: true }),
    handoff({ channel: 'voice', uri: 'https://library.example/desk', method: 'POST' }),
  ],
});

export const volunteer = defineTask('volunteer', {
  fields: { Branch: branch },
  samples: [
    'I would like to volunteer',
    'Can I help out at {Branch}',
    'Do you need people to read to children',
    'Are there any jobs at the library',
    'I want to work for you',
    'Do you offer internships',
    'Could I give a hand on weekends',
    'My school wants me to do a work placement, can I come to {Branch}',
    'How does one become a librarian',
    'I have time on my hands and love books',
    'Are you hiring',
    'Looking for volunteers at {Branch}?',
  ],
  actions: [say('How kind. Leave your name at any desk, and our volunteers will call you.'), listen()],
});

export const donateBooks = defineTask('donate-books', {
  fields: { ItemKind: itemKind, Branch: branch },
  samples: [
    'Do you take old {ItemKind}',
    'I want to donate some {ItemKind}',
    'I have boxes full of {ItemKind} to give away',
    'Where can I leave {ItemKind} I no longer want',
    'Can I give my {ItemKind} to {Branch}',
    'My grandmother left us her collection, would you like it',
    'Do you buy used {ItemKind}',
    'Is {Branch} accepting donations',
    'We are clearing the attic, any interest in {ItemKind}',
    'Who takes donations',
    'I would like to make a gift to the library',
    'Could you use a few {ItemKind} in good condition',
  ],
  actions: [say('Gladly, if they are in good condition. Please bring no more than two boxes at a time.'), listen()],
});

export const complaintTaken = defineTask('complaint-taken', {
  actions: [say('Thank you for telling us. Somebody will answer within two days.'), redirect('task://anything-else')],
});

export const complain = defineTask('complain', {
  fields: { Branch: branch },
  samples: [
    'I want to complain',
    'It is far too loud at {Branch}',
    'Your staff were rude to me',
    'The toilets at {Branch} are dirty',
    'I am not happy with the library',
    'It is freezing in {Branch}',
    'Nobody ever answers the phone',
    'Why is {Branch} always so crowded',
    'This is the third time my letter has gone unanswered',
    'I have some feedback for you',
    'The chairs in {Branch} are broken',
    'Where can I leave a complaint',
    'That is not good enough',
  ],
  actions: [
    say('I am sorry to hear that.'),
    collect({
      name: 'complaint',
      questions: [{ question: 'Please tell me what happened, in your own words.', name: 'story' }],
      on_complete: { redirect: complaintTaken },
    }),
  ],
});
