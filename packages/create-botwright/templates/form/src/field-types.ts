/** What can be booked, and when. */
import { defineFieldType } from 'botwright';

export const service = defineFieldType('service', {
  values: [
    { value: 'haircut', synonyms: ['cut', 'trim', 'hair cut'] },
    { value: 'colouring', synonyms: ['colour', 'color', 'coloring', 'dye'] },
    { value: 'shave', synonyms: ['beard trim', 'beard'] },
  ],
});

export const day = defineFieldType('day', {
  values: [
    { value: 'Tuesday', synonyms: ['Tue'] },
    { value: 'Wednesday', synonyms: ['Wed'] },
    { value: 'Thursday', synonyms: ['Thu'] },
    { value: 'Friday', synonyms: ['Fri'] },
    { value: 'Saturday', synonyms: ['Sat'] },
  ],
});

export const daytime = defineFieldType('daytime', {
  values: [
    { value: 'morning', synonyms: ['before noon', 'early'] },
    { value: 'afternoon', synonyms: ['after lunch'] },
    { value: 'evening', synonyms: ['after work', 'late'] },
  ],
});
