/** `botwright explain`: the reasons as a page for people, or as the report document. */
import type { ExplainReport, ExplanationDocument } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { showProgress } from '../../compilation/progress.js';
import { type DiagnosticPaths, noteDiagnostics } from '../../terminal/diagnostics.js';
import { percent } from '../../terminal/quantity.js';
import type { Colours, Terminal } from '../../terminal/terminal.js';
import type { ExplainEvent } from './command.js';
import { comparisonSection } from './report/comparison-section.js';
import { confidenceSection } from './report/confidence-section.js';
import { fieldsSection } from './report/fields-section.js';
import { neighboursSection } from './report/neighbours-section.js';
import { rankingSection } from './report/ranking-section.js';

export const createReport: CreateReport<ExplainEvent> =
  (terminal, { json }) =>
  (event) => {
    if (event.kind === 'output') return terminal.note(event.text.trimEnd());
    if (event.kind !== 'explained') return showProgress(event, terminal, json);
    const { report, paths } = event;
    terminal.progress();
    if (!report.ok) noteDiagnostics(report.diagnostics, paths, terminal);
    if (json) terminal.printJson(report);
    else printPage(report, paths, terminal);
  };

function printPage({ explanation }: ExplainReport, paths: DiagnosticPaths, terminal: Terminal): void {
  if (explanation === null) return;
  for (const line of explanationLines(explanation, paths, terminal.colours.output)) terminal.print(line);
}

/** Sections with a line between them; one that has nothing to say is left out. */
export function explanationLines(explanation: ExplanationDocument, paths: DiagnosticPaths, colours: Colours): string[] {
  const sections = [
    confidenceSection(explanation, colours),
    comparisonSection(explanation, colours),
    neighboursSection(explanation, paths, colours),
    fieldsSection(explanation, colours),
    rankingSection(explanation, colours),
  ];
  return [
    `${colours.bold(explanation.task)}  ${colours.dim(percent(explanation.confidence))}`,
    ...sections.filter((section) => section.length > 0).map((section) => ['', ...section].join('\n')),
  ];
}
