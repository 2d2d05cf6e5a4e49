/** Coming by. */
import { builtin, defineTask, listen, samplesFrom, say } from 'botwright';
import { branch } from '../field-types/places.js';

export const openingHours = defineTask('opening-hours', {
  fields: { Branch: branch, Day: builtin.DAY_OF_WEEK, Time: builtin.TIME },
  samples: [samplesFrom('./opening-hours.txt')],
  actions: [
    say('All branches are open Tuesday to Saturday, ten to seven; Central on Sunday afternoons too.'),
    listen(),
  ],
});

export const branchAddress = defineTask('branch-address', {
  fields: { Branch: branch },
  samples: [
    'Where is the {Branch}',
    'What is the address of {Branch}',
    'How do I get to {Branch}',
    'Which bus goes to {Branch}',
    'Is {Branch} near the station',
    'Where exactly are you',
    'Give me directions to {Branch}',
    'Which library is closest to me',
    'What street is {Branch} in',
    'Can I walk from {Branch} to {Branch}',
    'On which tram line is {Branch}',
    'I am lost, how do I find {Branch}',
    'How many branches are there',
  ],
  actions: [say('Central is at Market Square 1; the other branches are on the map by the door.'), listen()],
});

export const accessibility = defineTask('accessibility', {
  fields: { Branch: branch },
  samples: [
    'Is there a lift at {Branch}',
    'Can I get in with a wheelchair',
    'Is {Branch} wheelchair accessible',
    'Where can I park',
    'Do you have parking for disabled visitors',
    'Is there a ramp at the entrance of {Branch}',
    'Are guide dogs allowed',
    'Do you have a toilet for wheelchair users',
    'Is there somewhere to change a nappy',
    'Can I bring a pram upstairs',
    'Are there large print signs or a hearing loop at {Branch}',
    'My mother cannot climb stairs, can she still visit {Branch}',
    'Is there a car park near {Branch}',
  ],
  actions: [say('All branches have a ramp, a lift and a toilet for everybody; Central has a car park too.'), listen()],
});
