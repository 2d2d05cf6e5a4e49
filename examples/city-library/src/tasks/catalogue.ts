/** Finding something to read, watch or play. */
import { defineTask, listen, redirect, say, show } from 'botwright';
import { audience, author, genre, itemKind, title } from '../field-types/collection.js';
import { branch } from '../field-types/places.js';

export const findTitle = defineTask('find-title', {
  fields: { Title: title, Author: author, ItemKind: itemKind, Branch: branch },
  samples: [
    'Do you have {Title}',
    'Do you have {Title} by {Author}',
    'Have you got {Title:the name of the rose}',
    'Is {Title} on the shelf at {Branch}',
    'Is {Title:war and peace} in at the moment',
    'Where do I find {Title:wuthering heights}',
    'I am looking for {Title:a wizard of earthsea} by {Author:ursula le guin}',
    "I can't find {Title} anywhere",
    'Anything by {Author} in {Branch}',
    'What have you got by {Author:haruki murakami}',
    'Which shelf is {Title:the hobbit} on',
    'Look up {Title:dune} for me',
    'Do you carry the {ItemKind} of {Title}',
    'Does {Branch} have a copy of {Title:middlemarch}',
    'Search for {Author:toni morrison}',
    'Is there an {ItemKind} of {Title:treasure island}',
  ],
  actions: [say('Let me look that up in the catalogue.'), listen()],
});

export const browseGenre = defineTask('browse-genre', {
  fields: { Genre: genre, ItemKind: itemKind, Audience: audience, Branch: branch },
  samples: [
    'Where are the {Genre} {ItemKind:books}',
    'Where do you keep the {ItemKind}',
    'Which floor is {Genre} on',
    'Show me your {Genre} section',
    'Do you have any {Genre}',
    'What {Genre} do you have for {Audience}',
    "I'd like to browse the {ItemKind}",
    'Is there a {Genre} corner at {Branch}',
    'Do you lend {ItemKind} too',
    'Where is the shelf for {Audience}',
    'Any new {Genre} this month',
    'What is new in {Genre}',
    'List the {ItemKind} you have for {Audience}',
    'Point me to the {ItemKind} please',
  ],
  actions: [
    show({ body: 'Fiction is on the first floor, everything else on the second.' }),
    say('Fiction is on the first floor, everything else on the second.'),
    listen(),
  ],
});

export const recommendBook = defineTask('recommend-book', {
  fields: { Genre: genre, Audience: audience, ItemKind: itemKind },
  samples: [
    'Can you recommend something',
    'Recommend me a good {ItemKind}',
    'What should I read next',
    'I need a present for {Audience}, what would you suggest',
    'Suggest something from {Genre}',
    'What is a good {ItemKind} for {Audience}',
    'I loved the last {Genre} you gave me, what now',
    'Something light for the holidays, any ideas',
    'What are people reading at the moment',
    'Which {Genre} would you pick for {Audience}',
    'Surprise me with a {ItemKind}',
    "I've run out of things to read",
    'Any tips for someone who likes {Genre}',
    'What is the best {Genre} of the year',
  ],
  actions: [say('With pleasure. Here is what our librarians have enjoyed lately.'), listen()],
});

export const suggestPurchase = defineTask('suggest-purchase', {
  fields: { Title: title, Author: author, ItemKind: itemKind },
  samples: [
    'Could you buy {Title:the silent patient} for the library',
    'I want to suggest a {ItemKind} you should buy',
    'Please get {Title} for your collection',
    'You should really have {Title:station eleven}',
    'Can readers propose new {ItemKind:books}',
    'How do I suggest a purchase',
    'Would you order the new one by {Author:sally rooney}',
    'Is there a wish list I can add {Title} to',
    'I think the library ought to own {Title:piranesi}',
    'Put {Title:circe} on the list of things to buy',
    'I have an idea for a {ItemKind} you are missing',
    'Who decides what gets bought',
  ],
  actions: [say('Thank you, our buyers read every suggestion.'), redirect('task://anything-else')],
});
