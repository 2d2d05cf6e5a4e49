/** What can be borrowed. */
import { defineFieldType } from 'botwright';

export const itemKind = defineFieldType('itemKind', {
  values: [
    { value: 'book', synonyms: ['books', 'paperback', 'hardback'] },
    { value: 'audiobook', synonyms: ['audiobooks', 'audio book', 'book on cd'] },
    { value: 'ebook', synonyms: ['ebooks', 'e-book', 'digital book'] },
    { value: 'film', synonyms: ['films', 'dvd', 'dvds', 'movie', 'movies'] },
    { value: 'magazine', synonyms: ['magazines', 'journal', 'journals'] },
    { value: 'comic', synonyms: ['comics', 'graphic novel', 'graphic novels', 'manga'] },
    { value: 'board game', synonyms: ['board games', 'game', 'games'] },
    { value: 'sheet music', synonyms: ['scores', 'songbook'] },
  ],
});

export const genre = defineFieldType('genre', {
  values: [
    { value: 'crime', synonyms: ['detective stories', 'murder mystery', 'whodunits', 'thrillers'] },
    { value: 'science fiction', synonyms: ['sci-fi', 'scifi'] },
    { value: 'fantasy', synonyms: ['dragons and magic'] },
    { value: 'romance', synonyms: ['love stories', 'romantic novels'] },
    { value: 'history', synonyms: ['historical', 'local history'] },
    { value: 'biography', synonyms: ['biographies', 'memoirs', 'life stories'] },
    { value: 'poetry', synonyms: ['poems', 'verse'] },
    { value: 'travel', synonyms: ['travel guides', 'guidebooks'] },
    { value: 'cookery', synonyms: ['cooking', 'recipes', 'cookbooks'] },
    { value: 'gardening', synonyms: ['gardens', 'plants'] },
  ],
});

export const audience = defineFieldType('audience', {
  values: [
    { value: 'toddlers', synonyms: ['babies', 'my two year old', 'very small children'] },
    { value: 'children', synonyms: ['kids', 'my daughter', 'my son', 'primary school'] },
    { value: 'teenagers', synonyms: ['teens', 'young adults', 'my teenager'] },
    { value: 'adults', synonyms: ['grown-ups', 'grown ups'] },
    { value: 'seniors', synonyms: ['older people', 'pensioners'] },
  ],
});

/** Any title: the list only holds what is asked for all the time, other words are taken as they are said. */
export const title = defineFieldType('title', {
  open: true,
  values: ['Moby Dick', 'Pride and Prejudice', 'The Little Prince', 'Frankenstein', 'Jane Eyre'],
});

export const author = defineFieldType('author', {
  open: true,
  values: ['Jane Austen', 'Mary Shelley', 'Agatha Christie', 'Ursula Le Guin', 'Terry Pratchett'],
});
