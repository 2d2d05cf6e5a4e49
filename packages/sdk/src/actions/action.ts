/** The eight actions in the forms that an author may give, and the one form that a definition holds. */
import type {
  Action as ActionDocument,
  HandoffAction,
  PlayAction,
  RememberAction,
  SayAction,
  ShowAction,
} from '@botwright/bundle';
import type { Target, TaskReference } from '../link.js';
import { isRecord } from '../shape.js';
import { type Collect, lowerCollect, type NamedType } from './collect.js';
import { type ListenOptions, lowerListen } from './listen.js';
import { lowerRedirect, type Redirect } from './redirect.js';

/** What a builder returns, or the same thing as a plain object, in which a task may stand for the link to it.
 *
 * The type parameters collect what it refers to: targets of links, names of tasks, names of field types. A task that
 * stands for a link may come as `To` or by its `Name`: inference takes the latter where links are given in both forms.
 *
 * The last three are written out, although they equal what their builders return: where a list holds the result of a
 * builder, inference would match it with the type of the same name and pass over plain objects of the same kind. */
export type Action<To extends Target = Target, Name extends string = string, Type extends string = string> =
  | SayAction
  | ShowAction
  | PlayAction
  | RememberAction
  | HandoffAction
  | { readonly listen: boolean | ListenOptions<To | TaskReference<Name>, Name | TaskReference<Name>> }
  | { readonly redirect: Redirect<To | TaskReference<Name>> }
  | {
      readonly collect: Collect<To | TaskReference<Name>, Type | NamedType<Type>, Name | TaskReference<Name>>;
    };

const lowerValue: Readonly<Record<string, (value: unknown) => unknown>> = {
  listen: lowerListen,
  redirect: lowerRedirect,
  collect: lowerCollect,
};

/** Writes the tasks and field types in an action as links and names. What is no action is left for the compiler to report. */
export function lowerAction(action: unknown): ActionDocument {
  if (!isRecord(action)) return action as ActionDocument;
  const members = Object.entries(action).map(([key, value]) => [key, lowerMember(key, value)]);
  return Object.fromEntries(members) as ActionDocument;
}

function lowerMember(key: string, value: unknown): unknown {
  const lower = Object.hasOwn(lowerValue, key) ? lowerValue[key] : undefined;
  return lower ? lower(value) : value;
}
