/** What can be ordered: the words that fields are filled with. */
import { defineFieldType } from 'botwright';

export const drinkSize = defineFieldType('drinkSize', {
  values: [
    { value: 'small', synonyms: ['little', 'short'] },
    { value: 'medium', synonyms: ['regular', 'middle sized'] },
    { value: 'large', synonyms: ['big', 'grande'] },
  ],
});

export const drinkType = defineFieldType('drinkType', {
  values: [
    { value: 'latte', synonyms: ['lattes', 'caffe latte', 'milky coffee'] },
    { value: 'espresso', synonyms: ['espressos', 'expresso', 'shot of coffee'] },
    { value: 'cappuccino', synonyms: ['cappuccinos', 'cap'] },
  ],
});
