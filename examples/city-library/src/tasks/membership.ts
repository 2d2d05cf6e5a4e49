/** The library card. */
import { builtin, collect, defineTask, listen, redirect, say } from 'botwright';
import { audience } from '../field-types/collection.js';

export const cardOrdered = defineTask('card-ordered', {
  actions: [say('Welcome! Your card will be at the desk of your branch tomorrow.'), redirect('task://anything-else')],
});

export const joinLibrary = defineTask('join-library', {
  fields: { Audience: audience, FirstName: builtin.FIRST_NAME },
  samples: [
    'I want to join the library',
    'How do I get a library card',
    'Sign me up please',
    'Can I become a member',
    'What does a membership cost',
    'I would like a card for {Audience}',
    'Is the card free for {Audience}',
    'What do I need to bring to register as a reader',
    'New here, how do I start borrowing',
    'Can tourists get a card',
    'My name is {FirstName:mira} and I want to become a member',
    'Do I have to live in the city to join',
    'Register {FirstName:jonas} as a reader',
    'How old must one be for a card of their own',
  ],
  actions: [
    collect({
      name: 'membership',
      questions: [
        { question: 'What is your first name?', name: 'first_name', type: builtin.FIRST_NAME, prefill: 'FirstName' },
        { question: 'And your surname?', name: 'last_name', type: builtin.LAST_NAME },
        {
          question: 'Which e-mail address may we write to?',
          name: 'email',
          type: builtin.EMAIL,
          confirm: {
            messages: [{ say: 'I have {email}. Is that right?' }],
            on_reject: { messages: [{ say: 'Then please spell it once more.' }] },
            max_attempts: { num_attempts: 2, redirect: 'task://talk-to-librarian' },
          },
        },
      ],
      on_complete: { redirect: cardOrdered },
    }),
  ],
});

export const replaceCard = defineTask('replace-card', {
  samples: [
    'I lost my library card',
    'My card was stolen',
    'I need a new card, mine is broken',
    'The barcode on my card cannot be read any more',
    'Can you block my card',
    'How much is a replacement card',
    'My library card has disappeared',
    'Please send me another card',
    'Somebody else is using my card',
    'I left my card at home, can I still borrow something',
    'My card has expired',
    'The washing machine ate my library card',
  ],
  actions: [say('I have blocked the old card. A new one is 3 euros at any desk.'), listen()],
});

export const resetPin = defineTask('reset-pin', {
  samples: [
    'I forgot my PIN',
    'I cannot log in',
    'Reset my password please',
    'My PIN does not work',
    'How do I change my password',
    'The website says wrong PIN',
    'What is my PIN',
    'I am locked out of my account',
    'Send me a new password',
    'Too many attempts, now my account is blocked',
    'Which password do I use on your website',
    'I never got a PIN for the catalogue',
  ],
  actions: [say('I have sent a link to your e-mail address. It is good for an hour.'), listen()],
});

export const changeContact = defineTask('change-contact', {
  fields: { Email: builtin.EMAIL, Phone: builtin.PHONE_NUMBER, City: builtin.CITY },
  samples: [
    'I have moved',
    'I want to change my address',
    'My new e-mail is {Email:mira@post.example}',
    'Please update my phone number to {Phone:555 010 0199}',
    'We moved to {City:oslo}, can I keep my card',
    'You still have my old address',
    'Change my e-mail address to {Email:jonas.holm@mail.example}',
    'I got married and my surname is different now',
    'My number is {Phone:+49 30 901820} from now on',
    'How do I update my details',
    'Where do I enter a new address',
    'Stop writing to the old e-mail, use {Email:ada@reader.example}',
  ],
  actions: [say('Thank you, I will note that on your card.'), listen()],
});
