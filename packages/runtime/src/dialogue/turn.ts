/**
 * One turn of a dialogue: what came in and how things stood -> what the bot says, how it goes on, and how things stand now.
 * Pure but for what `effects` does. A turn that fails half way leaves nothing behind but its answer.
 */
import { answerQuestion } from './collect/answer-question.js';
import { chooseDestination, type Destination, fallbackOf } from './destination.js';
import { type DialogueError, DialogueFailure } from './failure.js';
import { follow } from './follow.js';
import { MEMORY_BYTES, type Memory, memoryBytes } from './memory.js';
import type { Next, Output } from './output.js';
import type { Analysis, Bot, Effects, Running, TurnInput } from './running.js';
import { type DialogueState, isOpen, STATE_VERSION, type Waiting } from './state.js';
import { isoSeconds } from './time.js';
import type { Step } from './trace.js';

/** Who speaks, and over what. */
export interface Speaker {
  readonly user: string;
  /** Lower case: `voice`, `sms`, `chat` or a name of the app's own. */
  readonly channel: string;
  /** What is known before anything is said; the root of a new dialogue's memory. */
  readonly memory?: Memory;
}

/** What came of a turn. */
export interface Turn {
  readonly outputs: readonly Output[];
  readonly next: Next;
  /** To be stored until the next input. */
  readonly state: DialogueState;
  /** Whether a dialogue began with this turn. */
  readonly isNew: boolean;
  /** What was understood of the input; null where nothing was analysed. */
  readonly analysis: Analysis | null;
  /** What went wrong, for the author. */
  readonly errors: readonly DialogueError[];
  /** What was decided and done. */
  readonly steps: readonly Step[];
}

/** How a turn ends inside: with what is waited for. */
export interface Ending {
  readonly next: Next;
  readonly waiting: Waiting | null;
}

const END: Ending = { next: { kind: 'end' }, waiting: null };

/** Takes one turn.
 *
 * @param before  the state after the turn before; a new dialogue begins without one, and after an end or a long silence */
export async function takeTurn(
  bot: Bot,
  before: DialogueState | undefined,
  input: TurnInput,
  speaker: Speaker,
  effects: Effects,
): Promise<Turn> {
  const now = effects.now();
  const open = before !== undefined && isOpen(before, now) ? before : undefined;
  const running: Running = {
    bot,
    effects,
    input,
    now,
    dialogue: open?.dialogue ?? effects.newId(),
    user: speaker.user,
    channel: speaker.channel,
    analysis: null,
    memory: open?.memory ?? speaker.memory ?? {},
    task: open?.task ?? null,
    redirects: 0,
    outputs: [],
    steps: [],
  };
  const { ending, errors } = await goSafely(running, chooseDestination(running, open?.waiting ?? null));
  const state: DialogueState = {
    version: STATE_VERSION,
    dialogue: running.dialogue,
    user: running.user,
    channel: running.channel,
    turn: (open?.turn ?? 0) + 1,
    startedAt: open?.startedAt ?? isoSeconds(now),
    lastAt: isoSeconds(now),
    task: running.task,
    waiting: ending.waiting,
    memory: running.memory,
  };
  const { outputs, analysis, steps } = running;
  return { outputs, next: ending.next, state, isNew: open === undefined, analysis, errors, steps };
}

/** Goes to a destination; where that fails, to the fallback; where that fails too, ends. */
async function goSafely(
  running: Running,
  destination: Destination,
): Promise<{ ending: Ending; errors: DialogueError[] }> {
  const errors: DialogueError[] = [];
  const fallback = fallbackOf(running);
  for (const each of fallback && linkOf(fallback) !== linkOf(destination) ? [destination, fallback] : [destination]) {
    const { memory, task } = running;
    try {
      const ending = await go(running, each);
      if (memoryBytes(running.memory) <= MEMORY_BYTES) return { ending, errors };
      throw new DialogueFailure('too_large', `The memory would be larger than ${MEMORY_BYTES} bytes.`);
    } catch (failure) {
      if (!(failure instanceof DialogueFailure)) throw failure;
      const error = failure.toError(running.task ?? linkOf(each));
      errors.push(error);
      running.steps.push({ kind: 'error', error });
      // What was said stays said; nothing else of the attempt does.
      running.memory = memory;
      running.task = task;
      running.redirects = 0;
    }
  }
  return { ending: END, errors };
}

async function go(running: Running, destination: Destination): Promise<Ending> {
  if (destination.kind === 'nowhere') return END;
  const rule = destination.kind === 'link' ? destination.rule : 'collect';
  running.steps.push({ kind: 'destination', rule, to: linkOf(destination) });
  if (destination.kind === 'collect') return await answerQuestion(running, destination.waiting);
  return await follow(running, destination.link);
}

function linkOf(destination: Destination): string {
  if (destination.kind === 'link') return destination.link;
  return destination.kind === 'collect' ? destination.waiting.collect.name : '';
}
