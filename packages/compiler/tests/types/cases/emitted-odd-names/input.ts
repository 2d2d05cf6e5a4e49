// Names that are no identifiers, clash with each other or with the module's own names: no error, and nothing is `any`.
import assistant, {
  type Assistant2,
  type DrinkSize2,
  handle,
  type OrderCoffee2Result,
  type OrderCoffee3Result,
  type OrderCoffeeResult,
  type Task2FaResult,
  type TaskNameResult,
  type U6CE8U6587Result,
} from '../../../emit/cases/names/_expected/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const same: {
  values: Same<DrinkSize2, "it's" | 'a "quoted" \\ value' | '`${x}`' | '*/' | 'line\nbreak' | '\u2028' | '\ud800' | ''>;
  type: Same<Assistant2, 'y'>;
  task: Same<OrderCoffee2Result['task'], 'order-coffee'>;
  empty: Same<NonNullable<OrderCoffee3Result['fields']['Nothing']>['value'], string>;
  proto: Same<NonNullable<Task2FaResult['fields']['__proto__']>['value'], 'small' | 'medium' | 'large'>;
  umlaut: Same<NonNullable<Task2FaResult['fields']['größe']>['value'], 'small' | 'medium' | 'large'>;
  kanji: Same<U6CE8U6587Result['task'], '注文'>;
  clash: Same<TaskNameResult['task'], 'task-name'>;
} = { values: true, type: true, task: true, empty: true, proto: true, umlaut: true, kanji: true, clash: true };

export const result: OrderCoffeeResult = assistant.query('');

export const reply: number = handle(result, {
  'order-coffee': () => 1,
  order_coffee: () => 2,
  OrderCoffee: () => 3,
  '2fa': () => 4,
  注文: () => 5,
  'naïve.crème': () => 6,
  ['__proto__']: () => 7,
  'task-name': () => 8,
  'Fall-back': () => 9,
  fallback: () => 10,
});
