/** Checks by types alone that what an assistant's tasks and defaults refer to is in the assistant.
 *
 * Each check gives `unknown` where all is well and an object with a sentence where it is not, to be intersected with the
 * type of the value that it speaks of. A reference that is known only as `string` is left to the compiler. */
import type { BuiltinTypeName } from '../builtin.js';
import type { FieldDefinitions, FieldTypeDefinition, TaskDefinition } from '../definitions.js';
import type { LinkedTask, Target, TaskReference } from '../link.js';
import type { MalformedLink, NoLink } from './actions.js';
import type { CheckedList } from './list.js';
import type { List, Literal } from './sentence.js';

/** For each field `unknown`, or an object that says that there is no such built-in type. Other names are for the assistant to check. */
export type CheckedFields<Fields extends FieldDefinitions> = {
  readonly [Field in keyof Fields]: Fields[Field] extends `Twilio.${string}` ? CheckedBuiltin<Fields[Field]> : unknown;
};

type CheckedBuiltin<Name extends string> = [Exclude<Literal<Name>, BuiltinTypeName>] extends [never]
  ? unknown
  : { readonly unknownFieldType: `There is no built-in field type '${Name}'. Choose one from 'builtin'.` };

/** To be intersected with the tasks of an assistant: `unknown`, or an object for each task with a reference that leads
 * nowhere. */
export type CheckedTasks<
  Tasks extends readonly TaskDefinition[],
  Types extends readonly FieldTypeDefinition[],
> = CheckedList<{
  readonly [Index in keyof Tasks]: TaskProblem<Tasks[Index], Tasks[number]['name'], KnownTypes<Tasks, Types>>;
}>;

type KnownTypes<Tasks extends readonly TaskDefinition[], Types extends readonly FieldTypeDefinition[]> =
  | ''
  | BuiltinTypeName
  | Types[number]['name']
  | DefinedTypes<Tasks[number]>;

/** The names of the field types that the fields of tasks bring along. */
type DefinedTypes<Task> = Task extends TaskDefinition<string, infer Fields> ? NameOfType<Fields[keyof Fields]> : never;
type NameOfType<Type> = Type extends FieldTypeDefinition<infer Name> ? Name : never;

type TaskProblem<Task, Tasks extends string, Types extends string> =
  Task extends TaskDefinition<infer Name, infer Fields, infer Linked, infer Asked>
    ? [Exclude<Literal<Linked>, Tasks>] extends [never]
      ? [Exclude<NamedTypes<Fields, Asked>, Types>] extends [never]
        ? never
        : UnknownFieldType<Name, Exclude<NamedTypes<Fields, Asked>, Types>>
      : UnknownTask<`Task '${Name}'`, Exclude<Literal<Linked>, Tasks>, Tasks>
    : never;

type NamedTypes<Fields extends FieldDefinitions, Asked extends string> = Literal<
  Asked | Extract<Fields[keyof Fields], string>
>;

/** `unknown`, or an object that says that a default is no link, or leads to a task that is not there. `''` stands for none. */
export type CheckedDefault<Key extends string, To extends Target, Tasks extends string> = [
  Exclude<NoLink<To>, ''>,
] extends [never]
  ? [Exclude<TaskOf<To>, Tasks>] extends [never]
    ? unknown
    : UnknownTask<`Default '${Key}'`, Exclude<TaskOf<To>, Tasks>, Tasks>
  : MalformedLink<`Default '${Key}'`, Exclude<NoLink<To>, ''>>;

type TaskOf<To> =
  To extends TaskReference<infer Name> ? Literal<Name> : To extends string ? Literal<LinkedTask<To>> : never;

// Conditional types, because TypeScript would print the name of an object type in place of its sentence.
type UnknownTask<Holder extends string, Missing extends string, Tasks extends string> = [Missing] extends [string]
  ? {
      readonly unknownTask: `${Holder} links to '${List<Missing>}', which is no task of this assistant. Its tasks: ${List<Tasks>}.`;
    }
  : never;

type UnknownFieldType<Name extends string, Missing extends string> = [Missing] extends [string]
  ? {
      readonly unknownFieldType: `Task '${Name}' names field type '${List<Missing>}', which this assistant does not have. Define it and add it to 'fieldTypes'.`;
    }
  : never;
