/**
 * `npm run bench:dialogue`: what a turn costs above the query itself, and how large a state grows. The engine is the published one;
 * the query is a constant, so that what is measured is all else: choosing, running actions, forms, memory, the trace, and reading the
 * state from its JSON where the app stores it as text. `--json` prints one document, `--check` exits 1 above a floor.
 */
import { createDialogues, readState } from '@botwright/runtime/dialogue';

/** Microseconds at the median, without storing. */
const GOAL_US = 30;
const FLOOR_US = 100;
/** Bytes of a state as JSON after 50 turns. */
const STATE_BYTES = 4_000;

const TURNS = 50;
const WARM_UP = 40;
const ROUNDS = 200;

/** @typedef {import('@botwright/runtime/dialogue').DialogueState} DialogueState */
/** @typedef {Awaited<ReturnType<typeof talk>>} Talk */

/** @param {string} name */
const question = (name) => ({
  question: `Which ${name} would suit you for the appointment?`,
  name,
  type: name,
  validate: {
    on_failure: {
      messages: [{ say: 'I did not get that.' }, { say: 'Sorry, I still did not get it.' }],
      repeat_question: true,
    },
    max_attempts: { num_attempts: 3, redirect: 'task://fallback' },
  },
  confirm: { messages: [{ say: `So {${name}}, is that right?` }] },
});

const collect = {
  name: 'appointment',
  questions: ['day', 'time', 'name', 'phone'].map(question),
  on_complete: { redirect: 'task://done' },
};

const document = {
  name: 'owl',
  modelBuild: 'v-1',
  language: 'en-US',
  logQueries: false,
  defaults: { fallback: 'task://fallback' },
  styleSheet: {},
  fieldTypes: [],
  tasks: [
    { name: 'book', actions: [{ say: 'Gladly.' }, { collect }] },
    { name: 'done', actions: [{ remember: { booked: true } }, { say: 'Booked.' }, { listen: true }] },
    { name: 'fallback', actions: [{ say: 'Pardon?' }, { listen: true }] },
  ].map((task) => ({ ...task, fields: [], sampleCount: 1 })),
};

const RESULT = { task: 'book', confidence: 0.9, fields: {}, mentions: [], runnersUp: [] };
const assistant = /** @type {any} */ ({
  document,
  language: 'en-US',
  tasks: document.tasks.map(({ name }) => name),
  query: () => RESULT,
});
const now = new Date('2026-03-01T10:00:00Z');
const engine = createDialogues(assistant, {
  now: () => now,
  newId: () => 'b2c1e6f0-6f5e-4a54-9a63-0a3a4d5a9f10',
  findValue: (type, text) => (type === 'Twilio.YES_NO' ? (text === 'yes' ? 'Yes' : undefined) : text),
});

/** One conversation: the form filled again and again, every second answer confirmed.
 *
 * @param {boolean} isStored whether the state goes through JSON between turns
 * @param {number[]} times microseconds of each turn, added to
 */
async function talk(isStored, times) {
  /** @type {DialogueState | undefined} */
  let state;
  let largest = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const isConfirm = state?.waiting?.kind === 'collect' && state.waiting.phase === 'confirm';
    const input = { text: isConfirm ? 'yes' : 'the fourth of March' };
    /** @type {string | undefined} */
    const stored = isStored && state ? JSON.stringify(state) : undefined;
    const start = performance.now();
    const before = stored === undefined ? state : readState(JSON.parse(stored));
    ({ state } = await engine.turn(before, input, { user: '+15550100', channel: 'sms' }));
    if (isStored) JSON.stringify(state);
    times.push((performance.now() - start) * 1_000);
    largest = Math.max(largest, JSON.stringify(state).length);
  }
  return { largest, last: JSON.stringify(state).length };
}

/** @param {boolean} isStored */
async function measure(isStored) {
  for (let round = 0; round < WARM_UP; round++) await talk(isStored, []);
  /** @type {number[]} */
  const times = [];
  /** @type {Talk} */
  let sizes = { largest: 0, last: 0 };
  for (let round = 0; round < ROUNDS; round++) sizes = await talk(isStored, times);
  times.sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => times[Math.floor(share * times.length)] ?? Number.NaN;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), ...sizes };
}

const inMemory = await measure(false);
const stored = await measure(true);
const { largest, last } = stored;

/**
 * @param {string} name
 * @param {{ p50: number, p90: number, p99: number }} figures
 */
const row = (name, { p50, p90, p99 }) =>
  `${name.padEnd(34)}${[p50, p90, p99].map((figure) => figure.toFixed(1).padStart(9)).join('')}`;

console.log(
  process.argv.includes('--json')
    ? JSON.stringify({
        inMemory,
        stored,
        goalMicroseconds: GOAL_US,
        floorMicroseconds: FLOOR_US,
        stateBytes: STATE_BYTES,
      })
    : [
        `${'microseconds a turn'.padEnd(34)}      p50      p90      p99`,
        `${row('state handed on', inMemory)}   goal ${GOAL_US}, floor ${FLOOR_US}`,
        row('state read and written as JSON', stored),
        `State after ${TURNS} turns with a form of four questions: ${last} bytes, the largest ${largest}; bound ${STATE_BYTES}`,
      ].join('\n'),
);
if (process.argv.includes('--check') && (inMemory.p50 > FLOOR_US || largest > STATE_BYTES)) process.exitCode = 1;
