/** Checks the tags of samples by types alone.
 *
 * In comes the tuple of samples as a type, out goes a tuple of the same length: `never` for a sample that is right, else
 * `{ unknownField: '…' }` or `{ unbalancedBrace: '…' }`. An object, because the intersection of a right sample with a string
 * would be `never`, and TypeScript would blame that sample too. Every recursion here is a tail call. */
import type { SampleBlockDefinition, SampleDefinition, SampleFileDefinition } from '../definitions.js';
import type { CheckedList } from './list.js';
import type { IsPattern, List } from './sentence.js';

/** What may stand in a list of samples. */
export type Sample = string | SampleDefinition | SampleFileDefinition | SampleBlockDefinition;

/** To be intersected with the options of a task. The member is not optional: TypeScript looks for mistakes in an optional
 * list, which may be `undefined`, in a time that grows with the square of its length. */
export type SampleCheck<
  Samples extends readonly Sample[],
  Field extends string,
  Task extends string,
> = Samples extends readonly [] ? unknown : { readonly samples: CheckedList<SampleProblems<Samples, Field, Task>> };

type SampleProblems<Samples extends readonly Sample[], Field extends string, Task extends string> = {
  readonly [Index in keyof Samples]: SampleProblem<Samples[Index], Field, Task>;
};

type SampleProblem<Given, Field extends string, Task extends string> = Given extends string
  ? TextProblem<Given, Field, Task>
  : Given extends { readonly text: infer Text extends string }
    ? [TextProblem<Text, Field, Task>] extends [never]
      ? never
      : { readonly text: TextProblem<Text, Field, Task> }
    : Given extends { readonly samples: infer Block extends readonly Sample[] }
      ? [SampleProblems<Block, Field, Task>[number]] extends [never]
        ? never
        : { readonly samples: CheckedList<SampleProblems<Block, Field, Task>> }
      : never;

/** Reads on to the next tag. `Text` is outside of tags. */
type TextProblem<
  Text extends string,
  Field extends string,
  Task extends string,
> = Text extends `${infer Before}{${infer Tag}}${infer After}`
  ? Before extends `${string}}${string}`
    ? StrayBrace<Before> extends true
      ? Unbalanced<'}', Task>
      : TagProblem<Tag, After, Field, Task>
    : Tag extends Field
      ? TextProblem<After, Field, Task>
      : TagProblem<Tag, After, Field, Task>
  : EndProblem<Text, Task>;

/** `Tag` is what stands between an opening brace and the next closing one, `After` the text behind that. */
type TagProblem<Tag extends string, After extends string, Field extends string, Task extends string> =
  NameIn<Tag> extends Field
    ? TextProblem<After, Field, Task>
    : Tag extends `{${infer Rest}`
      ? TextProblem<`${Rest}}${After}`, Field, Task>
      : IsPattern<NameIn<Tag>> extends true
        ? TextProblem<After, Field, Task>
        : Tag extends `${string}{${string}`
          ? Unbalanced<'{', Task>
          : UnknownField<NameIn<Tag>, Field, Task>;

type NameIn<Tag extends string> = Tag extends `${infer Name}:${string}` ? Name : Tag;

/** A text in which no closing brace follows an opening one. */
type EndProblem<Text extends string, Task extends string> = Text extends `${string}{${string}` | `${string}}${string}`
  ? StrayBrace<Text, '{'> extends true
    ? Unbalanced<'{', Task>
    : StrayBrace<Text, '}'> extends true
      ? Unbalanced<'}', Task>
      : never
  : never;

/** Whether a text has a brace that is not doubled. Of a text that is not known to the end nothing is said. */
type StrayBrace<Text extends string, Brace extends '{' | '}' = '}'> = Text extends `${string}${Brace}${infer After}`
  ? After extends `${Brace}${infer Rest}`
    ? StrayBrace<Rest, Brace>
    : IsPattern<After> extends true
      ? false
      : true
  : false;

type UnknownField<Name extends string, Field extends string, Task extends string> = [Field] extends [never]
  ? { readonly unknownField: `Unknown field '${Name}' in a sample of task '${Task}'. The task has no fields.` }
  : { readonly unknownField: `Unknown field '${Name}' in a sample of task '${Task}'. Known fields: ${List<Field>}.` };

// A conditional type, because TypeScript would print the name of an object type in place of its sentence.
type Unbalanced<Brace extends '{' | '}', Task extends string> = Brace extends string
  ? {
      readonly unbalancedBrace: `'${Brace}' without its counterpart in a sample of task '${Task}'. For a literal brace write '${Brace}${Brace}'.`;
    }
  : never;
