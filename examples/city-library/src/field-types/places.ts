/** Where: the five branches and the rooms in them. */
import { defineFieldType } from 'botwright';

export const branch = defineFieldType('branch', {
  values: [
    { value: 'Central', synonyms: ['central library', 'main library', 'the one downtown', 'city centre'] },
    { value: 'Harbour', synonyms: ['harbour branch', 'the harbour library', 'dockside'] },
    { value: 'Mill Lane', synonyms: ['mill lane branch', 'the old mill'] },
    { value: 'Westgate', synonyms: ['westgate library', 'west gate', 'the shopping centre'] },
    { value: 'Hillside', synonyms: ['hillside branch', 'the one on the hill'] },
  ],
});

export const room = defineFieldType('room', {
  values: [
    { value: 'study room', synonyms: ['study booth', 'quiet room', 'reading room'] },
    { value: 'meeting room', synonyms: ['conference room', 'group room'] },
    { value: 'recording studio', synonyms: ['studio', 'podcast room'] },
    { value: 'workshop', synonyms: ['makerspace', 'maker room'] },
  ],
});
