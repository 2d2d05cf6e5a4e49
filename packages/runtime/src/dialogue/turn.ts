/**
 * One turn of a dialogue: what came in and how things stood -> what the bot says, how it goes on, and how things stand now.
 * Pure but for what `effects` does. A turn that fails half way leaves nothing behind but its answer.
 */
import { MAX_TEXT_LENGTH } from '../check-query.js';
import { answerQuestion } from './collect/answer-question.js';
import { chooseDestination, type Destination, fallbackOf } from './destination.js';
import { END, type Ending } from './ending.js';
import { type DialogueError, DialogueFailure } from './failure.js';
import { follow } from './follow.js';
import { jsonCopy } from './json.js';
import { fitsMemory, isMemory, MEMORY_BYTES, type Memory } from './memory.js';
import type { Next, Output } from './output.js';
import { type Analysis, type Bot, type Effects, type Running, report, type TurnInput } from './running.js';
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

const NOWHERE: Destination = { kind: 'nowhere' };

/** Longest input in UTF-16 units, as of a query. */
export const MAX_INPUT: number = MAX_TEXT_LENGTH;

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
  const words = input.digits ?? input.text ?? '';
  const running: Running = {
    bot,
    effects,
    input,
    words: words.length > MAX_INPUT ? '' : words,
    now,
    dialogue: open?.dialogue ?? effects.newId(),
    user: speaker.user,
    channel: speaker.channel,
    analysis: null,
    memory: open?.memory ?? {},
    task: open?.task ?? null,
    redirects: 0,
    outputs: [],
    steps: [],
    errors: [],
  };
  if (open === undefined) bringMemory(running, speaker.memory ?? {});
  if (running.words !== words) {
    const message = `An input may have ${MAX_INPUT} UTF-16 units; this one has ${words.length}.`;
    report(running, new DialogueFailure('input_refused', message).toError(running.task ?? ''));
  }
  const { next, waiting } = await goSafely(running, open?.waiting ?? null);
  const { dialogue, user, channel, task, memory, outputs, analysis, errors, steps } = running;
  const state: DialogueState = {
    version: STATE_VERSION,
    dialogue,
    user,
    channel,
    turn: (open?.turn ?? 0) + 1,
    startedAt: open?.startedAt ?? isoSeconds(now),
    lastAt: isoSeconds(now),
    task,
    waiting,
    memory,
  };
  return { outputs, next, state, isNew: open === undefined, analysis, errors, steps };
}

/** A dialogue begins with what the channel knows, where that is a memory. */
function bringMemory(running: Running, memory: Memory): void {
  if (isMemory(memory)) {
    // What the channel keeps a hand on could change later.
    running.memory = jsonCopy(memory) as Memory;
    return;
  }
  const message = `What is known before should be a JSON object of at most ${MEMORY_BYTES} bytes, its forms as the runtime writes them.`;
  report(running, new DialogueFailure('too_large', message).toError(''));
}

/** Goes where the input leads; where that fails, to the fallback; where that fails too, ends. Each of the two may redirect as often as a
 * turn may: who went round in circles is still told so. */
async function goSafely(running: Running, waiting: Waiting | null): Promise<Ending> {
  let tried: string | undefined;
  for (const choose of [() => chooseDestination(running, waiting), () => fallbackOf(running) ?? NOWHERE]) {
    const { memory, task } = running;
    try {
      const destination = choose();
      // A fallback that has failed is not tried again.
      if (destination.kind === 'nowhere' || (destination.kind === 'link' && destination.link === tried)) return END;
      tried = destination.kind === 'link' ? destination.link : undefined;
      const ending = await go(running, destination);
      if (fitsMemory(running.memory)) return ending;
      throw new DialogueFailure('too_large', `The memory would be larger than ${MEMORY_BYTES} bytes.`);
    } catch (failure) {
      if (!(failure instanceof DialogueFailure)) throw failure;
      report(running, failure.toError(running.task ?? tried ?? ''));
      // What was said stays said; nothing else of the attempt does.
      running.memory = memory;
      running.task = task;
      running.redirects = 0;
    }
  }
  return END;
}

async function go(running: Running, destination: Exclude<Destination, { kind: 'nowhere' }>): Promise<Ending> {
  if (destination.kind === 'collect') {
    const { waiting } = destination;
    running.steps.push({ kind: 'destination', rule: 'collect', to: waiting.collect.name });
    return await answerQuestion(running, waiting);
  }
  running.steps.push({ kind: 'destination', rule: destination.rule, to: destination.link });
  return await follow(running, destination.link);
}
