import assistant, { handle } from '../../../emit/cases/owl-cafe/_expected/index.js';

const result = assistant.query('one latte');
export const unnarrowed: unknown = result.fields.OrderDrinkSize;
if (result.task === 'check-menu') console.log(result.fields.OrderDrinkType);
if (result.task === 'goodbye') console.log(result.fields.OrderDrinkType, result.mentions[0]);

export const reply: unknown = handle(result, {
  'order-coffee': ({ fields }) => fields.MenuDrinkType,
  'check-menu': () => '',
  goodbye: ({ fields }) => fields.OrderDrinkSize,
  fallback: ({ fields }) => fields.OrderDrinkSize,
});
