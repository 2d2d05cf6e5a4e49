/** A conversation as it went -> the conversation that a test expects. */
import type { FieldMention } from '@botwright/bundle';
import type { DialogueState, Memory, Next, Output } from '@botwright/runtime/dialogue';
import type { ConversationCase, Expectation, ExpectedTurn } from './cases.js';
import { type TestedBot, type TestedTurn, takeTurn } from './dialogue.js';
import { World } from './world.js';

/** A conversation that stands nowhere yet. */
export type RecordedConversation = Omit<ConversationCase, 'place'>;

/** Makes a test of what was said, by saying it all once more: it holds at once, and until the bot answers otherwise.
 *
 * Ends where the network would be asked.
 *
 * @param texts  what the user said, in its order
 * @param now    when it was said, ISO 8601: the meaning of answers to forms may depend on it */
export async function recordConversation(
  title: string,
  texts: readonly string[],
  bot: TestedBot,
  now: string,
): Promise<RecordedConversation> {
  const world = new World(now);
  const turns: ExpectedTurn[] = [];
  let state: DialogueState | undefined;
  let hasForm = false;
  for (const text of texts) {
    const turn = await takeTurn(bot, state, { text }, world);
    // What a URL would have answered is not known here, so nothing can be expected from here on.
    if (world.unanswered.length > 0) break;
    hasForm ||= turn.next.kind === 'collect';
    turns.push(recordTurn(text, turn, state?.memory ?? {}));
    state = turn.state;
  }
  const [first, ...others] = turns;
  const timed = first && hasForm ? [{ ...first, before: [{ kind: 'now' as const, now }] }, ...others] : turns;
  return { kind: 'conversation', title, tags: [], turns: timed };
}

function recordTurn(text: string, { result, outputs, state, next }: TestedTurn, before: Memory): ExpectedTurn {
  const fields = fieldsOf(result?.mentions ?? []);
  const understanding = result && {
    task: result.task,
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  };
  const expectations = [
    ...outputs.map(toExpectation),
    ...completedForms(before, state.memory),
    ...expectedMemory(state.memory),
    expectedNext(next),
  ];
  return { text, ...(understanding && { understanding }), expectations, place: { file: '', line: 1, column: 1 } };
}

function fieldsOf(mentions: readonly FieldMention[]): (readonly [field: string, value: string | string[]])[] {
  const fields = new Map<string, string[]>();
  for (const { field, value } of mentions) fields.set(field, [...(fields.get(field) ?? []), value]);
  return Array.from(fields, ([field, list]) => [field, list.length === 1 ? (list[0] ?? '') : list] as const);
}

function toExpectation(output: Output): Expectation {
  if (output.kind === 'play') return { kind: 'plays', url: output.url };
  return output.kind === 'say' ? { kind: 'says', text: output.speech } : { kind: 'shows', text: output.body };
}

/** Forms that this turn has completed. */
function completedForms(before: Memory, after: Memory): Expectation[] {
  const old = before.twilio?.collected_data ?? {};
  return Object.entries(after.twilio?.collected_data ?? {}).flatMap(([name, record]) => {
    if (record.status !== 'complete' || record === old[name]) return [];
    if (JSON.stringify(old[name]) === JSON.stringify(record)) return [];
    return [{ kind: 'collected', name, answers: answersIn(after, name) }];
  });
}

/** The answers that a form has, by question. */
export function answersIn(memory: Memory, form: string): Readonly<Record<string, string>> {
  const forms = memory.twilio?.collected_data ?? {};
  const answers = Object.hasOwn(forms, form) ? (forms[form]?.answers ?? {}) : {};
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, { filled, answer }]) =>
      filled && answer !== undefined ? [[question, answer] as const] : [],
    ),
  );
}

/** What actions and handlers have remembered; the runtime's own part is its own affair. */
function expectedMemory({ twilio: _, ...values }: Memory): Expectation[] {
  return Object.keys(values).length === 0 ? [] : [{ kind: 'remembers', values }];
}

function expectedNext(next: Next): Expectation {
  switch (next.kind) {
    case 'listen':
      return { kind: 'listens', ...(next.tasks && { tasks: next.tasks }) };
    case 'collect':
      return { kind: 'collects', name: next.collect, question: next.question };
    case 'handoff':
      return { kind: 'handsOff', uri: next.handoff.uri };
    case 'end':
      return { kind: 'ends' };
  }
}
