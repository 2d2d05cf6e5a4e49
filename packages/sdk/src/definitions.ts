/** What the `define*` functions return: frozen plain data with a `kind`. The compiler reads nothing but these shapes. */
import type { Action, Defaults, FallbackSettings, StyleSheet } from '@botwright/bundle';
import type { BuiltinTypeName } from './builtin.js';

/** Other words for a value, in a language of their own. */
export interface SynonymDefinition {
  readonly text: string;
  /** BCP 47; the value's where left out. */
  readonly language?: string;
}

/** A value of a list field type, with other words for it. */
export interface FieldValueDefinition<Value extends string = string> {
  readonly value: Value;
  readonly synonyms?: readonly (string | SynonymDefinition)[];
  /** BCP 47 language of the value and of the synonyms that name none; the field type's where left out. */
  readonly language?: string;
}

/** A field type (entity type) of the author's own. `Value` is what a field of it may resolve to. */
export interface FieldTypeDefinition<Name extends string = string, Value extends string = string> {
  readonly kind: 'fieldType';
  readonly name: Name;
  /** Where true, words that resolve to none of the values are accepted as they were said. */
  readonly open: boolean;
  readonly values: readonly FieldValueDefinition<Value>[];
  /** BCP 47 language of the values that name none; words that belong to no language are taken for words of any. */
  readonly language?: string;
  /** Project-relative path, with forward slashes, of the module that called `defineFieldType`. */
  readonly from?: string;
}

/** One of the built-in field types, by its wire name (`Twilio.DATE`). */
export interface BuiltinTypeDefinition<Name extends string = string> {
  readonly kind: 'builtin';
  readonly name: Name;
}

/** What may stand for the type of a field: a field type, or the name of one. */
export type FieldTypeReference = FieldTypeDefinition | BuiltinTypeDefinition | BuiltinTypeName | (string & {});

/** The fields (slots) of a task and their types. */
export type FieldDefinitions = Readonly<Record<string, FieldTypeReference>>;

/** Samples that stand in a text file, one a line. `from` is the module that asked, filled in while a project is loaded. */
export interface SampleFileDefinition {
  readonly kind: 'sampleFile';
  readonly path: string;
  readonly language?: string;
  /** Project-relative path, with forward slashes, of the module that called `samplesFrom`. */
  readonly from?: string;
}

/** A sample with a language of its own. */
export interface SampleDefinition {
  readonly text: string;
  readonly language?: string;
}

/** Samples of one language. */
export interface SampleBlockDefinition {
  /** BCP 47 language of the samples that name none. */
  readonly language: string;
  readonly samples: readonly (string | SampleDefinition | SampleFileDefinition)[];
}

declare const references: unique symbol;

/** A task (intent).
 *
 * `LinkedTasks` and `AskedTypes` are known to the type checker alone: the names of the tasks that its actions link to and
 * of the field types that its questions ask for. `defineAssistant` holds them against what the assistant has. */
export interface TaskDefinition<
  Name extends string = string,
  Fields extends FieldDefinitions = FieldDefinitions,
  LinkedTasks extends string = string,
  AskedTypes extends string = string,
> {
  readonly kind: 'task';
  readonly name: Name;
  readonly friendlyName?: string;
  readonly fields: Fields;
  readonly samples: readonly (string | SampleDefinition | SampleFileDefinition | SampleBlockDefinition)[];
  /** BCP 47 language of the samples that name none; the assistant's where left out. */
  readonly language?: string;
  readonly actions: readonly Action[];
  readonly actionsUrl?: string;
  /** Project-relative path, with forward slashes, of the module that called `defineTask`. */
  readonly from?: string;
  /** Never present: it carries the last two type parameters. */
  readonly [references]?: readonly [LinkedTasks, AskedTypes];
}

/** An assistant (bot): the default export of a project's entry module. `Task` is the union of its tasks' types, so that test
 * cases know their names, fields and values. */
export interface AssistantDefinition<Task extends TaskDefinition = TaskDefinition> {
  readonly kind: 'assistant';
  readonly name: string;
  readonly friendlyName?: string;
  readonly language?: string;
  readonly modelBuild?: string;
  readonly logQueries?: boolean;
  readonly defaults?: Defaults;
  readonly fallback?: FallbackSettings;
  readonly styleSheet?: StyleSheet;
  /** Field types that no task's `fields` names directly: those only questions or strings refer to. */
  readonly fieldTypes: readonly FieldTypeDefinition[];
  readonly tasks: readonly Task[];
  /** Project-relative path, with forward slashes, of the module that called `defineAssistant`. */
  readonly from?: string;
}
