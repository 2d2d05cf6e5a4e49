/* owl-cafe-bot, model build v-01. Emitted by Botwright; do not edit. */
import type { Assistant } from '@botwright/runtime';

/**
 * What a query to owl-cafe-bot can be answered with; `task` tells which.
 */
export type OwlCafeBotResult = OrderCoffeeResult | CheckMenuResult | GoodbyeResult | FallbackResult;
/**
 * The values of the field type drinkSize.
 */
export type DrinkSize = 'small' | 'medium' | 'large';
/**
 * How a value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said.
 */
export type ValueSource = 'value' | 'synonym' | 'spelling' | 'text';
/**
 * The values of the field type drinkType.
 */
export type DrinkType = 'latte' | 'espresso' | 'cappuccino';
/**
 * Every task, and the fallback.
 */
export type TaskName = 'order-coffee' | 'check-menu' | 'goodbye' | 'fallback';

/**
 * The task order-coffee.
 */
export interface OrderCoffeeResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'order-coffee';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    OrderDrinkSize?: DrinkSizeValue;
    OrderDrinkType?: DrinkTypeValue;
    PickupTime?: TwilioTIMEValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: (OrderDrinkSizeMention | OrderDrinkTypeMention | PickupTimeMention)[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A field value of the type drinkSize.
 */
export interface DrinkSizeValue {
  value: DrinkSize;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A field value of the type drinkType.
 */
export interface DrinkTypeValue {
  value: DrinkType;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A field value of the type Twilio.TIME.
 */
export interface TwilioTIMEValue {
  value: string;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A mention of the field OrderDrinkSize.
 */
export interface OrderDrinkSizeMention {
  field: 'OrderDrinkSize';
  value: DrinkSize;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A mention of the field OrderDrinkType.
 */
export interface OrderDrinkTypeMention {
  field: 'OrderDrinkType';
  value: DrinkType;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A mention of the field PickupTime.
 */
export interface PickupTimeMention {
  field: 'PickupTime';
  value: string;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * A task and the calibrated probability that it is right.
 */
export interface RankedTask {
  task: TaskName;
  confidence: number;
}
/**
 * The task check-menu.
 */
export interface CheckMenuResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'check-menu';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    MenuDrinkType?: DrinkTypeValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: MenuDrinkTypeMention[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A mention of the field MenuDrinkType.
 */
export interface MenuDrinkTypeMention {
  field: 'MenuDrinkType';
  value: DrinkType;
  /**
   * The words as they were said.
   */
  text: string;
  /**
   * UTF-16 offset into the query.
   */
  start: number;
  /**
   * UTF-16 offset into the query, exclusive.
   */
  end: number;
  source: ValueSource;
  /**
   * Calibrated probability that the field is right.
   */
  confidence: number;
}
/**
 * The task goodbye.
 */
export interface GoodbyeResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'goodbye';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {};
  /**
   * Every recognised field value, in order of appearance.
   *
   * @maxItems 0
   */
  mentions: [];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * The assistant is not sure.
 */
export interface FallbackResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'fallback';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {};
  /**
   * Every recognised field value, in order of appearance.
   *
   * @maxItems 0
   */
  mentions: [];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}

/** What the forms of this assistant collect: answers by form and question. */
export interface OwlCafeBotForms {}

declare const assistant: Assistant<OwlCafeBotResult, OwlCafeBotForms>;

export default assistant;
export { handle } from '@botwright/runtime';
