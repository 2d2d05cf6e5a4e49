/** A reply held against what the bot should have done. */
import type { Expectation, TextPattern } from '../cases.js';
import type { Next, Output, Reply } from '../respond.js';
import { type Difference, NOTHING } from './difference.js';
import { matchesPattern, patternInWords } from './pattern.js';

type ExpectedOutput = Extract<Expectation, { kind: 'says' | 'shows' | 'plays' }>;

/** Lists what differs; nothing where all is as expected, or nothing is. */
export function matchReply(expectations: readonly Expectation[], reply: Reply): Difference[] {
  const outputs = expectations.filter(isOutput);
  return [
    ...(outputs.length > 0 ? matchOutputs(outputs, reply.outputs) : []),
    ...expectations.flatMap((expectation) => (isOutput(expectation) ? [] : matchDeed(expectation, reply))),
  ];
}

function isOutput(expectation: Expectation): expectation is ExpectedOutput {
  const { kind } = expectation;
  return kind === 'says' || kind === 'shows' || kind === 'plays';
}

const VERBS: Readonly<Record<Output['kind'], ExpectedOutput['kind']>> = { say: 'says', show: 'shows', play: 'plays' };

/** Output by output: what is missing and what is too much shows up at the end. */
function matchOutputs(expected: readonly ExpectedOutput[], outputs: readonly Output[]): Difference[] {
  const length = Math.max(expected.length, outputs.length);
  return Array.from({ length }, (_, index) => [expected[index], outputs[index]] as const).flatMap(([wanted, got]) => {
    if (wanted && got && wanted.kind === VERBS[got.kind] && matchesPattern(patternOf(wanted), textOf(got))) return [];
    const what = wanted?.kind ?? (got ? VERBS[got.kind] : 'says');
    // The kind is told again where it is the kind that differs.
    const label = got && VERBS[got.kind] !== what ? `${VERBS[got.kind]} ` : '';
    return [
      {
        what,
        expected: wanted ? patternInWords(patternOf(wanted)) : NOTHING,
        got: got ? `${label}${textOf(got)}` : NOTHING,
      },
    ];
  });
}

function patternOf(expected: ExpectedOutput): TextPattern {
  return expected.kind === 'plays' ? expected.url : expected.text;
}

function textOf(output: Output): string {
  return output.kind === 'play' ? output.url : output.text;
}

function matchDeed(expectation: Exclude<Expectation, ExpectedOutput>, { next, path, memory }: Reply): Difference[] {
  switch (expectation.kind) {
    case 'listens':
      return matchNext(next, 'listen', expectation.tasks && [...expectation.tasks].sort().join(', '), 'listens');
    case 'collects':
      return matchNext(next, 'collect', expectation.name, 'collects');
    case 'handsOff':
      return matchNext(next, 'handoff', expectation.uri, 'hands off');
    case 'ends':
      return matchNext(next, 'end', undefined, 'ends');
    case 'goesTo':
      if (path.includes(expectation.task)) return [];
      return [{ what: 'goes to', expected: expectation.task, got: path.join(' → ') || NOTHING }];
    case 'remembers':
      return matchMemory(expectation.values, memory);
  }
}

function matchNext(next: Next, kind: Next['kind'], detail: string | undefined, verb: string): Difference[] {
  if (next.kind === kind && (detail === undefined || detail === detailOf(next))) return [];
  return [{ what: 'then', expected: detail ? `${verb} ${detail}` : verb, got: nextInWords(next) }];
}

function detailOf(next: Next): string | undefined {
  switch (next.kind) {
    case 'listen':
      return next.tasks && [...next.tasks].sort().join(', ');
    case 'collect':
      return next.name;
    case 'handoff':
      return next.uri;
    default:
      return undefined;
  }
}

/** `listens order, menu`. */
export function nextInWords(next: Next): string {
  const verbs = { listen: 'listens', collect: 'collects', handoff: 'hands off', end: 'ends', unknown: 'is not known' };
  return [verbs[next.kind], detailOf(next)].filter(Boolean).join(' ');
}

function matchMemory(values: Readonly<Record<string, unknown>>, memory: Reply['memory']): Difference[] {
  return Object.entries(values).flatMap(([key, expected]) => {
    const wanted = canonical(expected);
    const got = Object.hasOwn(memory, key) ? canonical(memory[key]) : NOTHING;
    return wanted === got ? [] : [{ what: `memory ${key}`, expected: wanted, got }];
  });
}

/** JSON in which the order of keys tells nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
