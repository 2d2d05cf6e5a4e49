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
  /** As `Draft` has it. */
  readonly placeholder?: RegExp | undefined;
  readonly losses: Losses;
}

const LISTEN: Action = { listen: true };

/** Actions of a task. Questions become a `collect`, which goes on to a task of its own: that one gives the replies. */
export function settleReplies(
  { opening = [], questions = [], replies = [], name: named }: DraftTask,
  setting: ReplySetting,
): { actions: Action[]; completion?: TaskDocument } {
  const { name, fields, types, names, losses } = setting;
  for (const reply of [...opening, ...replies]) {
    notePlaceholder('say' in reply ? reply.say : reply.body, reply.path, setting);
  }
  for (const { prompt, name: question } of questions) notePlaceholder(prompt, question.path, setting);
  const [before, said] = [opening.map(replyAction), replies.map(replyAction)];
  const closing = said.length === 0 ? [] : [...said, LISTEN];
  if (questions.length === 0) return { actions: before.length === 0 ? closing : [...before, ...said, LISTEN] };
  const completionName = names.take(`${name}-complete`, named.path);
  const questionNames = new NameTable('question', losses);
  const collect = {
    name: questionNames.take(name, named.path),
    questions: questions.map(({ name: question, prompt, type, field: answer = question.text }): Question => {
      const field = fields.get(answer);
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
    actions: [...before, { collect }],
    completion: { name: completionName, fields: [], actions: closing, sampleCount: 0 },
  };
}

function notePlaceholder(words: string, path: string, { name, placeholder, losses }: ReplySetting): void {
  const [found] = (placeholder && words.match(placeholder)) ?? [];
  if (found === undefined) return;
  const why = 'Replies are fixed words. Answer the task from your own code, or give it an actionsUrl.';
  losses.warn({ path, task: name, what: `${JSON.stringify(found)} is said as it stands.`, why });
}

function replyAction(reply: DraftReply): Action {
  return 'say' in reply ? { say: reply.say } : { show: { body: reply.body, images: [{ url: reply.image }] } };
}
