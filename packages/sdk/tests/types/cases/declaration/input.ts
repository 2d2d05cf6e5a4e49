// What an author's own declaration files say about definitions: small types, all of them exported by name.
import { builtin, collect, defineAssistant, defineFieldType, defineTask, listen, redirect, say } from '@botwright/sdk';

export const drinkSize = defineFieldType('drinkSize', { values: ['small', { value: 'large', synonyms: ['big'] }] });
export const greeting = defineTask('greeting', { samples: ['hello', 'hi there'], actions: [say('Hello.'), listen()] });
export const orderCoffee = defineTask('order-coffee', {
  fields: { Size: drinkSize, PickupTime: builtin.TIME, Kind: 'kind' },
  samples: ['a {Size} {Kind}', 'a {Kind} at {PickupTime:nine}'],
  actions: [
    collect({
      name: 'order',
      questions: [{ question: 'How many?', name: 'count', type: builtin.NUMBER }],
      on_complete: { redirect: greeting },
    }),
  ],
});
export const toGreeting = redirect(greeting);
export const wait = listen({ tasks: [greeting, 'order-coffee'], voice_digits: { redirects: { 1: greeting } } });
export const mixed = defineTask('mixed', { actions: [wait, toGreeting, { redirect: 'task://a' }, { redirect: orderCoffee }] });
export const kind = defineFieldType('kind', { values: ['latte'] });

export default defineAssistant('owl-cafe-bot', { tasks: [orderCoffee, greeting], fieldTypes: [kind] });
