/** A conversation as it went -> the conversations that tests expect. */
import type { ConversationCase, Expectation, ExpectedTurn } from './cases.js';
import { type DialogueState, NEW_DIALOGUE, type TestedBot, type Turn, takeTurn, unanswerable } from './dialogue.js';
import type { Next, Output } from './respond.js';

/** A conversation that stands nowhere yet. */
export type RecordedConversation = Omit<ConversationCase, 'place'>;

/** Makes tests of what was said, by saying it all once more: they hold at once, and until the bot answers otherwise.
 *
 * Where the answer to an input cannot be told from static actions, another conversation begins.
 *
 * @param texts  what the user said, in its order */
export function recordConversations(title: string, texts: readonly string[], bot: TestedBot): RecordedConversation[] {
  const conversations: ExpectedTurn[][] = [];
  let state: DialogueState | undefined;
  for (const text of texts) {
    if (state === undefined || unanswerable(state) !== undefined) {
      state = NEW_DIALOGUE;
      conversations.push([]);
    }
    const turn = takeTurn(bot, text, state);
    conversations.at(-1)?.push(recordTurn(turn));
    state = turn.state;
  }
  return conversations.map((turns, index) => ({
    kind: 'conversation',
    title: index === 0 ? title : `${title} ${index + 1}`,
    tags: [],
    turns,
  }));
}

function recordTurn({ result: { text, task, mentions }, reply }: Turn): ExpectedTurn {
  const fields = new Map<string, string[]>();
  for (const { field, value } of mentions) fields.set(field, [...(fields.get(field) ?? []), value]);
  const values = Array.from(fields, ([field, list]) => [field, list.length === 1 ? (list[0] ?? '') : list]);
  const understanding = { task, ...(values.length > 0 && { fields: Object.fromEntries(values) }) };
  const { outputs, memory, next } = reply;
  const place = { file: '', line: 1, column: 1 };
  // What static actions do not tell cannot be expected either.
  if (next.kind === 'unknown') return { text, understanding, expectations: [], place };
  const expectations = [...outputs.map(toExpectation), ...expectedMemory(memory), expectedNext(next)];
  return { text, understanding, expectations, place };
}

function toExpectation(output: Output): Expectation {
  if (output.kind === 'play') return { kind: 'plays', url: output.url };
  return { kind: output.kind === 'say' ? 'says' : 'shows', text: output.text };
}

function expectedMemory(memory: Readonly<Record<string, unknown>>): Expectation[] {
  return Object.keys(memory).length === 0 ? [] : [{ kind: 'remembers', values: memory }];
}

function expectedNext(next: Exclude<Next, { kind: 'unknown' }>): Expectation {
  switch (next.kind) {
    case 'listen':
      return { kind: 'listens', ...(next.tasks && { tasks: next.tasks }) };
    case 'collect':
      return { kind: 'collects', name: next.name };
    case 'handoff':
      return { kind: 'handsOff', uri: next.uri };
    case 'end':
      return { kind: 'ends' };
  }
}
