/** What the library offers besides books. */
import { defineFieldType } from 'botwright';

export const eventKind = defineFieldType('eventKind', {
  values: [
    { value: 'story time', synonyms: ['storytime', 'reading hour', 'story hour'] },
    { value: 'author reading', synonyms: ['author readings', 'author talk', 'meet the author', 'book launch'] },
    { value: 'book club', synonyms: ['book clubs', 'reading group', 'reading circle'] },
    { value: 'language café', synonyms: ['language cafe', 'conversation group', 'language exchange'] },
    { value: 'coding club', synonyms: ['coding class', 'programming course', 'code club'] },
    { value: 'film night', synonyms: ['movie night', 'film screening'] },
  ],
});

export const device = defineFieldType('device', {
  values: [
    { value: 'phone', synonyms: ['smartphone', 'mobile', 'iphone', 'android'] },
    { value: 'tablet', synonyms: ['ipad'] },
    { value: 'laptop', synonyms: ['notebook', 'macbook', 'my own computer'] },
    { value: 'e-reader', synonyms: ['ereader', 'kindle', 'kobo', 'ebook reader'] },
  ],
});

export const payment = defineFieldType('payment', {
  values: [
    { value: 'cash', synonyms: ['coins', 'notes'] },
    { value: 'card', synonyms: ['credit card', 'debit card', 'visa'] },
    { value: 'bank transfer', synonyms: ['wire transfer', 'transfer'] },
    { value: 'online', synonyms: ['on the website', 'over the internet'] },
  ],
});

export const paper = defineFieldType('paper', {
  values: [
    { value: 'black and white', synonyms: ['monochrome', 'grey'] },
    { value: 'colour', synonyms: ['color', 'in colours'] },
  ],
});
