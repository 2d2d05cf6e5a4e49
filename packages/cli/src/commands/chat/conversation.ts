/** What has been said so far, and the bot's next turn. */
import type { ChatTurn } from '@botwright/bundle';
import { type DialogueState, MAX_INPUT } from '@botwright/runtime/dialogue';
import { createRequest } from '@botwright/runtime/node';
import { SOMEBODY, takeTurn, World } from '@botwright/testing';
import type { Bot } from '../../bot/open-bundle.js';
import { talkingBot } from '../../bot/recognisers.js';
import { EXIT, Failure } from '../../failure.js';

/** URLs of actions are asked, on this machine too: whoever talks to a bot develops it. */
const network = createRequest({ allowPrivateAddresses: true });

/** One dialogue after another with a bot that may be exchanged in between. */
export class Conversation {
  readonly #channel: string;
  #state: DialogueState | undefined;
  #texts: string[] = [];
  #last: ChatTurn | undefined;
  #began = new Date();

  /** @param channel  lower case: `chat`, `voice`, `sms` or a name of the app's own */
  constructor(channel: string = SOMEBODY.channel) {
    this.#channel = channel;
  }

  /** What the user said since the beginning, in its order. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** When the first of them was said: ISO 8601 UTC, whole seconds. */
  get began(): string {
    return `${this.#began.toISOString().slice(0, 19)}Z`;
  }

  get last(): ChatTurn | undefined {
    return this.#last;
  }

  get state(): DialogueState | undefined {
    return this.#state;
  }

  /** Says something.
   *
   * @throws {Failure} with `EXIT.usage` on a text that the bot does not take */
  async say(bot: Bot, text: string): Promise<ChatTurn> {
    if (text.length > MAX_INPUT) {
      const sentence = `This has ${text.length} characters; at most ${MAX_INPUT} can be said at once.`;
      throw new Failure(EXIT.usage, 'text_too_long', sentence);
    }
    const now = new Date();
    if (this.#texts.length === 0) this.#began = now;
    const world = new World(now, { network });
    const speaker = { ...SOMEBODY, channel: this.#channel };
    const turn = await takeTurn(await talkingBot(bot), this.#state, { text }, world, speaker);
    this.#state = turn.state;
    this.#texts.push(text);
    // The document is read only, as a turn is.
    const { result, outputs, path, next, isNew, errors, steps, state } = turn;
    this.#last = { result, outputs, path, memory: state.memory, next, isNew, errors, steps } as unknown as ChatTurn;
    return this.#last;
  }

  /** Forgets everything. */
  reset(): void {
    this.#state = undefined;
    this.#texts = [];
    this.#last = undefined;
  }
}
