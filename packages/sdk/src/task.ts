/** `defineTask`: what a user may want (the intent), how users say it, and what the bot does then. */
import { type Action, lowerAction } from './actions/action.js';
import type { CheckedActions } from './checks/actions.js';
import type { CheckedFields } from './checks/references.js';
import type { Sample, SampleCheck } from './checks/samples.js';
import type { FieldDefinitions, TaskDefinition } from './definitions.js';
import { frozen } from './frozen.js';
import type { LinkedTask, Target } from './link.js';
import { expectArray, expectRecord, expectString, isRecord, nameOfValue } from './shape.js';

/** What a task consists of. */
export interface TaskOptions<
  Name extends string,
  Fields extends FieldDefinitions,
  Samples extends readonly Sample[],
  To extends Target,
  Linked extends string,
  Asked extends string,
  Url extends string,
> {
  /** A name for people. */
  readonly friendlyName?: string;
  /** The fields (slots) that samples may tag, each with its type: one of your own, one of `builtin`, or the name of one. */
  readonly fields?: Fields & CheckedFields<Fields>;
  /** How users say it. `{Field}` tags a field, `{Field:literal words}` gives it words, `{{` and `}}` stand for braces.
   * `{ text, language }` is a sample in another language, `{ language, samples }` are several. A task without samples is reached by
   * links alone. */
  readonly samples?: Samples;
  /** The BCP 47 language of the samples that name none; the assistant's where left out. */
  readonly language?: string;
  /** What the bot does: actions from builders, or the same as plain objects. */
  readonly actions?: readonly Action<To, Linked, Asked>[] & CheckedActions<Name, To, Url>;
  /** The URL that is asked for the actions, in place of them. */
  readonly actionsUrl?: Url;
}

/** Defines a task (intent).
 *
 * Tags in samples are checked against `fields` by types alone; links and names of field types when the task becomes part
 * of an assistant.
 *
 * @param name     at most 64 letters, digits, underscores, dots and dashes. A task named `fallback` answers when the
 *                 assistant is not sure
 * @param options  fields, samples, and either actions or the URL that is asked for them
 * @returns frozen plain data of kind `task`
 * @throws {TypeError} where the arguments have another shape altogether
 *
 * @example
 * ```ts check
 * import { builtin, defineFieldType, defineTask, listen, say } from 'botwright';
 *
 * const drinkType = defineFieldType('drinkType', { values: ['latte', 'espresso', 'cappuccino'] });
 *
 * export const orderCoffee = defineTask('order-coffee', {
 *   fields: { Drink: drinkType, PickupTime: builtin.TIME },
 *   samples: ['a {Drink} please', 'get me a {Drink} at {PickupTime:half past nine}'],
 *   actions: [say('Coming up.'), listen()],
 * });
 *
 * // One task, several languages.
 * export const goodbye = defineTask('goodbye', {
 *   samples: ['see you', 'bye', { language: 'de', samples: ['bis bald', 'auf Wiedersehen'] }],
 * });
 * ```
 */
export function defineTask<
  const Name extends string,
  // biome-ignore lint/complexity/noBannedTypes: a task without fields has none at all, which a Record does not say.
  const Fields extends FieldDefinitions = {},
  const Samples extends readonly Sample[] = [],
  To extends Target = never,
  Linked extends string = never,
  Asked extends string = never,
  Url extends string = never,
>(
  name: Name,
  options: NoInfer<SampleCheck<Samples, keyof Fields & string, Name>> &
    TaskOptions<Name, Fields, Samples, To, Linked, Asked, Url>,
): TaskDefinition<Name, Fields, LinkedTask<To> | Linked, Asked> {
  return createTask(name, options) as TaskDefinition<Name, Fields, LinkedTask<To> | Linked, Asked>;
}

/** Makes a task definition. `from` is the module that asked for it. */
export function createTask(name: unknown, options: unknown, from?: string): TaskDefinition {
  expectString(name, 'The name of a task');
  const task = `task '${name}'`;
  expectRecord(options, `The options of ${task}`);
  const { friendlyName, fields = {}, samples = [], language, actions = [], actionsUrl } = options;
  expectRecord(fields, `'fields' of ${task}`);
  expectArray(samples, `'samples' of ${task}`);
  expectArray(actions, `'actions' of ${task}`);
  for (const [field, type] of Object.entries(fields)) expectType(type, `The type of field '${field}' of ${task}`);
  samples.forEach((sample, index) => {
    expectSample(sample, `'samples[${index}]' of ${task}`);
  });
  const definition = {
    kind: 'task',
    name,
    friendlyName,
    fields,
    samples,
    language,
    actions: actions.map(lowerAction),
    actionsUrl,
    from,
  };
  return frozen(definition, `Task '${name}'`) as TaskDefinition;
}

function expectType(type: unknown, what: string): void {
  if (typeof type === 'string' || (isRecord(type) && typeof type.name === 'string')) return;
  throw new TypeError(`${what} must be a field type or the name of one, not ${nameOfValue(type)}.`);
}

function expectSample(sample: unknown, what: string): void {
  if (isRecord(sample) && Array.isArray(sample.samples)) {
    sample.samples.forEach((inner, index) => {
      if (!isSample(inner)) throw new TypeError(refusal(`${what}.samples[${index}]`, inner));
    });
  } else if (!isSample(sample)) {
    throw new TypeError(refusal(what, sample));
  }
}

function isSample(sample: unknown): boolean {
  return typeof sample === 'string' || (isRecord(sample) && typeof (sample.text ?? sample.path) === 'string');
}

function refusal(what: string, sample: unknown): string {
  return `${what} must be a string, { text, language } or samplesFrom(…), not ${nameOfValue(sample)}.`;
}
