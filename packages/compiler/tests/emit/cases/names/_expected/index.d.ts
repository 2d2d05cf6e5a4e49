/* order-coffee, model build v-01 * / of today. Emitted by Botwright; do not edit. */
import type { Assistant } from '@botwright/runtime';

/**
 * What a query to order-coffee can be answered with; `task` tells which.
 */
export type OrderCoffeeResult =
  | OrderCoffee2Result
  | OrderCoffee3Result
  | OrderCoffee4Result
  | Task2FaResult
  | U6CE8U6587Result
  | NaiveCremeResult
  | ProtoResult
  | TaskNameResult
  | FallBackResult
  | FallbackResult;
/**
 * The values of the field type drinkSize.
 */
export type DrinkSize = 'small' | 'medium' | 'large';
/**
 * How a value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said.
 */
export type ValueSource = 'value' | 'synonym' | 'spelling' | 'text';
/**
 * The values of the field type Assistant.
 */
export type Assistant2 = 'y';
/**
 * Every task, and the fallback.
 */
export type TaskName =
  | 'order-coffee'
  | 'order_coffee'
  | 'OrderCoffee'
  | '2fa'
  | '注文'
  | 'naïve.crème'
  | '__proto__'
  | 'task-name'
  | 'Fall-back'
  | 'fallback';
/**
 * The values of the field type drink-size.
 */
export type DrinkSize2 = "it's" | 'a "quoted" \\ value' | '`${x}`' | '*/' | 'line\nbreak' | ' ' | '\ud800' | '';

/**
 * The task order-coffee.
 */
export interface OrderCoffee2Result {
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
    Size?: DrinkSizeValue;
    Type?: AssistantValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: (SizeMention | TypeMention)[];
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
 * A field value of the type Assistant.
 */
export interface AssistantValue {
  value: Assistant2;
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
 * A mention of the field Size.
 */
export interface SizeMention {
  field: 'Size';
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
 * A mention of the field Type.
 */
export interface TypeMention {
  field: 'Type';
  value: Assistant2;
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
 * The task order_coffee.
 */
export interface OrderCoffee3Result {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'order_coffee';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    Size?: DrinkSizeValue;
    Nothing?: EmptyValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: (SizeMention | NothingMention)[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A field value of the type empty.
 */
export interface EmptyValue {
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
 * A mention of the field Nothing.
 */
export interface NothingMention {
  field: 'Nothing';
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
 * The task OrderCoffee.
 */
export interface OrderCoffee4Result {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'OrderCoffee';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    Size?: DrinkSize2Value;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: Size2Mention[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A field value of the type drink-size.
 */
export interface DrinkSize2Value {
  value: DrinkSize2;
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
 * A mention of the field Size.
 */
export interface Size2Mention {
  field: 'Size';
  value: DrinkSize2;
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
 * The task 2fa.
 */
export interface Task2FaResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: '2fa';
  /**
   * Calibrated probability that the task is right.
   */
  confidence: number;
  /**
   * The first mention of each recognised field.
   */
  fields: {
    __proto__?: DrinkSizeValue;
    constructor?: ResultValue;
    Size?: DrinkSize2Value;
    größe?: DrinkSizeValue;
  };
  /**
   * Every recognised field value, in order of appearance.
   */
  mentions: (ProtoMention | ConstructorMention | Size2Mention | GroUDFEMention)[];
  /**
   * The next best tasks, best first; present when asked for.
   */
  runnersUp?: RankedTask[];
}
/**
 * A field value of the type Result.
 */
export interface ResultValue {
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
 * A mention of the field __proto__.
 */
export interface ProtoMention {
  field: '__proto__';
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
 * A mention of the field constructor.
 */
export interface ConstructorMention {
  field: 'constructor';
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
 * A mention of the field größe.
 */
export interface GroUDFEMention {
  field: 'größe';
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
 * The task 注文.
 */
export interface U6CE8U6587Result {
  /**
   * The query as it was given.
   */
  text: string;
  task: '注文';
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
 * The task naïve.crème.
 */
export interface NaiveCremeResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'naïve.crème';
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
 * The task __proto__.
 */
export interface ProtoResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: '__proto__';
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
 * The task task-name.
 */
export interface TaskNameResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'task-name';
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
 * The task Fall-back.
 */
export interface FallBackResult {
  /**
   * The query as it was given.
   */
  text: string;
  task: 'Fall-back';
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
export interface OrderCoffeeForms {}

declare const assistant: Assistant<OrderCoffeeResult, OrderCoffeeForms>;

export default assistant;
export { handle } from '@botwright/runtime';
