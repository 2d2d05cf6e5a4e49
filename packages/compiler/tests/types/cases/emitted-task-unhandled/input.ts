import assistant, { handle } from '../../../emit/cases/owl-cafe/_expected/index.js';

export const reply: string = handle(assistant.query('one latte'), {
  'order-coffee': () => 'Coming up.',
  goodbye: () => 'Bye.',
  fallback: () => 'Pardon?',
});

export const noFallback: string = handle(assistant.query('one latte'), {
  'order-coffee': () => 'Coming up.',
  'check-menu': () => 'All of it.',
  goodbye: () => 'Bye.',
});
