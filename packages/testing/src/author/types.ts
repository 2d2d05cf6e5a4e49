/** What a test may expect of an assistant, by the types of its definition. */
import type { FieldTypeDefinition, FieldTypeReference, TaskDefinition } from '@botwright/sdk';

/** The tasks that an utterance may be understood as. */
export type TaskName<Task extends TaskDefinition> = Task['name'] | 'fallback';

/** The fields of the task of a name, each with the values that its type can resolve to. */
export type FieldsOf<Task extends TaskDefinition, Name extends string> = [Extract<Task, { name: Name }>] extends [never]
  ? NoFields
  : Extract<Task, { name: Name }> extends TaskDefinition<string, infer Fields>
    ? [keyof Fields] extends [never]
      ? NoFields
      : { readonly [Field in keyof Fields]?: Expected<ValueOf<Fields[Field]>> }
    : NoFields;

/** Names of the fields of a task, for `ignore`. */
export type FieldName<Task extends TaskDefinition, Name extends string> = keyof FieldsOf<Task, Name> & string;

/** Nothing may stand in it; TypeScript would let anything pass into an empty object type. */
type NoFields = { readonly [field: string]: never };

type Expected<Value extends string> = Value | readonly Value[];

type ValueOf<Type extends FieldTypeReference> = Type extends FieldTypeDefinition<string, infer Value> ? Value : string;
