/** The bot: what it understands. Everything that it can answer is typed by the build. */
import { defineAssistant, defineFieldType, defineTask, listen, say } from 'botwright';

export const room = defineFieldType('room', {
  values: ['kitchen', 'bedroom', { value: 'living room', synonyms: ['lounge', 'sitting room'] }],
});
export const power = defineFieldType('power', { values: ['on', 'off'] });

export const switchLight = defineTask('switch-light', {
  fields: { Room: room, Power: power },
  samples: [
    'turn the lights {Power} in the {Room}', // a tag: filled with the values of the field's type in training
    'switch {Power} the {Room} light',
    'lights {Power} in the {Room} please',
    'could you turn {Power} the lamp in the {Room}',
    'turn the {Room} lights {Power}',
    'it is too dark, turn the light {Power}',
    'I want the light in the {Room} {Power}',
    'make it bright in the {Room}',
    '{Room} lights {Power}',
    'lights {Power}',
  ],
  actions: [say('Done.'), listen()],
});

export const greeting = defineTask('greeting', {
  samples: [
    'hello',
    'hi there',
    'hey',
    'good morning',
    'good evening',
    'hello, how are you',
    'hi, nice to meet you',
    'greetings',
    'is anybody there',
    'howdy',
  ],
  actions: [say('Hello. Shall I switch a light?'), listen()],
});

export default defineAssistant('%name%', { tasks: [switchLight, greeting] });
