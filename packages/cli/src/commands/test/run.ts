/** `botwright test`: makes the bot, loads the tests, runs them, and writes a JUnit report where one is wanted. */
import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic, TestReport } from '@botwright/bundle';
import { measureCoverage, selectCases, shuffle } from '@botwright/testing';
import { type BuiltBot, buildBot } from '../../bot/build-bot.js';
import { type Bot, openBundle } from '../../bot/open-bundle.js';
import { noteOfUnrecognised, type TalkingBot, talkingBot } from '../../bot/recognisers.js';
import type { Run, Tools } from '../../command.js';
import { EXIT, type ExitCode, Failure } from '../../failure.js';
import { findBundle } from '../../project/find-bundle.js';
import { makeFolder } from '../../project/make-folder.js';
import { findTestFiles, isTestFile, projectOf } from '../../tests/find-test-files.js';
import { type LoadedTests, loadTests } from '../../tests/load-tests.js';
import type { TestInput } from './command.js';
import type { TestEvent } from './event.js';
import { junitReport } from './junit.js';
import { runCases } from './run-cases.js';
import { shortfalls } from './shortfalls.js';

export const run: Run<TestInput, TestEvent> = async (input, tools) => {
  const target = findTarget(input.paths, tools.cwd);
  if (input.watch) {
    const { watchTests } = await import('./watch.js');
    return watchTests(target, input, tools, (bot) => runOnce(target, input, tools, bot));
  }
  return runOnce(target, input, tools, makeBot(target, input, tools));
};

/** What is tested. */
export interface Target {
  /** Absolute path of the project folder, or of its entry module. */
  readonly project: string;
  /** Absolute paths of test files; all of the project where absent. */
  readonly files?: readonly string[];
}

function findTarget(paths: readonly string[], cwd: string): Target {
  const [first = '.'] = paths;
  const absolute = paths.map((path) => resolve(cwd, path));
  if (absolute.length > 0 && absolute.every(isTestFile)) {
    const projects = new Set(absolute.map(projectOf));
    const [project = cwd] = projects;
    if (projects.size === 1) return { project, files: absolute };
    throw new Failure(EXIT.usage, 'argument_invalid', 'The test files belong to several projects. Name those of one.');
  }
  if (paths.length <= 1) return { project: resolve(cwd, first) };
  throw new Failure(EXIT.usage, 'argument_invalid', 'Name one project, or test files, but not both.');
}

/** The bot that the sources make, or the one in a bundle. */
async function makeBot(target: Target, { bundle }: TestInput, tools: Tools<TestEvent>): Promise<BuiltBot> {
  const { cwd, signal, emit } = tools;
  if (bundle !== undefined) {
    const path = findBundle(bundle, cwd);
    return { bot: openBundle(path, relative(cwd, path) || path), root: target.project, diagnostics: [] };
  }
  return buildBot({
    project: target.project,
    // Types are for `check` and the editor; the cases are held against the bot itself.
    typecheck: false,
    signal,
    onPhase: (phase) => emit({ kind: 'phase', phase }),
    onProgress: (progress) => emit({ kind: 'training', ...progress }),
    onOutput: (text) => emit({ kind: 'output', text }),
  });
}

async function runOnce(
  target: Target,
  input: TestInput,
  tools: Tools<TestEvent>,
  building: Promise<BuiltBot>,
): Promise<ExitCode> {
  const { signal, emit } = tools;
  const built = await building;
  const paths = target.files ?? findTestFiles(built.root);
  if (paths.length === 0 && !input.passWithNoTests)
    throw noTests('There is no test file (*.bot-test.ts, *.bot-test.txt)');
  const tests = await loadTests(built.root, paths, { signal, onOutput: (text) => emit({ kind: 'output', text }) });
  // Whatever comes of it: the threads of files with functions would keep the process alive.
  return await runLoaded(tests, built, input, tools).finally(() => tests.close());
}

async function runLoaded(
  tests: LoadedTests,
  { bot, root, diagnostics: ofProject }: BuiltBot,
  input: TestInput,
  { cwd, signal, emit }: Tools<TestEvent>,
): Promise<ExitCode> {
  const diagnostics = [...ofProject, ...tests.diagnostics];
  const picked = selectCases(tests.cases, input.filter);
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  if (picked.length === 0 && !isBroken && !input.passWithNoTests) {
    throw noTests(input.filter === '' ? 'The test files hold no case' : `No case is about '${input.filter}'`);
  }
  const ordered = input.seed === undefined ? picked : shuffle(picked, input.seed);
  const onRan = (done: number, total: number): void => emit({ kind: 'ran', done, total });
  const { callOf } = tests;
  const { reports, ran } = bot
    ? await runCases(ordered, { bot: await readyBot(bot, emit), callOf, bail: input.bail, signal, onRan })
    : { reports: [], ran: [] };
  const coverage = bot ? measureCoverage(bot.document, ran) : null;
  const missed = coverage ? shortfalls(coverage, input.least) : [];
  const count = (status: string): number => reports.filter((each) => each.status === status).length;
  const report: TestReport = {
    ok: !isBroken && count('failed') === 0 && missed.length === 0,
    command: 'test',
    assistant: bot?.document.name ?? null,
    modelBuild: bot?.document.modelBuild ?? null,
    seed: input.seed ?? null,
    files: [...tests.files],
    cases: [...reports],
    totals: {
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      todo: count('todo'),
      notRun: ordered.length - reports.length,
      only: picked.filter(({ testCase }) => testCase.mark === 'only').length,
    },
    coverage: coverage && {
      tasks: { ...coverage.tasks, missing: [...coverage.tasks.missing] },
      fields: { ...coverage.fields, missing: [...coverage.fields.missing] },
      actions: { ...coverage.actions, missing: [...coverage.actions.missing] },
    },
    shortfalls: missed,
    diagnostics: [...diagnostics] satisfies Diagnostic[],
  };
  if (input.junit !== undefined) writeJunit(resolve(cwd, input.junit), input.junit, report);
  emit({
    kind: 'finished',
    report,
    paths: { project: root, cwd },
    coverage: input.coverage,
    watching: input.watch,
  });
  return report.ok ? EXIT.fine : EXIT.shortfall;
}

/** The bot with what finds the values of answers. */
async function readyBot(bot: Bot, emit: (event: TestEvent) => void): Promise<TalkingBot> {
  const talking = await talkingBot(bot);
  const note = noteOfUnrecognised(talking);
  if (note !== undefined) emit({ kind: 'output', text: note });
  return talking;
}

function noTests(what: string): Failure {
  return new Failure(EXIT.shortfall, 'tests_missing', `${what}. --pass-with-no-tests takes that as well.`);
}

function writeJunit(path: string, label: string, report: TestReport): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, junitReport(report));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Failure(EXIT.usage, 'junit_not_writable', `The report ${label} cannot be written (${code}).`, { cause });
  }
}
