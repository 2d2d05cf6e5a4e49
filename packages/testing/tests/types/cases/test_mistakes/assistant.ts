import { builtin, defineAssistant, defineFieldType, defineTask, listen, say } from 'botwright';

const size = defineFieldType('size', { values: ['small', { value: 'large', synonyms: ['big'] }] });
const syrup = defineFieldType('syrup', { values: ['vanilla', 'hazelnut'], open: true });

const order = defineTask('order', {
  fields: { Size: size, Syrup: syrup, At: builtin.TIME, Also: 'size' },
  samples: ['a {Size} one with {Syrup} at {At:noon}'],
  actions: [say('Coming up.'), listen()],
});
const menu = defineTask('menu', { samples: ['what do you have'], actions: [say('Coffee.'), listen()] });

export default defineAssistant('cafe', { tasks: [order, menu] });
