/**
 * The console in the browser: one page, the turns that it asks for, and a stream that tells it of new builds. The bot that
 * answers is exchanged as a whole, and a turn keeps the one that it began with, so each is answered by one build or by the next.
 */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Diagnostic } from '@botwright/bundle';
import type { WatchEvent } from '@botwright/compiler';
import { createRequest } from '@botwright/runtime/node';
import { takeTurn, World } from '@botwright/testing';
import type { Bot } from '../../../bot/open-bundle.js';
import { talkingBot } from '../../../bot/recognisers.js';
import { readTurnRequest, type TurnRequest } from './read-turn-request.js';

/** What the page shows besides the dialogue. */
export interface ConsoleState {
  /** Which build answers, from 1; 0 until there is one. */
  readonly build: number;
  /** Of the bot that answers; null until there is one. */
  readonly assistant: string | null;
  readonly modelBuild: string | null;
  readonly tasks: readonly string[];
  /** Whether the last build is the one that answers. */
  readonly isCurrent: boolean;
  /** Why the last build could not go on, where it could not. */
  readonly failure: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What the last build took, in milliseconds. */
  readonly milliseconds: number | null;
}

/** Streams at a time; a browser opens one per page. */
const MOST_STREAMS = 100;

const page = readFileSync(new URL('../../../../pages/dev.html', import.meta.url));

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export class Console {
  #bot: Bot | undefined;
  #state: ConsoleState = {
    build: 0,
    assistant: null,
    modelBuild: null,
    tasks: [],
    isCurrent: false,
    failure: null,
    diagnostics: [],
    milliseconds: null,
  };
  readonly #streams = new Set<ServerResponse>();

  /** Lets another bot answer from here on. */
  swap(bot: Bot, build: number): void {
    this.#bot = bot;
    const { name, modelBuild, tasks } = bot.assistant;
    this.#state = { ...this.#state, build, assistant: name, modelBuild, tasks, isCurrent: true };
  }

  /** Follows the watch, and shows what came of a build once it is over. */
  tell(event: WatchEvent): void {
    switch (event.kind) {
      case 'build-start':
        this.#state = { ...this.#state, diagnostics: [], failure: null };
        return;
      case 'diagnostic':
        this.#state = { ...this.#state, diagnostics: [...this.#state.diagnostics, event.diagnostic] };
        return;
      case 'build-done':
        if (event.outcome === 'cancelled') return;
        this.#state = { ...this.#state, isCurrent: event.outcome === 'good', milliseconds: event.milliseconds };
        // A good one is shown with its swap, which comes next.
        if (event.outcome === 'good') return;
        break;
      case 'failure':
        this.#state = { ...this.#state, isCurrent: false, failure: event.message };
        break;
      case 'checked':
        this.#state = { ...this.#state, diagnostics: event.diagnostics };
        break;
      case 'output':
        return;
    }
    for (const stream of this.#streams) stream.write(this.#stateEvent());
  }

  /** Answers a request of the page. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const route = `${request.method} ${request.url?.split('?')[0]}`;
    if (route === 'GET /') response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else if (route === 'GET /state') sendJson(response, 200, this.#state);
    else if (route === 'GET /events') this.#stream(response);
    else if (route === 'POST /turn') await this.#turn(request, response);
    else sendJson(response, 404, problem('not_found', 'There is nothing here. The console is at /.'));
  }

  #stream(response: ServerResponse): void {
    if (this.#streams.size >= MOST_STREAMS) {
      sendJson(response, 503, problem('streams_exhausted', 'Too many pages follow this console.'));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    response.write(this.#stateEvent());
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
  }

  async #turn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readTurnRequest(request);
    const bot = this.#bot;
    if ('error' in asked) sendJson(response, asked.status, { error: asked.error });
    else if (bot === undefined) sendJson(response, 503, problem('not_built', 'There is no good build yet.'));
    else await answer(asked, bot, response);
  }

  #stateEvent(): string {
    return `event: state\ndata: ${JSON.stringify(this.#state)}\n\n`;
  }
}

/** URLs of actions are asked, on this machine too: whoever uses the console develops the bot. */
const network = createRequest({ allowPrivateAddresses: true });

async function answer({ text, state: before }: TurnRequest, bot: Bot, response: ServerResponse): Promise<void> {
  const { modelBuild } = bot.assistant;
  const world = new World(new Date(), { network });
  const { result, state, outputs, path, next, errors, steps } = await takeTurn(
    await talkingBot(bot),
    before,
    { text },
    world,
  );
  sendJson(response, 200, { modelBuild, result, reply: { outputs, path, next, errors, steps }, state });
}

function problem(code: string, message: string): object {
  return { error: { code, message } };
}

function sendJson(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(document));
}
