import assistant, { handle } from '../../../emit/cases/owl-cafe/_expected/index.js';

export const reply: string = handle(assistant.query('one latte'), {
  'order-coffee': () => 'Coming up.',
  'check-menu': () => 'All of it.',
  goodbye: () => 'Bye.',
  fallback: () => 'Pardon?',
  'order-tea': () => 'Never.',
});

export const restricted: unknown = assistant.query('one latte', { tasks: ['order-tea'] });

export const compared: boolean = assistant.query('one latte').task === 'order-tea';
