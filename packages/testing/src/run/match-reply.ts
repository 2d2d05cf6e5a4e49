/** A reply held against what the bot should have done. */
import type { Memory, Next, Output } from '@botwright/runtime/dialogue';
import type { Expectation, TextPattern } from '../cases.js';
import type { TestedTurn } from '../dialogue.js';
import { answersIn } from '../record.js';
import { type Difference, NOTHING } from './difference.js';
import { matchesPattern, patternInWords } from './pattern.js';

type ExpectedOutput = Extract<Expectation, { kind: 'says' | 'shows' | 'plays' }>;

/** Lists what differs; nothing where all is as expected, or nothing is. */
export function matchReply(expectations: readonly Expectation[], reply: TestedTurn): Difference[] {
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
  if (output.kind === 'play') return output.url;
  return output.kind === 'say' ? output.speech : output.body;
}

function matchDeed(expectation: Exclude<Expectation, ExpectedOutput>, turn: TestedTurn): Difference[] {
  const { next, path } = turn;
  const { memory } = turn.state;
  switch (expectation.kind) {
    case 'listens':
      return matchNext(next, 'listen', expectation.tasks && [...expectation.tasks].sort().join(', '), 'listens');
    case 'collects':
      return matchNext(next, 'collect', wordsOf(expectation.name, expectation.question), 'collects');
    case 'handsOff':
      return matchNext(next, 'handoff', expectation.uri, 'hands off');
    case 'ends':
      return matchNext(next, 'end', undefined, 'ends');
    case 'goesTo':
      if (path.includes(expectation.task)) return [];
      return [{ what: 'goes to', expected: expectation.task, got: path.join(' → ') || NOTHING }];
    case 'remembers':
      return matchValues('memory', expectation.values, memory);
    case 'collected':
      return matchValues(`answer ${expectation.name}`, expectation.answers, answersIn(memory, expectation.name));
  }
}

function matchNext(next: Next, kind: Next['kind'], detail: string | undefined, verb: string): Difference[] {
  // A form may be named without its question.
  const details = next.kind === 'collect' ? [next.collect, detailOf(next)] : [detailOf(next)];
  if (next.kind === kind && (detail === undefined || details.includes(detail))) return [];
  return [{ what: 'then', expected: detail ? `${verb} ${detail}` : verb, got: nextInWords(next) }];
}

function detailOf(next: Next): string | undefined {
  switch (next.kind) {
    case 'listen':
      return next.tasks && [...next.tasks].sort().join(', ');
    case 'collect':
      return wordsOf(next.collect, next.question);
    case 'handoff':
      return next.handoff.uri;
    default:
      return undefined;
  }
}

function wordsOf(form: string, question: string | undefined): string {
  return question === undefined ? form : `${form} ${question}`;
}

/** `listens order, menu`. */
export function nextInWords(next: Next): string {
  const verbs = { listen: 'listens', collect: 'collects', handoff: 'hands off', end: 'ends' };
  return [verbs[next.kind], detailOf(next)].filter(Boolean).join(' ');
}

function matchValues(
  what: string,
  values: Readonly<Record<string, unknown>>,
  memory: Memory | Readonly<Record<string, string>>,
): Difference[] {
  return Object.entries(values).flatMap(([key, expected]) => {
    const wanted = canonical(expected);
    const got = Object.hasOwn(memory, key) ? canonical((memory as Readonly<Record<string, unknown>>)[key]) : NOTHING;
    return wanted === got ? [] : [{ what: `${what} ${key}`, expected: wanted, got }];
  });
}

/** JSON in which the order of keys tells nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
