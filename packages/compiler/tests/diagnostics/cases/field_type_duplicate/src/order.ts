import { defineFieldType, defineTask } from 'botwright';

const size = defineFieldType('size', { values: ['small', 'large'] });

export const order = defineTask('order', { fields: { Size: size, Cup: size }, samples: ['a {Size} latte in a {Cup}'] });
