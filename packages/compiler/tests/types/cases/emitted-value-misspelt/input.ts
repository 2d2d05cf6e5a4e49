import assistant, { handle } from '../../../emit/cases/owl-cafe/_expected/index.js';

const result = assistant.query('one latte');
export const large: boolean = result.task === 'order-coffee' && result.fields.OrderDrinkSize?.value === 'lagre';

export const reply: boolean = handle(result, {
  'order-coffee': ({ fields }) => fields.OrderDrinkType?.value === 'late',
  'check-menu': ({ mentions }) => mentions.some(({ field }) => field === 'MenuDrink'),
  goodbye: () => true,
  fallback: () => false,
});
