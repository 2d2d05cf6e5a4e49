/** What has been said so far, and the bot's next turn. */
import type { ChatTurn } from '@botwright/bundle';
import { QueryError } from '@botwright/runtime';
import { carryOver, type DialogueState, NEW_DIALOGUE, type Turn, takeTurn, unanswerable } from '@botwright/testing';
import type { Bot } from '../../bot/open-bundle.js';
import { EXIT, Failure } from '../../failure.js';

/** One dialogue after another with a bot that may be exchanged in between. */
export class Conversation {
  #state: DialogueState = NEW_DIALOGUE;
  #texts: string[] = [];
  #last: ChatTurn | undefined;

  /** What the user said since the beginning, in its order. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  get last(): ChatTurn | undefined {
    return this.#last;
  }

  /** Says something.
   *
   * @throws {Failure} with `EXIT.usage` on a text that the bot does not take */
  say(bot: Bot, text: string): ChatTurn {
    const skipped = unanswerable(this.#state);
    const before = skipped === undefined ? carryOver(this.#state, bot.document) : NEW_DIALOGUE;
    const { result, reply, state } = take(bot, text, before);
    this.#state = state;
    this.#texts.push(text);
    const { outputs, path, memory, next } = reply;
    this.#last = {
      result,
      outputs: [...outputs],
      path: [...path],
      memory: { ...memory },
      next: { ...next } as ChatTurn['next'],
      ...(skipped !== undefined && { skipped }),
    };
    return this.#last;
  }

  /** Forgets everything. */
  reset(): void {
    this.#state = NEW_DIALOGUE;
    this.#texts = [];
    this.#last = undefined;
  }
}

function take(bot: Bot, text: string, state: DialogueState): Turn {
  try {
    return takeTurn(bot, text, state);
  } catch (cause) {
    if (cause instanceof QueryError) throw new Failure(EXIT.usage, cause.code, cause.message, { cause });
    throw cause;
  }
}
