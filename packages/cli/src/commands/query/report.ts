/** `botwright query`: the answer, as a short table or as the result document. */
import type { QueryResult } from '@botwright/bundle';
import type { CreateReport } from '../../command.js';
import { percent } from '../../terminal/quantity.js';
import { table } from '../../terminal/table.js';
import type { Colours, Terminal } from '../../terminal/terminal.js';
import type { QueryEvent } from './command.js';

export const createReport: CreateReport<QueryEvent> =
  (terminal, { json }) =>
  ({ result }) => {
    if (json) terminal.printJson(result);
    else printAnswer(result, terminal);
  };

function printAnswer(result: QueryResult, terminal: Terminal): void {
  const colours = terminal.colours.output;
  terminal.print(`${colours.bold(result.task)}  ${colours.dim(percent(result.confidence))}`);
  for (const section of [mentions(result, colours), runnersUp(result, colours)]) {
    if (section.length > 0) terminal.print(['', ...section].join('\n'));
  }
}

function mentions(result: QueryResult, colours: Colours): string[] {
  if (result.mentions.length === 0) return [];
  const rows = result.mentions.map(({ field, value, text, source, confidence }) => [
    field,
    value,
    `"${text}"`,
    source,
    percent(confidence),
  ]);
  return withHead(['field', 'value', 'said', 'found by', 'confidence'], rows, colours);
}

function runnersUp({ runnersUp = [] }: QueryResult, colours: Colours): string[] {
  if (runnersUp.length === 0) return [];
  const rows = runnersUp.map(({ task, confidence }) => [task, percent(confidence)]);
  return withHead(['runner-up', 'confidence'], rows, colours);
}

function withHead(head: string[], rows: string[][], colours: Colours): string[] {
  return table([head, ...rows], (cell, row) => (row === 0 ? colours.dim(cell) : cell));
}
