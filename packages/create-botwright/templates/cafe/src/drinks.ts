/** What can be ordered: the words that fields are filled with. */
import { defineFieldType } from 'botwright';

export const drinkSize = defineFieldType('drinkSize', {
  values: [
    { value: 'small', synonyms: ['little', 'short'] },
    { value: 'medium', synonyms: ['regular'] },
    { value: 'large', synonyms: ['big', 'grande'] },
  ],
});

export const drinkType = defineFieldType('drinkType', {
  values: [
    { value: 'latte', synonyms: ['caffe latte', 'milky coffee'] },
    { value: 'espresso', synonyms: ['expresso', 'shot of coffee'] },
    { value: 'cappuccino', synonyms: ['cap'] },
  ],
});
