/** What a reader has at home. */
import { builtin, collect, defineTask, listen, redirect, say } from 'botwright';
import { itemKind, title } from '../field-types/collection.js';
import { branch } from '../field-types/places.js';
import { payment } from '../field-types/services.js';

/** Reached when the number of a library card is known. */
export const loanRenewed = defineTask('loan-renewed', {
  actions: [say('Done. You can keep it for four more weeks.'), redirect('task://anything-else')],
});

export const renewLoan = defineTask('renew-loan', {
  fields: { ItemKind: itemKind, Title: title, Count: builtin.NUMBER },
  samples: [
    'I want to renew my {ItemKind}',
    'Can I keep {Title} a bit longer',
    'Please extend my loan',
    'Renew {Title:the hobbit} for me',
    'I need more time with this {ItemKind}',
    'Can you renew all my {ItemKind:books}',
    'I am not finished with {Title} yet, can I have another week',
    'Extend the {ItemKind} until next month',
    'Could I have {Count:two} more weeks for the {ItemKind}',
    'How many times can I renew',
    'renew everything on my card',
    'Prolong my loans please',
    'May I hang on to the {ItemKind} for {Count:ten} more days',
    'Is it possible to extend {Title:moby dick}',
  ],
  actions: [
    collect({
      name: 'renewal',
      questions: [
        {
          question: 'What is the number on your library card?',
          name: 'card',
          type: builtin.NUMBER_SEQUENCE,
          voice_digits: { num_digits: 8, finish_on_key: '#' },
          validate: {
            on_failure: {
              messages: [{ say: 'It is the eight digits below the barcode.' }],
              repeat_question: true,
            },
            max_attempts: { num_attempts: 3, redirect: 'task://talk-to-librarian' },
          },
        },
      ],
      on_complete: { redirect: loanRenewed },
    }),
  ],
});

export const dueDate = defineTask('due-date', {
  fields: { ItemKind: itemKind, Title: title },
  samples: [
    'When do I have to bring my {ItemKind:books} back',
    'When is {Title} due',
    'What is the due date of my {ItemKind}',
    'How long can I keep a {ItemKind}',
    'Which {ItemKind:books} do I have at home',
    'What have I borrowed',
    'Is anything of mine overdue',
    'Show my loans',
    'How many weeks may I borrow a {ItemKind} for',
    'Am I late with {Title:jane eyre}',
    'Until when can I have the {ItemKind}',
    'Tell me what is on my account',
    'How much time is left on my {ItemKind}',
  ],
  actions: [say('Books and audiobooks are yours for four weeks, films and games for one.'), listen()],
});

export const returnItem = defineTask('return-item', {
  fields: { ItemKind: itemKind, Branch: branch },
  samples: [
    'Where can I return my {ItemKind}',
    'Can I give the {ItemKind} back at {Branch}',
    'How do I return a {ItemKind:book} when you are closed',
    'Is there a drop box at {Branch}',
    'I want to bring back some {ItemKind}',
    'Can my husband return my {ItemKind:books}',
    'Where is the return slot',
    'Do I have to return it to the branch I got it from',
    'Can I post the {ItemKind} back to you',
    'Dropping off a {ItemKind} on Sunday, does that work',
    'Handing in my {ItemKind} at {Branch}, is that all right',
    'Where do returns go',
  ],
  actions: [say('Any branch takes anything back. The slot beside each entrance is open day and night.'), listen()],
});

export const reportLost = defineTask('report-lost', {
  fields: { ItemKind: itemKind, Title: title },
  samples: [
    'I lost a {ItemKind}',
    'I have lost {Title}',
    'My dog ate the {ItemKind}',
    'I left your {ItemKind} on a train',
    'The {ItemKind} fell into the bath',
    'I think I damaged a {ItemKind}',
    "I can't find the {ItemKind} I borrowed, what now",
    'What happens when I lose a {ItemKind:book}',
    'There are pages missing from {Title:frankenstein}',
    'The disc of the {ItemKind} is scratched',
    'My bag with your {ItemKind} was stolen',
    'How much does a lost {ItemKind} cost',
    'Coffee all over {Title}, sorry',
  ],
  actions: [say('That happens to the best of readers. Bring what is left, or your card, to any desk.'), listen()],
});

export const fineBalance = defineTask('fine-balance', {
  samples: [
    'Do I owe you anything',
    'How much are my fines',
    'What are the fees for late returns',
    'Is there a fine on my card',
    'How much do I have to pay for being late',
    'What does a day of delay cost',
    'Why was I charged',
    'Check my fees please',
    'I got a letter about a fine, how much is it',
    'Are children fined too',
    'What do I owe',
    'Did you charge me for the overdue books',
  ],
  actions: [say('Late returns are 20 cents a day, for at most 5 euros. Children pay nothing.'), listen()],
});

export const payFine = defineTask('pay-fine', {
  fields: { Payment: payment, Branch: branch, Amount: builtin.NUMBER },
  samples: [
    'I want to pay my fine',
    'Can I pay by {Payment}',
    'Where can I settle my fees',
    'Pay {Amount:five} euros with {Payment}',
    'Do you take {Payment} at {Branch}',
    'Let me pay what I owe by {Payment}',
    'Is it possible to pay the fee {Payment}',
    'How do I pay the late fee',
    'I would like to clear my fines',
    'Can I hand in the {Amount:three} euros in {Payment}',
    'Settle my bill please',
    'Do you accept {Payment} for fines',
  ],
  actions: [say('Every branch takes cash and cards; the website takes cards only.'), listen()],
});
