/** `botwright test`: failures side by side, a summary, and annotations; or the report document. */
import type { CoveredShare, TestCaseReport, TestReport } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { showProgress } from '../../compilation/progress.js';
import { annotation } from '../../terminal/annotation.js';
import { type DiagnosticPaths, noteDiagnostics, placeFrom } from '../../terminal/diagnostics.js';
import { count } from '../../terminal/quantity.js';
import type { Colours, Terminal } from '../../terminal/terminal.js';
import type { TestEvent } from './event.js';
import { problemLines } from './problem-lines.js';

export const createReport: CreateReport<TestEvent> =
  (terminal, { json, verbose }) =>
  (event) => {
    if (event.kind === 'output') return terminal.note(event.text.trimEnd());
    if (event.kind === 'ran') return terminal.progress(`testing ${event.done} of ${event.total}`);
    if (event.kind === 'again') return json ? undefined : terminal.note(`\nchanged: ${event.changed.join(', ')}`);
    // The phases of a build are no news where tests are asked for.
    if (event.kind !== 'finished') return terminal.interactive ? showProgress(event, terminal, true) : undefined;
    const { report, paths, watching } = event;
    terminal.progress();
    noteDiagnostics(report.diagnostics, paths, terminal);
    annotateFailures(report, paths, terminal);
    if (json) return watching ? terminal.printLine(report) : terminal.printJson(report);
    const colours = terminal.colours.output;
    for (const testCase of report.cases) printCase(testCase, paths, verbose, terminal, colours);
    if (event.coverage) printCoverage(report, terminal, colours);
    for (const { of, least, reached } of report.shortfalls) {
      terminal.print(`${colours.red('✗')} covers ${reached} % of the ${of}, at least ${least} % are asked for`);
    }
    terminal.print(summary(report, colours));
  };

function printCase(
  testCase: TestCaseReport,
  paths: DiagnosticPaths,
  verbose: boolean,
  terminal: Terminal,
  colours: Colours,
): void {
  const { status, name, problems } = testCase;
  if (status === 'failed') {
    terminal.print(`${colours.red('✗')} ${colours.bold(name)}  ${colours.dim(placeOf(testCase, paths))}`);
    for (const problem of problems) {
      const isElsewhere = problem.line !== testCase.line || problem.file !== testCase.file;
      if (isElsewhere) terminal.print(`  ${colours.dim(placeOf(problem, paths))}`);
      const paint = { good: colours.green, bad: colours.red, faint: colours.dim };
      for (const line of problemLines(problem, paint)) terminal.print(`  ${line}`);
    }
    terminal.print('');
  } else if (status === 'todo') terminal.print(`${colours.cyan('…')} todo  ${name}`);
  else if (verbose) terminal.print(status === 'passed' ? `${colours.green('✓')} ${name}` : colours.dim(`- ${name}`));
}

function placeOf(
  { file, line, column }: Pick<TestCaseReport, 'file' | 'line' | 'column'>,
  paths: DiagnosticPaths,
): string {
  return `${placeFrom(file, paths)}:${line}:${column}`;
}

/** The first lines of a failure, beside the changed line in a pull request. */
function annotateFailures({ cases }: TestReport, { project }: DiagnosticPaths, terminal: Terminal): void {
  if (!terminal.annotations) return;
  for (const testCase of cases) {
    for (const { file, line, column, ...problem } of testCase.problems) {
      const message = [testCase.name, ...problemLines({ file, line, column, ...problem })].join('\n');
      const diagnostic = { code: 'test_failed', severity: 'error', message, file, start: { line, column } } as const;
      terminal.noteRaw(annotation(diagnostic, project, terminal.annotations.root));
    }
  }
}

function printCoverage({ coverage }: TestReport, terminal: Terminal, colours: Colours): void {
  if (coverage === null) return;
  for (const of of ['tasks', 'fields', 'actions'] as const) {
    const { covered, total, missing }: CoveredShare = coverage[of];
    terminal.print(`${of.padEnd(8)} ${covered} of ${total}${missing.length > 0 ? ' covered, not:' : ' covered'}`);
    for (const name of missing) terminal.print(`  ${colours.yellow(name)}`);
  }
  terminal.print('');
}

function summary({ totals, diagnostics, seed, files }: TestReport, colours: Colours): string {
  const { passed, failed, skipped, todo, notRun, only } = totals;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const parts = [
    (passed > 0 || failed === 0) && colours.green(`${passed} passed`),
    failed > 0 && colours.red(`${failed} failed`),
    errors > 0 && colours.red(count(errors, 'error')),
    skipped > 0 && colours.yellow(`${skipped} skipped`),
    todo > 0 && colours.cyan(`${todo} todo`),
    notRun > 0 && colours.yellow(`${notRun} not run`),
    only > 0 && colours.yellow(`only ${only} marked only`),
    seed !== null && colours.dim(`seed ${seed}`),
  ];
  return `${parts.filter(Boolean).join(', ')}  ${colours.dim(`in ${count(files.length, 'file')}`)}`;
}
