import { defineAssistant, defineFieldType, defineTask } from 'botwright';

const words = ['a {Size} latte', 'a latte in {Sise}'];
const fields = { Size: defineFieldType('size', { values: ['small', 'large'] }) };
const samples: string[] = [...words, ...words.map((word) => `${word} {Now}`)];

export default defineAssistant('owl-cafe-bot', { tasks: [defineTask('order', { fields, samples })] });
