/** `botwright chat`: what the bot says, and what it understood; or a document for each turn. */
import type { ChatTurn } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { showProgress } from '../../compilation/progress.js';
import { noteDiagnostics } from '../../terminal/diagnostics.js';
import { count, percent } from '../../terminal/quantity.js';
import { table } from '../../terminal/table.js';
import type { Colours, Terminal } from '../../terminal/terminal.js';
import { explanationLines } from '../explain/report.js';
import type { ChatEvent } from './event.js';
import { stepText, traceLines } from './trace-lines.js';

export const createReport: CreateReport<ChatEvent> =
  (terminal, { json }) =>
  (event) => {
    const colours = terminal.colours.output;
    const faint = terminal.colours.errors.dim;
    switch (event.kind) {
      case 'phase':
      case 'training':
        // What is built is no news in a chat, only that it takes a while.
        return terminal.interactive ? showProgress(event, terminal, true) : undefined;
      case 'output':
        return terminal.note(event.text.trimEnd());
      case 'note':
        return terminal.note(faint(event.text));
      case 'diagnostics':
        return noteDiagnostics(event.diagnostics, event.paths, terminal);
      case 'ready':
        return terminal.note(
          faint(`${event.assistant} (${event.modelBuild}). Say something; /help lists what else there is.`),
        );
      case 'turn':
        if (!json) return printTurn(event.turn, terminal, colours);
        return event.isOnly ? terminal.printJson(event.turn) : terminal.printLine(event.turn);
      case 'document':
        return json ? terminal.printLine(event.document) : terminal.printJson(event.document);
      case 'why':
        if (json) return terminal.printLine(event.explanation ?? { steps: event.steps });
        if (event.explanation) {
          for (const line of explanationLines(event.explanation, event.paths, colours)) terminal.print(line);
          terminal.print('');
        }
        terminal.print(colours.bold('What was done'));
        for (const line of traceLines(event.steps)) terminal.print(`  ${line}`);
        return;
      case 'tasks':
        if (json) return terminal.printLine(event.tasks);
        for (const line of taskTable(event.tasks, colours)) terminal.print(line);
        return;
      case 'help':
        for (const line of table(event.commands, (cell, _, column) => (column === 0 ? colours.bold(cell) : cell))) {
          terminal.print(line);
        }
    }
  };

function printTurn({ result, outputs, next, steps, errors }: ChatTurn, terminal: Terminal, colours: Colours): void {
  if (result) {
    const fields = result.mentions.map(({ field, value }) => ` ${field}=${value}`).join('');
    terminal.print(colours.dim(`  ${result.task} ${percent(result.confidence)}${fields}`));
  } else {
    for (const step of steps) if (step.kind === 'answer') terminal.print(colours.dim(`  ${stepText(step)}`));
  }
  for (const output of outputs) {
    if (output.kind === 'say') terminal.print(output.speech);
    else if (output.kind === 'show') terminal.print(`${colours.dim('[show]')} ${output.body}`);
    else terminal.print(`${colours.dim('[play]')} ${output.url}`);
  }
  for (const { message } of errors) terminal.note(terminal.colours.errors.red(`  ${message}`));
  const stage = stageOf(next);
  if (stage !== undefined) terminal.print(colours.dim(`  (${stage})`));
}

/** What is to be known of how a turn ends; that the bot listens goes without saying. */
function stageOf(next: ChatTurn['next']): string | undefined {
  switch (next.kind) {
    case 'listen':
      return next.tasks && `listens for ${next.tasks.join(', ')}`;
    case 'collect':
      return `asks for ${next.question} of form ${next.collect}`;
    case 'handoff':
      return `hands off to ${next.handoff.uri}`;
    case 'end':
      return 'ends';
  }
}

function taskTable(tasks: Extract<ChatEvent, { kind: 'tasks' }>['tasks'], colours: Colours): string[] {
  const rows = tasks.map(({ name, sampleCount, fields }) => [
    name,
    sampleCount > 0 ? count(sampleCount, 'sample') : 'by links only',
    fields.map((field) => field.name).join(', '),
  ]);
  return table(rows, (cell, _, column) => (column === 0 ? cell : colours.dim(cell)));
}
