/** What a conversation finds around it: the time, what URLs answer, and the app's own code. A script hands it in and changes it. */
import type { ActionsRequest, Handler, HandlerTurn } from '@botwright/runtime/dialogue';

/** A function of a test file, by its number there. It runs where the file was evaluated. */
export interface CallReference {
  readonly call: number;
}

/** What changes around the dialogue before an input. */
export type Change =
  /** The time is this: ISO 8601. */
  | { readonly kind: 'now'; readonly now: string }
  /** Time passes. */
  | { readonly kind: 'after'; readonly milliseconds: number }
  /** A URL answers with this document from here on, or with what a function says. */
  | { readonly kind: 'answers'; readonly url: string; readonly answer: { readonly document: unknown } | CallReference }
  /** A task is answered from code. */
  | { readonly kind: 'handles'; readonly task: string; readonly handler: CallReference };

/** Calls a function of a test file with one argument, and gives what it returns.
 *
 * @throws {Error} where it throws, or takes too long */
export type Call = (number: number, argument: unknown) => Promise<unknown>;

/** What stands behind a world. */
export interface WorldOptions {
  /** Calls the functions that changes refer to; without it there are none. */
  readonly call?: Call;
  /** Asks URLs that nothing else answers for; without it nobody does. */
  readonly network?: (request: ActionsRequest) => Promise<unknown>;
}

/** When conversations take place that do not say when: a Monday. */
export const USUAL_NOW = '2026-01-05T09:00:00Z';

/** The world of one conversation. */
export class World {
  now: Date;
  /** URLs that were asked although nothing answers for them: the script has left something out. */
  readonly unanswered: string[] = [];
  readonly #answers = new Map<string, Extract<Change, { kind: 'answers' }>['answer']>();
  readonly #handlers = new Map<string, CallReference>();
  readonly #options: WorldOptions;

  constructor(now: string | Date, options: WorldOptions = {}) {
    this.now = new Date(now);
    this.#options = options;
  }

  change(change: Change): void {
    switch (change.kind) {
      case 'now':
        this.now = new Date(change.now);
        return;
      case 'after':
        this.now = new Date(this.now.getTime() + change.milliseconds);
        return;
      case 'answers':
        this.#answers.set(change.url, change.answer);
        return;
      case 'handles':
        this.#handlers.set(change.task, change.handler);
    }
  }

  /** Answers for the network. What stands behind `?` in a URL is no matter, unless an answer names it.
   *
   * @throws {Error} where nothing answers for a URL */
  async request(request: ActionsRequest): Promise<unknown> {
    const { url, method, parameters } = request;
    const answer = this.#answers.get(url) ?? this.#answers.get(url.split('?')[0] ?? url);
    if (answer === undefined && this.#options.network) return await this.#options.network(request);
    if (answer === undefined) {
      this.unanswered.push(url);
      throw new Error('nothing answers for it in this conversation');
    }
    if ('document' in answer) return answer.document;
    return await this.#call(answer, { url, method, parameters: Object.fromEntries(parameters) });
  }

  /** The code for a task, where a script has brought some. */
  handler(task: string): Handler | undefined {
    const reference = this.#handlers.get(task);
    if (reference === undefined) return undefined;
    return async (turn: HandlerTurn) => (await this.#call(reference, turn)) as ReturnType<Handler> & [];
  }

  async #call({ call }: CallReference, argument: unknown): Promise<unknown> {
    if (this.#options.call === undefined) throw new Error('The functions of the test file are not at hand.');
    return await this.#options.call(call, argument);
  }
}
