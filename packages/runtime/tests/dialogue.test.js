/**
 * Conversations, one folder a case: `bot.json` and the user's side in `script.txt`; `_expected/transcript.txt` is both sides. A case
 * is named by the row of a table of the dialogue's reference that it is about: `turn-*` where an input goes, `action-*`, `collect-*`
 * and `question-*` the properties of forms, `validate-*` the parts of validation, `beyond-*` what the hosted service did not have.
 *
 * A line of a script is what the user types, or in brackets what else happens: `[call]`, `[keys 12]`, `[task name]`, `[wait 5h]`,
 * `[url JSON]` for what every URL answers from then on. The bot takes the first word for the task and `Field=value` for fields.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDialogues, readState } from '@botwright/runtime/dialogue';
import { runCases } from '@botwright/testkit';
import { suite } from 'uvu';

const test = suite('conversations');

await runCases(test, {
  folder: new URL('./dialogue/cases/', import.meta.url),
  run: async ({ folder }) => {
    const bot = JSON.parse(await readFile(join(folder, 'bot.json'), 'utf8'));
    const script = (await readFile(join(folder, 'script.txt'), 'utf8')).trim().split('\n');
    return { 'transcript.txt': await talk(documentOf(bot), script) };
  },
});

/** @typedef {import('@botwright/runtime').Assistant<any>['document']} Document */

/** @param {Partial<Document>} bot
 * @returns {Document} */
function documentOf({ tasks = [], ...others }) {
  return {
    name: 'owl',
    modelBuild: 'v-1',
    language: 'en-US',
    logQueries: false,
    defaults: {},
    styleSheet: {},
    fieldTypes: [],
    ...others,
    tasks: tasks.map((task) => ({ ...{ fields: [], actions: [], sampleCount: 1 }, ...task })),
  };
}

/**
 * @param {Document} document
 * @param {string[]} script
 * @returns {Promise<string>} the transcript
 */
async function talk(document, script) {
  /** @type {string[]} */
  const lines = [];
  let now = Date.parse('2026-03-01T10:00:00Z');
  let answer = 'null';
  let dialogues = 0;
  const engine = createDialogues(/** @type {any} */ (assistantOf(document)), {
    now: () => new Date(now),
    newId: () => `dialogue-${++dialogues}`,
    findValue: (type, text) => findValue(document, type, text),
    request: async ({ url, method, parameters }) => {
      lines.push(`  -> ${method} ${url}`, ...parameters.map(([name, value]) => `     ${name}=${value}`));
      return JSON.parse(answer);
    },
  });
  /** @type {any} */
  let state;
  for (const line of script) {
    lines.push(`> ${line}`);
    const [, kind, rest = ''] = /^\[(\w+) ?(.*)\]$/.exec(line) ?? [];
    if (kind === 'wait') now += Number.parseInt(rest, 10) * 3_600_000;
    else if (kind === 'url') answer = rest;
    else {
      const turn = await engine.turn(readState(state), inputOf(line, kind, rest), { user: 'mira', channel: 'voice' });
      lines.push(...told(turn));
      state = JSON.parse(JSON.stringify(turn.state));
    }
  }
  return `${[...lines, '', `memory ${JSON.stringify(state.memory, null, 1)}`].join('\n')}\n`;
}

/**
 * @param {string} line
 * @param {string | undefined} kind
 * @param {string} rest
 */
function inputOf(line, kind, rest) {
  if (kind === 'call') return { connected: true };
  if (kind === 'keys') return { digits: rest };
  return kind === 'task' ? { targetTask: rest } : { text: line };
}

/** @param {import('@botwright/runtime/dialogue').Turn} turn */
function told({ outputs, next, state, errors, steps }) {
  const [first] = steps;
  const { kind, ...how } = next;
  return [
    `  ${state.dialogue} turn ${state.turn}: ${first?.kind === 'destination' ? `${first.rule} ${first.to}` : 'nowhere'}`,
    ...outputs.map(({ kind, ...output }) => `  ${kind} ${JSON.stringify(output)}`),
    ...errors.map(({ code, wireCode, message }) => `  error ${code} (${wireCode}): ${message}`),
    `  ${kind} ${JSON.stringify(how)}`,
  ];
}

/** @param {Document} document */
function assistantOf(document) {
  return {
    document,
    language: document.language,
    tasks: document.tasks.map(({ name }) => name),
    /**
     * @param {string} text
     * @param {{ tasks?: readonly string[] }} options
     */
    query(text, { tasks }) {
      const [first = '', ...rest] = text.split(' ');
      const isKnown = document.tasks.some(({ name }) => name === first) && (tasks?.includes(first) ?? true);
      const fields = rest.flatMap((word) => (word.includes('=') ? [word.split('=')] : []));
      return {
        task: isKnown && first !== 'fallback' ? first : 'fallback',
        confidence: isKnown ? 1 : 0.2,
        fields: Object.fromEntries(fields.map(([name, value]) => [name, { value, text: value }])),
        runnersUp: [],
      };
    },
  };
}

/** Dates, times and numbers as they are written, yes and no, and the values of the bot's own types.
 *
 * @param {Document} document
 * @param {string} type
 * @param {string} text
 */
function findValue(document, type, text) {
  const patterns = {
    'Twilio.DATE': /\d{4}-\d\d-\d\d/,
    'Twilio.TIME': /\d\d:\d\d/,
    'Twilio.NUMBER': /(?<!\S)\d+(?!\S)/,
  };
  const pattern = patterns[/** @type {keyof typeof patterns} */ (type)];
  if (type === 'Twilio.YES_NO') return /^yes/i.test(text) ? 'Yes' : /^no/i.test(text) ? 'No' : undefined;
  if (pattern !== undefined) {
    const match = pattern.exec(text);
    return match ? { value: match[0], start: match.index, end: match.index + match[0].length } : undefined;
  }
  const own = document.fieldTypes.find(({ name }) => name === type);
  if (own === undefined) throw new Error(`there is no type ${type}`);
  return own.values.find(({ value }) => text.toLowerCase().includes(value.toLowerCase()))?.value;
}

test.run();
