/** A bot for tests of the engine: it takes the first word of a text for the task, and `Field=value` for fields. */
import type { Action, AssistantDocument, QueryResult, TaskDocument } from '@botwright/bundle';
import type { ActionsRequest, Bot, FindValue, Handler, TurnInput } from './running.js';
import type { DialogueState } from './state.js';
import { type Speaker, type Turn, takeTurn } from './turn.js';

export type TaskLiteral = Partial<TaskDocument> & { readonly name: string };

export function documentOf(
  tasks: readonly TaskLiteral[],
  others: Partial<Omit<AssistantDocument, 'tasks'>> = {},
): AssistantDocument {
  return {
    name: 'owl',
    modelBuild: 'v-1',
    language: 'en-US',
    logQueries: true,
    defaults: {},
    styleSheet: {},
    fieldTypes: [],
    tasks: tasks.map((task) => ({ fields: [], actions: [], sampleCount: 1, ...task })),
    ...others,
  };
}

function query(document: AssistantDocument, text: string, tasks: readonly string[] | undefined): QueryResult {
  const [first = '', ...rest] = text.split(' ');
  const isKnown = document.tasks.some(({ name }) => name === first) && (tasks?.includes(first) ?? true);
  const fields = rest.flatMap((word) => {
    const [name, value] = word.split('=');
    const field = { value: value ?? '', text: value ?? '', start: 0, end: 0, source: 'value' as const, confidence: 1 };
    return name !== undefined && value !== undefined ? [[name, field] as const] : [];
  });
  const task = isKnown ? first : 'fallback';
  return { text, task, confidence: 0.5, fields: Object.fromEntries(fields), mentions: [], runnersUp: [] };
}

/** A conversation that a test drives: time stands still unless it is moved. */
export class Conversation {
  state: DialogueState | undefined;
  now: Date = new Date('2026-03-01T10:00:00.400Z');
  readonly requests: ActionsRequest[] = [];
  readonly handlers: Map<string, Handler> = new Map();
  answer: (request: ActionsRequest) => unknown = () => {
    throw new Error('nobody is there');
  };
  /** Values of types are the words after a colon: `Twilio.DATE:2026-03-04`. */
  findValue: FindValue = (type, text) => {
    if (type === 'bad') throw new Error('a broken type');
    if (type === 'Twilio.YES_NO') return /^yes/i.test(text) ? 'Yes' : /^no/i.test(text) ? 'No' : undefined;
    return text.startsWith(`${type}:`) ? text.slice(type.length + 1) : undefined;
  };
  readonly #bot: Bot;
  #dialogues = 0;

  constructor(document: AssistantDocument) {
    this.#bot = {
      document,
      query: (text, { tasks }) => query(document, text, tasks),
      findValue: (...asked) => this.findValue(...asked),
      handler: (task) => this.handlers.get(task),
    };
  }

  async say(input: string | TurnInput, speaker: Partial<Speaker> = {}): Promise<Turn> {
    const turn = await takeTurn(
      this.#bot,
      this.state,
      typeof input === 'string' ? { text: input } : input,
      { user: 'mira', channel: 'chat', ...speaker },
      {
        now: () => this.now,
        newId: () => `dialogue-${++this.#dialogues}`,
        request: async (request) => {
          this.requests.push(request);
          return this.answer(request);
        },
      },
    );
    this.state = JSON.parse(JSON.stringify(turn.state));
    return turn;
  }

  /** What is said to an input, as one list. */
  async hear(input: string | TurnInput): Promise<string[]> {
    const { outputs } = await this.say(input);
    return outputs.map((output) =>
      output.kind === 'say' ? output.speech : output.kind === 'show' ? output.body : output.url,
    );
  }
}

export const LISTEN: Action = { listen: true };
