/** `defineAssistant`: the bot that owns tasks and field types. */
import type { FallbackSettings, StyleSheet } from '@botwright/bundle';
import type { CheckedDefault, CheckedTasks } from './checks/references.js';
import type { AssistantDefinition, FieldTypeDefinition, TaskDefinition } from './definitions.js';
import { frozen } from './frozen.js';
import { type Target, toLink } from './link.js';
import { expectArray, expectRecord, expectString, isDefinition, isRecord, nameOfValue } from './shape.js';

/** What an assistant consists of. */
export interface AssistantOptions<
  Tasks extends readonly TaskDefinition[],
  Types extends readonly FieldTypeDefinition[],
  Initiation extends Target,
  Fallback extends Target,
  Failure extends Target,
> {
  /** A name for people. */
  readonly friendlyName?: string;
  /** The BCP 47 language of samples and queries that name none. */
  readonly language?: string;
  /** The name of the model build, `v-01`. */
  readonly modelBuild?: string;
  /** Whether a server keeps the queries for review. */
  readonly logQueries?: boolean;
  /** Every task; a task may belong to several assistants. */
  readonly tasks: CheckedTasks<Tasks, Types> & Tasks;
  /** Field types that only questions or names refer to. Those in the fields of tasks need no mention. */
  readonly fieldTypes?: Types;
  /** Where to go where no task was chosen. Each is a task, `task://name`, a URL, or `''` for none. */
  readonly defaults?: {
    /** When the assistant opens the conversation, as it does with phone calls. */
    readonly assistant_initiation?: Initiation &
      CheckedDefault<'assistant_initiation', Initiation, Tasks[number]['name']>;
    /** When the assistant is not sure what was meant. */
    readonly fallback?: Fallback & CheckedDefault<'fallback', Fallback, Tasks[number]['name']>;
    readonly collect?: {
      /** When all attempts at a question have failed, and it names no place of its own. */
      readonly validate_on_failure?: Failure & CheckedDefault<'validate_on_failure', Failure, Tasks[number]['name']>;
    };
  };
  /** When a query gets the fallback instead of an answer that may be wrong: `{ prefer: 'cautious' }`, `'balanced'`, which it is
   * without this, or `'bold'`; `{ price: 25 }` where to lose one right answer in a hundred is worth turning away 25 in a hundred of
   * the queries that no task is for; or the least confidence that is answered, `{ threshold: 0.6 }`. */
  readonly fallback?: FallbackSettings;
  /** How the bot speaks, and what it says about answers that do not do. */
  readonly styleSheet?: StyleSheet;
}

/** Defines an assistant (bot). The entry module of a project has it as its default export.
 *
 * Links between tasks, defaults and names of field types are checked by types alone.
 *
 * @param name     at most 64 letters, digits, underscores, dots and dashes
 * @param options  its tasks, and settings
 * @returns frozen plain data of kind `assistant`
 * @throws {TypeError} where the arguments have another shape altogether
 *
 * @example
 * ```ts check
 * import { defineAssistant, defineTask, listen, say } from 'botwright';
 *
 * const greeting = defineTask('greeting', { samples: ['hello', 'hi there'], actions: [say('Hello.'), listen()] });
 *
 * export default defineAssistant('owl-cafe-bot', {
 *   modelBuild: 'v-01',
 *   tasks: [greeting],
 *   defaults: { assistant_initiation: greeting, fallback: 'task://greeting' },
 *   styleSheet: { voice: { say_voice: 'Polly.Joanna' } },
 * });
 * ```
 */
export function defineAssistant<
  const Tasks extends readonly TaskDefinition[],
  const Types extends readonly FieldTypeDefinition[] = [],
  const Initiation extends Target = never,
  const Fallback extends Target = never,
  const Failure extends Target = never,
>(
  name: string,
  options: AssistantOptions<Tasks, Types, Initiation, Fallback, Failure>,
): AssistantDefinition<Tasks[number]> {
  return createAssistant(name, options) as AssistantDefinition<Tasks[number]>;
}

/** Makes an assistant definition. `from` is the module that asked for it. */
export function createAssistant(name: unknown, options: unknown, from?: string): AssistantDefinition {
  expectString(name, 'The name of an assistant');
  const assistant = `assistant '${name}'`;
  expectRecord(options, `The options of ${assistant}`);
  const {
    friendlyName,
    language,
    modelBuild,
    logQueries,
    tasks,
    fieldTypes = [],
    defaults,
    fallback,
    styleSheet,
  } = options;
  expectDefinitions(tasks, 'task', `'tasks' of ${assistant}`);
  expectDefinitions(fieldTypes, 'fieldType', `'fieldTypes' of ${assistant}`);
  const definition = {
    kind: 'assistant',
    name,
    friendlyName,
    language,
    modelBuild,
    logQueries,
    defaults: lowerDefaults(defaults),
    fallback,
    styleSheet,
    fieldTypes,
    tasks,
    from,
  };
  return frozen(definition, `Assistant '${name}'`) as AssistantDefinition;
}

const makers: Readonly<Record<string, string>> = { task: 'defineTask', fieldType: 'defineFieldType' };

function expectDefinitions(list: unknown, kind: 'task' | 'fieldType', what: string): void {
  expectArray(list, what);
  list.forEach((item, index) => {
    if (isDefinition(item) && item.kind === kind) return;
    const hint = item === undefined ? ' Do two modules import each other?' : '';
    throw new TypeError(
      `Number ${index + 1} of ${what} must come from ${makers[kind]}, but is ${nameOfValue(item)}.${hint}`,
    );
  });
}

function lowerDefaults(defaults: unknown): unknown {
  if (!isRecord(defaults)) return defaults;
  const { assistant_initiation: initiation, fallback, collect } = defaults;
  return {
    ...defaults,
    assistant_initiation: toLink(initiation),
    fallback: toLink(fallback),
    collect: isRecord(collect) ? { ...collect, validate_on_failure: toLink(collect.validate_on_failure) } : collect,
  };
}
