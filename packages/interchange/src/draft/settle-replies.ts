/** What a task says and asks -> its actions. */
import type { Action, Question, TaskDocument } from '@botwright/bundle';
import type { Losses } from '../losses.js';
import { NameTable } from '../names.js';
import type { DraftReply, DraftTask } from './draft.js';
import type { SettledFields } from './settle-fields.js';
import type { SettledTypes } from './settle-types.js';

export interface ReplySetting {
  /** Of the task. */
  readonly name: string;
  readonly fields: SettledFields;
  readonly types: SettledTypes;
  /** Of all tasks. */
  readonly names: NameTable;
  readonly losses: Losses;
}

/** Actions of a task. Questions become a `collect`, which goes on to a task of its own: that one gives the replies. */
export function settleReplies(
  { questions = [], replies = [], name: named }: DraftTask,
  { name, fields, types, names, losses }: ReplySetting,
): { actions: Action[]; completion?: TaskDocument } {
  const said = replies.map(replyAction);
  const closing: Action[] = said.length === 0 ? [] : [...said, { listen: true }];
  if (questions.length === 0) return { actions: closing };
  const completionName = names.take(`${name}-complete`, named.path);
  const questionNames = new NameTable('question', losses);
  const collect = {
    name: questionNames.take(name, named.path),
    questions: questions.map(({ name: question, prompt, type }): Question => {
      const field = fields.get(question.text);
      const typeName = field?.type ?? (type && types.take(type, question.path));
      return {
        question: { say: prompt },
        name: new NameTable('question', losses).take(question.text, question.path),
        ...(typeName !== undefined && { type: typeName }),
        ...(field !== undefined && { prefill: field.name }),
      };
    }),
    on_complete: { redirect: `task://${completionName}` as const },
  };
  return {
    actions: [{ collect }],
    completion: { name: completionName, fields: [], actions: closing, sampleCount: 0 },
  };
}

function replyAction(reply: DraftReply): Action {
  return 'say' in reply ? { say: reply.say } : { show: { body: reply.body, images: [{ url: reply.image }] } };
}
