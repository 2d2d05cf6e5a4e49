/**
 * The built bot with the bistro's own code: form, checks and confirmation run by themselves; code says whether the bistro is open, which
 * table it is, and what is remembered of the guest.
 */
import { type ActionsRequest, createDialogues, type DialogueState } from '@botwright/runtime/dialogue';
import { listen, remember, say } from '@botwright/sdk';
import date from '@botwright/values/date';
import number from '@botwright/values/number';
import time from '@botwright/values/time';
import yesNo from '@botwright/values/yes-no';
import assistant from '../dist/bistro-bot/index.js';

/** What the bot remembers of a guest as long as a dialogue lasts. */
interface Remembered {
  reservations: number;
}

/** Tables by seating. A seating that is added to the field type is missing here until it has one. */
const TABLES = { terrace: 'T4', window: 'W2', counter: 'C1' };

const SUNDAY = 0;

/** The bistro's own service, asked in process here: closed on Sundays. */
async function isOpen({ parameters }: ActionsRequest): Promise<{ valid: boolean }> {
  const { ValidateFieldAnswer: day = '' } = Object.fromEntries(parameters);
  return { valid: new Date(day).getUTCDay() !== SUNDAY };
}

/** The bot, with a clock, so that "tomorrow" can be tested. */
export function createBistro(now: () => Date) {
  const dialogues = createDialogues<typeof assistant, Remembered>(assistant, {
    now,
    recognisers: [date, number, time, yesNo],
    request: isOpen,
  });
  return dialogues.on('table-booked', async ({ collected, memory }) => {
    const { day, time, guests, seating = 'window', name } = collected.reservation ?? {};
    return [
      remember({ reservations: (memory.reservations ?? 0) + 1 }),
      say(`Table ${TABLES[seating]} for ${guests}, ${day} at ${time}. See you then, ${name}.`),
      listen(),
    ];
  });
}

/** Says one thing after the other. The state is all that has to be stored between two turns. */
export async function talk(texts: readonly string[], now: Date): Promise<string[]> {
  const dialogues = createBistro(() => now);
  const heard: string[] = [];
  let state: DialogueState | undefined;
  for (const text of texts) {
    const turn = await dialogues.turn(state, { text }, { user: 'guest', channel: 'chat' });
    for (const output of turn.outputs) if (output.kind === 'say') heard.push(output.speech);
    state = turn.state;
  }
  return heard;
}
