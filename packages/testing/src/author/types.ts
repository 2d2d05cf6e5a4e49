/** What a test may expect of an assistant, by the types of its definition. */
import type { FieldTypeDefinition, TaskDefinition } from '@botwright/sdk';

/** The tasks of an assistant by name; of each its fields by name, with the values that they can have. */
export type AnyTasks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The tasks of these definitions. */
export type TasksOf<Task extends TaskDefinition> = {
  readonly [Each in Task as Each['name']]: Each extends TaskDefinition<string, infer Fields>
    ? {
        // The intersection makes errors list the values, and not the name of the type that they come from.
        readonly [Field in keyof Fields]: (Fields[Field] extends FieldTypeDefinition<string, infer Value>
          ? Value
          : string) &
          string;
      }
    : never;
};

/** The fields of a task that an utterance may be expected to have: one value, or all of its values in order. */
export type FieldsOf<Tasks extends AnyTasks, Name extends string> = Name extends keyof Tasks
  ? [keyof Tasks[Name]] extends [never]
    ? NoFields
    : { readonly [Field in keyof Tasks[Name]]?: Tasks[Name][Field] | readonly Tasks[Name][Field][] }
  : NoFields;

// TypeScript would let anything pass into an empty object type.
type NoFields = { readonly [field: string]: 'This task has no fields.' };

/** Names of the fields of a task, for `ignore`. */
export type FieldNames<Tasks extends AnyTasks, Name extends string> = readonly (Name extends keyof Tasks
  ? keyof Tasks[Name] & string
  : never)[];
