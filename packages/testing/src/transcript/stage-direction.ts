/** The lines in parentheses, `(listens)` or `(remembers step="menu")`, and the expectations that they stand for. */
import type { Expectation } from '../cases.js';
import type { Suggest } from '../run/check-case.js';
import { LineError } from './line-error.js';
import { readPattern, writePattern } from './quoted.js';

interface Direction {
  readonly example: string;
  /** @throws {LineError} where the words behind the verb make no sense */
  readonly read: (rest: string) => Expectation;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  listens: {
    example: '(listens)',
    read: (rest) => ({ kind: 'listens', ...(rest !== '' && { tasks: rest.split(/[\s,]+/).filter(Boolean) }) }),
  },
  ends: { example: '(ends)', read: () => ({ kind: 'ends' }) },
  collects: { example: '(collects order)', read: (rest) => ({ kind: 'collects', name: needed(rest, 'collects') }) },
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

/** Reads what stands between the parentheses.
 *
 * @throws {LineError} */
export function readDirection(text: string, suggest: Suggest): Expectation {
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
      return `collects ${expectation.name}`;
    case 'handsOff':
      return ['hands off', expectation.uri].filter(Boolean).join(' ');
    case 'goesTo':
      return `goes to ${expectation.task}`;
    case 'shows':
      return `shows ${writePattern(expectation.text)}`;
    case 'plays':
      return `plays ${expectation.url}`;
    case 'remembers':
      return `remembers ${Object.entries(expectation.values)
        .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
        .join(' ')}`;
  }
}

function needed(rest: string, verb: string): string {
  if (rest !== '') return rest;
  throw new LineError(`(${verb}) leaves out what.`, { hint: `Write ${DIRECTIONS[verb]?.example}.` });
}

/** `step="menu" count=2 basket=[1, 2]`: keys with JSON values, which may hold blanks. */
function readMemory(rest: string): Expectation {
  const values: [string, unknown][] = [];
  let left = needed(rest, 'remembers');
  while (left !== '') {
    const [all, key = ''] = /^([^\s=]+)=/.exec(left) ?? [];
    if (all === undefined) throw notMemory(left);
    const text = left.slice(all.length);
    const end = jsonEnd(text);
    if (end === undefined) throw notMemory(left);
    values.push([key, JSON.parse(text.slice(0, end))]);
    left = text.slice(end).trimStart();
  }
  return { kind: 'remembers', values: Object.fromEntries(values) };
}

function notMemory(part: string): LineError {
  return new LineError('Memory is written as key=value, the value being JSON.', {
    part,
    hint: 'Write (remembers step="menu" count=2).',
  });
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
