// Each wrong tag is reported at its own sample, and the right ones between them are not.
import { builtin, defineFieldType, defineTask } from '@botwright/sdk';

const drinkSize = defineFieldType('drinkSize', { values: ['small', 'medium', 'large'] });

export const orderCoffee = defineTask('order-coffee', {
  fields: { OrderDrinkSize: drinkSize, PickupTime: builtin.TIME },
  samples: [
    'a {OrderDrinkSize} coffee',
    'a {OrderDrinkSze} coffee',
    'no tag at all',
    'a {OrderDrinkSize} coffee at {PickupTime:half past nine} for {Name:Mira}',
    { text: 'ein {Groesse} Kaffee', language: 'de' },
    'an empty {}, then {PickupTime}',
    '{PickupTime:nine: sharp}',
  ],
});

export const noFields = defineTask('no-fields', { samples: ['hello', 'hello {Name}'] });
