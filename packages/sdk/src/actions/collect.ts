/** `collect`: asks a series of questions. */
import type { Method, SayMessage } from '@botwright/bundle';
import type { Literal } from '../checks/sentence.js';
import { frozen } from '../frozen.js';
import { type Target, type TaskLink, type TaskReference, toTaskName } from '../link.js';
import { isDefinition, isRecord } from '../shape.js';
import type { VoiceDigits } from './listen.js';
import { lowerRedirect, type Redirect } from './redirect.js';

/** A field type as a question names it. */
export interface NamedType<Name extends string = string> {
  readonly kind: 'fieldType' | 'builtin';
  readonly name: Name;
}

/** How often to try, and where to go when all attempts have failed. */
export interface MaxAttempts<To = Target> {
  readonly num_attempts: number;
  readonly redirect: Redirect<To>;
}

/** One question of a `collect`. */
export interface Question<To = Target, Type = string | NamedType> {
  /** The prompt. */
  readonly question: string | SayMessage;
  /** The key of the answer; no two questions of a `collect` share one. */
  readonly name: string;
  /** The field type of the answer; any words are taken where left out. */
  readonly type?: Type;
  /** A field of the task: where it was already said, the question is skipped. */
  readonly prefill?: string;
  /** Whether it may be left open, by words such as "skip" or after its last attempt; with words of one's own instead. The usual ones
   * are English. */
  readonly optional?: boolean | { readonly words: readonly string[] };
  /** Asks only where an earlier question has this answer, or one of these, whatever the case of their letters. */
  readonly when?: { readonly question: string; readonly is: string | readonly string[] };
  /** Whether a caller's speech stops the bot's own; true by default. */
  readonly barge?: boolean;
  /** Keys of a phone, besides speech. */
  readonly voice_digits?: VoiceDigits;
  /** What makes an answer good, and what happens when it is not. */
  readonly validate?: {
    readonly allowed_values?: { readonly list: readonly string[] };
    readonly webhook?: { readonly url: string; readonly method?: Method };
    /** One message for each failed attempt; the last one is repeated. */
    readonly on_failure?: { readonly messages?: readonly SayMessage[]; readonly repeat_question?: boolean };
    readonly on_success?: SayMessage;
    readonly max_attempts?: MaxAttempts<To>;
  };
  /** Asks whether the answer was understood; `{questionName}` stands for it. */
  readonly confirm?: {
    readonly messages: readonly SayMessage[];
    readonly on_confirm?: SayMessage;
    readonly on_reject?: { readonly messages: readonly SayMessage[] };
    readonly max_attempts?: MaxAttempts<To>;
  };
}

/** A series of questions. */
export interface Collect<To = Target, Type = string | NamedType, Task = string | TaskReference> {
  /** The key of the answers in memory. */
  readonly name: string;
  /** Asked in this order. */
  readonly questions: readonly Question<To, Type>[];
  /** Where to go when all are answered. */
  readonly on_complete: { readonly redirect: Redirect<To> };
  /** Leaves where the answer is one of these words and no more, "cancel" or "never mind" by default. What was answered is kept, and the
   * status of the record is `cancelled`. */
  readonly cancel?: { readonly words?: readonly string[]; readonly redirect: Redirect<To> };
  /** Tasks that may answer in between: then the question is put again. */
  readonly listen_for?: readonly Task[];
  /** Takes "no, make it Tuesday" for another answer to an earlier question, one that has a type; with words of one's own in place of
   * the usual English ones. */
  readonly corrections?: boolean | { readonly words: readonly string[] };
  /** Lets an answer fill later questions as well, at most one of each type: "on Monday at ten". */
  readonly fill_ahead?: boolean;
}

/** The plain form of `collect`. */
export interface CollectAction<To = Target, Type = string | NamedType, Task = string | TaskReference> {
  readonly collect: Collect<To, Type, Task>;
}

/** Asks a series of questions and goes on elsewhere when all are answered. Nothing after it is run.
 *
 * @param form  its name, its questions and where to go then
 * @returns the plain form, `{ collect: form }`, tasks written as links and field types as names
 * @throws {TypeError} where the value is no JSON data
 *
 * @example
 * ```ts check
 * import { builtin, collect, defineAssistant, defineTask, say } from 'botwright';
 *
 * const done = defineTask('done', { actions: [say('Your table is booked.')] });
 * const book = defineTask('book', {
 *   samples: ['book a table'],
 *   actions: [
 *     collect({
 *       name: 'table',
 *       questions: [{ question: 'Which day?', name: 'day', type: builtin.DATE }],
 *       on_complete: { redirect: done },
 *     }),
 *   ],
 * });
 *
 * export default defineAssistant('restaurant', { tasks: [done, book] });
 * ```
 */
export function collect<To extends Target = never, Name extends string = never, Type extends string = string>(
  form: Collect<To | TaskReference<Name>, Type | NamedType<Type>, Name | TaskReference<Name>>,
): CollectAction<
  NoInfer<To extends string ? To : never> | TaskLink<NoInfer<Name>>,
  Literal<NoInfer<Type>>,
  NoInfer<Name>
> {
  return frozen({ collect: lowerCollect(form) }, 'collect') as never;
}

/** Writes the tasks in the value of a `collect` as links and its field types as names; leaves what has another shape as it is. */
export function lowerCollect(form: unknown): unknown {
  if (!isRecord(form)) return form;
  const { questions, on_complete: end, cancel, listen_for: tasks } = form;
  return {
    ...form,
    cancel: lowerRedirectOf(cancel),
    listen_for: Array.isArray(tasks) ? tasks.map(toTaskName) : tasks,
    questions: Array.isArray(questions) ? questions.map(lowerQuestion) : questions,
    on_complete: lowerRedirectOf(end),
  };
}

function lowerQuestion(question: unknown): unknown {
  if (!isRecord(question)) return question;
  const { type, validate, confirm } = question;
  return {
    ...question,
    type: isDefinition(type) ? type.name : type,
    validate: lowerAttemptsOf(validate),
    confirm: lowerAttemptsOf(confirm),
  };
}

function lowerAttemptsOf(check: unknown): unknown {
  return isRecord(check) ? { ...check, max_attempts: lowerRedirectOf(check.max_attempts) } : check;
}

function lowerRedirectOf(holder: unknown): unknown {
  return isRecord(holder) ? { ...holder, redirect: lowerRedirect(holder.redirect) } : holder;
}
