/** The lines in parentheses, `(listens)` or `(remembers step="menu")`, and the expectations that they stand for. */
import { durationText, milliseconds } from '../author/duration.js';
import type { Expectation } from '../cases.js';
import type { Suggest } from '../run/check-case.js';
import type { Change } from '../world.js';
import { LineError } from './line-error.js';
import { readPattern, writePattern } from './quoted.js';

interface Direction {
  readonly example: string;
  /** @throws {LineError} where the words behind the verb make no sense */
  readonly read: (rest: string) => Expectation | Change;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  listens: {
    example: '(listens)',
    read: (rest) => ({ kind: 'listens', ...(rest !== '' && { tasks: rest.split(/[\s,]+/).filter(Boolean) }) }),
  },
  ends: { example: '(ends)', read: () => ({ kind: 'ends' }) },
  collects: { example: '(collects order)', read: readForm },
  collected: { example: '(collected order size="small")', read: readAnswers },
  now: { example: '(now 2026-03-01T10:00Z)', read: readMoment },
  after: { example: '(after 5 hours)', read: readSpan },
  'hands off': {
    example: '(hands off)',
    read: (rest) => ({ kind: 'handsOff', ...(rest !== '' && { uri: rest }) }),
  },
  'goes to': { example: '(goes to task)', read: (rest) => ({ kind: 'goesTo', task: needed(rest, 'goes to') }) },
  shows: { example: '(shows Our menu)', read: (rest) => ({ kind: 'shows', text: readPattern(needed(rest, 'shows')) }) },
  plays: {
    example: '(plays https://owl.example/hoot.mp3)',
    read: (rest) => ({ kind: 'plays', url: needed(rest, 'plays') }),
  },
  remembers: { example: '(remembers step="menu")', read: readMemory },
};

const VERBS = Object.keys(DIRECTIONS);

/** `(https://owl.example/check answers {"valid": true})` */
const ANSWER = /^(https?:\/\/\S+) answers (.+)$/s;

/** Reads what stands between the parentheses: what the bot does, or what changes around the dialogue before the next input.
 *
 * @throws {LineError} */
export function readDirection(text: string, suggest: Suggest): Expectation | Change {
  const [, url, document = ''] = ANSWER.exec(text) ?? [];
  if (url !== undefined) return { kind: 'answers', url, answer: { document: readDocument(document) } };
  const verb = VERBS.find((each) => text === each || text.startsWith(`${each} `));
  if (verb !== undefined) return (DIRECTIONS[verb] as Direction).read(text.slice(verb.length).trim());
  const near = suggest(text.split(' ')[0] ?? '', VERBS) ?? suggest(text.split(' ').slice(0, 2).join(' '), VERBS);
  const hint = near
    ? `Did you mean (${near})?`
    : `Write one of ${Object.values(DIRECTIONS)
        .map(({ example }) => example)
        .join(', ')}.`;
  throw new LineError(`(${text}) is nothing that a bot does.`, { hint });
}

/** Writes an expectation so that `readDirection` gives it back. */
export function writeDirection(expectation: Exclude<Expectation, { kind: 'says' }>): string {
  switch (expectation.kind) {
    case 'listens':
      return ['listens', expectation.tasks?.join(', ')].filter(Boolean).join(' ');
    case 'ends':
      return 'ends';
    case 'collects':
      return ['collects', expectation.name, expectation.question].filter(Boolean).join(' ');
    case 'collected':
      return `collected ${expectation.name} ${pairsText(expectation.answers)}`.trimEnd();
    case 'handsOff':
      return ['hands off', expectation.uri].filter(Boolean).join(' ');
    case 'goesTo':
      return `goes to ${expectation.task}`;
    case 'shows':
      return `shows ${writePattern(expectation.text)}`;
    case 'plays':
      return `plays ${expectation.url}`;
    case 'remembers':
      return `remembers ${pairsText(expectation.values)}`;
  }
}

/** Writes a change so that `readDirection` gives it back; undefined of one that only code can bring about. */
export function writeChange(change: Change): string | undefined {
  switch (change.kind) {
    case 'now':
      return `now ${change.now}`;
    case 'after':
      return `after ${durationText(change.milliseconds)}`;
    case 'answers':
      return 'document' in change.answer
        ? `${change.url} answers ${JSON.stringify(change.answer.document)}`
        : undefined;
    case 'handles':
      return undefined;
  }
}

function pairsText(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join(' ');
}

/** `collects order size` */
function readForm(rest: string): Expectation {
  const [name = '', question, ...others] = needed(rest, 'collects').split(/\s+/);
  if (others.length > 0) {
    throw new LineError('A form and a question are named, and no more.', { hint: 'Write (collects order size).' });
  }
  return { kind: 'collects', name, ...(question !== undefined && { question }) };
}

function readAnswers(rest: string): Expectation {
  const [, name = '', answers = ''] = /^(\S+)\s*(.*)$/s.exec(needed(rest, 'collected')) ?? [];
  const values = readPairs(answers, '(collected order size="small")');
  for (const [question, value] of values) {
    if (typeof value === 'string') continue;
    throw new LineError(`The answer ${question} is a text.`, { hint: `Write ${question}="${JSON.stringify(value)}".` });
  }
  return { kind: 'collected', name, answers: Object.fromEntries(values) as Record<string, string> };
}

function readMoment(rest: string): Change {
  const now = needed(rest, 'now');
  if (!Number.isNaN(Date.parse(now))) return { kind: 'now', now };
  throw new LineError(`${now} is no moment.`, { part: now, hint: 'Write (now 2026-03-01T10:00Z).' });
}

function readSpan(rest: string): Change {
  const text = needed(rest, 'after');
  const passed = milliseconds(text);
  if (passed !== undefined) return { kind: 'after', milliseconds: passed };
  throw new LineError(`${text} is no span of time.`, {
    part: text,
    hint: 'Write (after 5 hours), or days, minutes, seconds.',
  });
}

function readDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LineError('What a URL answers is JSON.', {
      part: text,
      hint: 'Write (https://bot.example/check answers {"valid": true}).',
    });
  }
}

function needed(rest: string, verb: string): string {
  if (rest !== '') return rest;
  throw new LineError(`(${verb}) leaves out what.`, { hint: `Write ${DIRECTIONS[verb]?.example}.` });
}

function readMemory(rest: string): Expectation {
  const values = readPairs(needed(rest, 'remembers'), '(remembers step="menu" count=2)');
  return { kind: 'remembers', values: Object.fromEntries(values) };
}

/** `step="menu" count=2 basket=[1, 2]`: keys with JSON values, which may hold blanks. */
function readPairs(text: string, example: string): [key: string, value: unknown][] {
  const values: [string, unknown][] = [];
  let left = text;
  while (left !== '') {
    const [all, key = ''] = /^([^\s=]+)=/.exec(left) ?? [];
    if (all === undefined) throw noPair(left, example);
    const value = left.slice(all.length);
    const end = jsonEnd(value);
    if (end === undefined) throw noPair(left, example);
    values.push([key, JSON.parse(value.slice(0, end))]);
    left = value.slice(end).trimStart();
  }
  return values;
}

function noPair(part: string, example: string): LineError {
  return new LineError('This is written as key=value, the value being JSON.', { part, hint: `Write ${example}.` });
}

/** Where the JSON value at the beginning of a text ends: at the first blank, or the end, before which there is one. */
function jsonEnd(text: string): number | undefined {
  for (const end of [...Array.from(text.matchAll(/\s/g), ({ index }) => index), text.length]) {
    try {
      JSON.parse(text.slice(0, end));
      return end;
    } catch {
      // Longer it may be one.
    }
  }
  return undefined;
}
