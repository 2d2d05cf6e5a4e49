/** What the `define*` functions return: frozen plain data with a `kind`. The compiler reads nothing but these shapes. */
import type { Action, Defaults, StyleSheet } from '@botwright/bundle';

/** A value of a list field type, with other words for it. */
export interface FieldValueDefinition {
  readonly value: string;
  readonly synonyms?: readonly string[];
}

/** A field type (entity type) of the author's own. */
export interface FieldTypeDefinition {
  readonly kind: 'fieldType';
  readonly name: string;
  /** Where true, words that resolve to none of the values are accepted as they were said. */
  readonly open: boolean;
  readonly values: readonly FieldValueDefinition[];
}

/** One of the built-in field types, by its wire name (`Twilio.DATE`). */
export interface BuiltinTypeDefinition {
  readonly kind: 'builtin';
  readonly name: string;
}

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

/** A task (intent). */
export interface TaskDefinition {
  readonly kind: 'task';
  readonly name: string;
  readonly friendlyName?: string;
  readonly fields: Readonly<Record<string, FieldTypeDefinition | BuiltinTypeDefinition | string>>;
  readonly samples: readonly (string | SampleDefinition | SampleFileDefinition)[];
  readonly actions: readonly Action[];
  readonly actionsUrl?: string;
  /** Project-relative path, with forward slashes, of the module that called `defineTask`. */
  readonly from?: string;
}

/** An assistant (bot): the default export of a project's entry module. */
export interface AssistantDefinition {
  readonly kind: 'assistant';
  readonly name: string;
  readonly friendlyName?: string;
  readonly language?: string;
  readonly modelBuild?: string;
  readonly logQueries?: boolean;
  readonly defaults?: Defaults;
  readonly styleSheet?: StyleSheet;
  /** Field types that no task's `fields` names directly: those only questions or strings refer to. */
  readonly fieldTypes: readonly FieldTypeDefinition[];
  readonly tasks: readonly TaskDefinition[];
}
