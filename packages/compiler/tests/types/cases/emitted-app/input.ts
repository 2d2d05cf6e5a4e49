// An app that uses every type of an emitted module as it is meant: no error.
import assistant, {
  type DrinkSize,
  handle,
  type OrderCoffeeResult,
  type OwlCafeBotResult,
  type TaskName,
} from '../../../emit/cases/owl-cafe/_expected/index.js';

const prices: Record<DrinkSize, number> = { small: 3, medium: 3.5, large: 4 };

export function price(order: OrderCoffeeResult): number {
  const size = order.fields.OrderDrinkSize;
  return size === undefined ? prices.medium : prices[size.value];
}

export function reply(text: string): string {
  const result: OwlCafeBotResult = assistant.query(text, { tasks: ['order-coffee', 'check-menu'], runnersUp: 2 });
  switch (result.task) {
    case 'order-coffee': {
      const drink: 'latte' | 'espresso' | 'cappuccino' | undefined = result.fields.OrderDrinkType?.value;
      const time: string | undefined = result.fields.PickupTime?.value;
      return `${drink} at ${time}: ${price(result)}`;
    }
    case 'check-menu':
      return result.mentions.map(({ field, value, start, end }) => `${field} ${value} ${start} ${end}`).join();
    case 'goodbye':
      return 'Bye.';
    case 'fallback':
      return `Pardon? ${result.runnersUp?.map(({ task }) => task satisfies TaskName).join()}`;
    default:
      return result satisfies never;
  }
}

export const handled: string | number | undefined = handle(assistant.query('one latte'), {
  'order-coffee': (result) => result.fields.OrderDrinkSize?.value,
  'check-menu': ({ mentions: [first] }) => first?.field satisfies 'MenuDrinkType' | undefined,
  goodbye: () => 1,
  fallback: ({ confidence }) => confidence,
});

export const names: readonly TaskName[] = assistant.tasks;
