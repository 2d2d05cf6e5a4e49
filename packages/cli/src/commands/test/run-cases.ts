/** Cases and a bot -> what the report says of each. */
import { setImmediate } from 'node:timers/promises';
import type { TestCaseReport, TestProblem } from '@botwright/bundle';
import { suggest } from '@botwright/compiler';
import {
  type Call,
  caseName,
  type Outcome,
  type Problem,
  runCase,
  type Selected,
  type TestCase,
  type TestedBot,
} from '@botwright/testing';

export interface RunCasesOptions {
  readonly bot: TestedBot;
  /** Calls functions of a test file, by its project-relative path. */
  readonly callOf: (file: string) => Call | undefined;
  readonly bail: number | undefined;
  readonly signal: AbortSignal;
  readonly onRan: (done: number, total: number) => void;
}

export interface RanCases {
  /** In the order in which they were given; those left after `bail` are not there. */
  readonly reports: readonly TestCaseReport[];
  readonly ran: readonly { readonly testCase: TestCase; readonly outcome: Outcome }[];
}

/** After so many cases whoever waits for the event loop has a turn: an interruption, the progress line. */
const AT_ONCE = 200;

/** Runs cases.
 *
 * @throws the signal's reason where it is aborted */
export async function runCases(selected: readonly Selected[], options: RunCasesOptions): Promise<RanCases> {
  const { bot, callOf, bail = Number.POSITIVE_INFINITY, signal, onRan } = options;
  const reports: TestCaseReport[] = [];
  const ran: { testCase: TestCase; outcome: Outcome }[] = [];
  let failures = 0;
  for (const [index, { testCase, leftOut }] of selected.entries()) {
    if (index % AT_ONCE === 0) {
      onRan(index, selected.length);
      await setImmediate();
      signal.throwIfAborted();
    }
    if (leftOut !== undefined) {
      reports.push(caseReport(testCase, leftOut === 'todo' ? 'todo' : 'skipped', []));
      continue;
    }
    const call = callOf(testCase.place.file);
    const outcome = await runCase(testCase, bot, { suggest, ...(call && { call }) });
    const status = outcome.problems.length > 0 ? 'failed' : 'passed';
    ran.push({ testCase, outcome });
    reports.push(caseReport(testCase, status, outcome.problems));
    if (status === 'failed') failures += 1;
    if (failures >= bail) break;
  }
  return { reports, ran };
}

function caseReport(
  testCase: TestCase,
  status: TestCaseReport['status'],
  problems: readonly Problem[],
): TestCaseReport {
  const { kind, tags, place } = testCase;
  return { name: caseName(testCase), kind, ...place, tags: [...tags], status, problems: problems.map(toReport) };
}

function toReport({ place, text, differences, refusal, analysis }: Problem): TestProblem {
  return {
    ...place,
    ...(text !== undefined && { text }),
    differences: [...differences],
    ...(refusal !== undefined && { refusal }),
    ...(analysis && { analysis }),
  };
}
