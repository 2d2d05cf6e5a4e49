/** Checks the tags of samples by types alone.
 *
 * In comes the tuple of samples as a type, out goes a tuple of the same length with `unknown` where a sample is right and
 * `{ unknownField: '…' }` where it is not. Intersected with the tuple, that underlines just the wrong ones; a string in
 * place of the object would make TypeScript blame right samples too. Every recursion here is a tail call. */
import type { SampleDefinition, SampleFileDefinition } from '../definitions.js';
import type { IsPattern, List } from './sentence.js';

/** What may stand in a list of samples. */
export type Sample = string | SampleDefinition | SampleFileDefinition;

/** To be intersected with the options of a task. The member is not optional: TypeScript looks for mistakes in an optional
 * list, which may be `undefined`, in a time that grows with the square of its length. */
export type SampleCheck<
  Samples extends readonly Sample[],
  Field extends string,
  Task extends string,
> = Samples extends readonly [] ? unknown : { readonly samples: CheckedSamples<NoInfer<Samples>, Field, Task> };

/** For each sample `unknown`, or an object with a sentence that says what is wrong. */
type CheckedSamples<Samples extends readonly Sample[], Field extends string, Task extends string> = {
  readonly [Index in keyof Samples]: CheckedSample<Samples[Index], Field, Task>;
};

type CheckedSample<Given, Field extends string, Task extends string> = Given extends string
  ? CheckedText<Given, Field, Task>
  : Given extends { readonly text: infer Text extends string }
    ? { readonly text: CheckedText<Text, Field, Task> }
    : unknown;

/** Reads on to the next opening brace. `Text` is outside of tags. */
type CheckedText<
  Text extends string,
  Field extends string,
  Task extends string,
> = Text extends `${infer Before}{${infer After}`
  ? StrayBrace<Before> extends true
    ? Unbalanced<'}', Task>
    : After extends `{${infer Rest}`
      ? CheckedText<Rest, Field, Task>
      : After extends `${infer Tag}}${infer Rest}`
        ? CheckedTag<Tag, Rest, Field, Task>
        : string extends After
          ? unknown
          : Unbalanced<'{', Task>
  : StrayBrace<Text> extends true
    ? Unbalanced<'}', Task>
    : unknown;

/** `Tag` is what stands between two braces, `Rest` the text after them. */
type CheckedTag<Tag extends string, Rest extends string, Field extends string, Task extends string> =
  NameIn<Tag> extends Field
    ? CheckedText<Rest, Field, Task>
    : IsPattern<NameIn<Tag>> extends true
      ? CheckedText<Rest, Field, Task>
      : Tag extends `${string}{${string}`
        ? Unbalanced<'{', Task>
        : UnknownField<NameIn<Tag>, Field, Task>;

type NameIn<Tag extends string> = Tag extends `${infer Name}:${string}` ? Name : Tag;

/** Whether a text without opening braces has a closing one that is not doubled. */
type StrayBrace<Text extends string> = Text extends `${string}}${infer After}`
  ? After extends `}${infer Rest}`
    ? StrayBrace<Rest>
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
