/** `botwright eval`: figures as tables on stdout, what the gate finds on stderr; or the whole report as one document. */
import type { Diagnostic } from '@botwright/bundle';
import { findingWords, type GateFinding } from '@botwright/evaluation';
import type { CreateReport } from '../../command.js';
import { showProgress } from '../../compilation/progress.js';
import { noteDiagnostics } from '../../terminal/diagnostics.js';
import { duration } from '../../terminal/quantity.js';
import { table } from '../../terminal/table.js';
import type { Terminal } from '../../terminal/terminal.js';
import { evaluationLines } from './evaluation-lines.js';
import type { EvalEvent, EvalReport } from './event.js';

export const createReport: CreateReport<EvalEvent> = (terminal, { json, verbose }) => {
  let stage = '';
  return (event) => {
    switch (event.kind) {
      case 'output':
        return terminal.note(event.text.trimEnd());
      case 'phase':
      case 'training':
        return showProgress(event, terminal, json);
      case 'evaluating': {
        const { stage: now, done, total } = event.progress;
        if (now === 'ask') return;
        terminal.progress(`${STAGES[now]}: ${done + 1} of ${total} …`);
        if (now !== stage && !terminal.interactive && !json) terminal.note(STAGES[now]);
        stage = now;
        return;
      }
      case 'finished': {
        const { report, paths, places } = event;
        // What is only worth a look is for check; here it would drown the figures.
        const shown = report.diagnostics.filter(({ severity }) => verbose || severity !== 'info');
        noteDiagnostics(shown, paths, terminal);
        if (verbose) notePhases(report, terminal);
        if (json) terminal.printJson(report);
        else for (const line of evaluationLines(report, terminal, verbose)) terminal.print(line);
        // After the tables: what the build stops for is the last thing to read in a log.
        noteDiagnostics(report.gate?.findings.map((finding) => diagnosticOf(finding, places)) ?? [], paths, terminal);
      }
    }
  };
};

const STAGES = {
  train: 'training and asking models',
  curve: 'drawing the learning curve',
  compare: 'comparing samples',
} as const;

/** A finding as a diagnostic at the first sample of its task, so that it shows where tasks are written. */
function diagnosticOf(finding: GateFinding, places: ReadonlyMap<string, string>): Diagnostic {
  const place = /^(.+):(\d+):(\d+)$/.exec(places.get(finding.task ?? '') ?? '');
  return {
    code: 'gate_failed',
    severity: 'error',
    message: findingWords(finding),
    hint: `The gate is ${finding.gate}`,
    ...(place?.[1] !== undefined && { file: place[1], start: { line: Number(place[2]), column: Number(place[3]) } }),
  };
}

function notePhases({ phases }: EvalReport, terminal: Terminal): void {
  const rows = phases.map(({ phase, milliseconds }) => [phase, duration(milliseconds)]);
  for (const line of table(rows)) terminal.note(terminal.colours.errors.dim(line));
}
