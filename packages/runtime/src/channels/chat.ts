/** A chat in a page: texts and cards as JSON, and what is waited for. Sound is left out. */
import { type Reply, type Show, textOf } from './reply.js';

export interface ChatText {
  readonly kind: 'text';
  /** To be set as text, not as HTML. */
  readonly text: string;
}

export interface ChatCard extends Pick<Show, 'body' | 'subject' | 'images'> {
  readonly kind: 'card';
}

export interface ChatReply {
  readonly messages: readonly (ChatText | ChatCard)[];
  /** What the next input is for: anything, the answer to a question, or nothing, since the dialogue is over. */
  readonly expects: 'anything' | 'answer' | 'nothing';
  /** The question, where it is an answer. */
  readonly question?: { readonly collect: string; readonly name: string };
}

/** A turn as JSON for a page. */
export function toChat({ outputs, next }: Reply): ChatReply {
  const messages = outputs.flatMap((output): (ChatText | ChatCard)[] => {
    if (output.kind === 'say') return [{ kind: 'text', text: textOf(output) }];
    return output.kind === 'show' ? [{ ...output, kind: 'card' }] : [];
  });
  if (next.kind !== 'collect') return { messages, expects: next.kind === 'listen' ? 'anything' : 'nothing' };
  return { messages, expects: 'answer', question: { collect: next.collect, name: next.question } };
}
