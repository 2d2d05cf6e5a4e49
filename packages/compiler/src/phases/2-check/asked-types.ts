/** The field types that the questions of a task's collects ask for. */
import { elements, member } from './json-guards.js';

/** A question's type. The empty one, which stands for free text, is left out. */
export interface AskedType {
  readonly type: string;
  readonly question: string;
}

export function askedTypes(actions: readonly unknown[]): readonly AskedType[] {
  return actions
    .flatMap((action) => elements(member(member(action, 'collect'), 'questions')))
    .flatMap((question) => {
      const type = member(question, 'type');
      return typeof type === 'string' && type !== '' ? [{ type, question: String(member(question, 'name')) }] : [];
    });
}
