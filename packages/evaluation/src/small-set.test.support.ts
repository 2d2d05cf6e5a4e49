/** A small training set with its origins: two tasks that say the same things, one that does not, and what is out of scope. */
import type { TrainingSet } from '@botwright/nlu/train';
import type { Subject } from './evaluate.js';

const plain = (text: string): { segments: { text: string }[] } => ({ segments: [{ text }] });

const set: TrainingSet = {
  language: 'en-US',
  fieldTypes: [
    { name: 'drink', open: false, values: ['latte', 'mocha', 'espresso'].map((value) => ({ value, synonyms: [] })) },
  ],
  tasks: [
    {
      name: 'order',
      fields: [{ name: 'Drink', type: 'drink' }],
      samples: [
        { segments: [{ text: 'I want a ' }, { field: 'Drink' }] },
        { segments: [{ text: 'can I have a ' }, { field: 'Drink' }] },
        { segments: [{ text: 'one ' }, { field: 'Drink', text: 'mocha' }, { text: ' please' }] },
        { segments: [{ text: 'get me a ' }, { field: 'Drink' }] },
        { segments: [{ text: 'make me a ' }, { field: 'Drink' }, { text: ' to go' }] },
        { segments: [{ text: 'a ' }, { field: 'Drink' }, { text: ' to go please' }] },
      ],
    },
    {
      name: 'opening-hours',
      fields: [],
      samples: [
        'when do you open on sunday',
        'what time do you open in the morning',
        'are you open on monday',
        'how long are you open at night',
        'when do you close on friday',
        'what time do you close at night',
      ].map(plain),
    },
    {
      name: 'closing-hours',
      fields: [],
      samples: [
        'when do you close on sunday',
        'what time do you close in the morning',
        'are you closed on monday',
        'how long are you closed at night',
        'when do you open on friday',
        'what time do you open at night',
      ].map(plain),
    },
    {
      name: 'fallback',
      fields: [],
      samples: ['who won the football match', 'tell me a joke about cats', 'how tall is the tower', 'sing a song'].map(
        plain,
      ),
    },
  ],
};

export const smallSubject: Subject = {
  assistant: 'cafe',
  modelBuild: 'v-01',
  set,
  origins: set.tasks.map(({ name, samples }) => samples.map((_, n) => `src/${name}.ts:${n + 1}:5`)),
};
