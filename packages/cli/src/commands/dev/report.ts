/** `botwright dev`: events -> lines for people, or one JSON document a line. */
import type { Diagnostic } from '@botwright/bundle';
import type { BuildDone, StepRecord, WatchEvent } from '@botwright/compiler';
import type { CreateReport } from '../../command.js';
import { noteDiagnostics } from '../../terminal/diagnostics.js';
import { count, duration } from '../../terminal/quantity.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { DevEvent } from './event.js';

const KEYS = [
  ['r', 'build again from scratch'],
  ['o', 'show the console in a browser'],
  ['c', 'clear the screen'],
  ['h', 'show this help'],
  ['q', 'quit'],
] as const;

export const createReport: CreateReport<DevEvent> = (terminal, { json, verbose }) =>
  json ? (event) => printEvent(event, terminal) : createTextReport(terminal, verbose);

/** A line a document, without what only the process itself can use. */
function printEvent(event: DevEvent, terminal: Terminal): void {
  switch (event.kind) {
    case 'help':
    case 'clear':
      return;
    case 'swap': {
      const { result, ...rest } = event;
      const { assistant, bundle } = result;
      terminal.printLine({
        ...rest,
        assistant: assistant.name,
        modelBuild: assistant.modelBuild,
        bytes: bundle.length,
      });
      return;
    }
    case 'diagnostic': {
      const { paths, ...rest } = event;
      terminal.printLine(rest);
      return;
    }
    case 'checked': {
      const { diagnostics, ...rest } = event;
      terminal.printLine({ ...rest, ...tallyOf(diagnostics) });
      return;
    }
    default:
      terminal.printLine(event);
  }
}

function createTextReport(terminal: Terminal, verbose: boolean): (event: DevEvent) => void {
  const { errors: colours } = terminal.colours;
  let done: BuildDone | undefined;
  let hasServed = false;

  const print: { readonly [Kind in DevEvent['kind']]: (event: Extract<DevEvent, { kind: Kind }>) => void } = {
    'build-start': (event) => terminal.note(colours.dim(`#${event.build} ${reasonOf(event)}`)),
    output: ({ text }) => {
      for (const line of text.trimEnd().split('\n')) terminal.note(`${colours.dim('  printed |')} ${line}`);
    },
    diagnostic: ({ diagnostic, paths }) => {
      // What is only worth a look would drown the rest.
      if (verbose || diagnostic.severity !== 'info') noteDiagnostics([diagnostic], paths, terminal);
    },
    'build-done': (event) => {
      done = event;
      if (event.outcome === 'cancelled') return terminal.note(colours.dim('   out of date before it was done'));
      terminal.note(colours.dim(`   ${phasesOf(event)}`));
      for (const line of verbose || event.build > 1 ? stepsOf(event.steps) : [])
        terminal.note(colours.dim(`   ${line}`));
      if (event.outcome === 'broken') {
        const rest = hasServed ? 'the last good build goes on answering' : 'nothing answers yet';
        terminal.note(`   ${colours.red('Broken:')} ${rest}.`);
      }
    },
    swap: ({ result: { assistant } }) => {
      hasServed = true;
      const after = done === undefined ? '' : ` after ${duration(done.milliseconds)}`;
      terminal.note(`   ${colours.green(colours.bold(assistant.name))} (${assistant.modelBuild}) answers anew${after}`);
    },
    checked: ({ diagnostics }) => {
      const { errors, warnings } = tallyOf(diagnostics);
      if (errors + warnings === 0) return;
      terminal.note(`   ${colours.yellow(`${count(errors, 'error')}, ${count(warnings, 'warning')}`)}`);
    },
    failure: ({ message }) => terminal.note(`   ${colours.red(message)}`),
    written: ({ out, files }) => {
      const written = files.filter((file) => file.written).map(({ name }) => name);
      if (written.length > 0) terminal.note(colours.dim(`   wrote ${written.join(', ')} in ${out}`));
    },
    ready: ({ url }) => {
      terminal.print(`\n  ${colours.bold('Console')}  ${colours.cyan(url)}`);
      if (terminal.interactive) terminal.note(colours.dim('  press h for the keys\n'));
    },
    help: () => {
      for (const [key, does] of KEYS) terminal.note(`  ${colours.bold(key)}  ${does}`);
    },
    clear: () => terminal.clear(),
  };
  return (event) => (print[event.kind] as (event: DevEvent) => void)(event);
}

function reasonOf({ reason, changed }: Extract<WatchEvent, { kind: 'build-start' }>): string {
  if (reason === 'start') return 'first build';
  if (changed.length === 0) return 'build from scratch, as you asked';
  return `${someOf(changed)} changed`;
}

/** `load 31 ms, check 4 ms` */
function phasesOf({ phases }: BuildDone): string {
  return phases.map(({ phase, milliseconds }) => `${phase} ${duration(milliseconds)}`).join(', ');
}

const STEPS: Readonly<Record<StepRecord['step'], string>> = {
  configure: 'configuration',
  bundle: 'modules',
  evaluate: 'definition',
  index: 'places',
  train: 'model',
  types: 'types of the result',
};

/** What was made anew, for which reason, and what was kept. */
function stepsOf(steps: readonly StepRecord[]): string[] {
  const anew = steps
    .filter(({ reused }) => !reused)
    .map(({ step, changed }) => (changed.length > 0 ? `${STEPS[step]} (${someOf(changed)})` : STEPS[step]));
  const kept = steps.filter(({ reused }) => reused).map(({ step }) => STEPS[step]);
  return [
    ...(anew.length > 0 ? [`made anew: ${anew.join(', ')}`] : []),
    ...(kept.length > 0 ? [`kept: ${kept.join(', ')}`] : []),
  ];
}

/** The first few of them. */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

function tallyOf(diagnostics: readonly Diagnostic[]): Tally {
  const of = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((each) => each.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
