/** The samples most like the text, each with its place. */
import { relative, resolve, sep } from 'node:path';
import type { ExplanationDocument } from '@botwright/bundle';
import type { DiagnosticPaths } from '../../../terminal/diagnostics.js';
import { percent } from '../../../terminal/quantity.js';
import type { Colours } from '../../../terminal/terminal.js';
import { headedTable } from './headed-table.js';

export function neighboursSection(
  { neighbours }: ExplanationDocument,
  paths: DiagnosticPaths,
  colours: Colours,
): string[] {
  if (neighbours.length === 0) return [];
  const rows = neighbours.map(({ similarity, task, sample, origin = '' }) => [
    percent(similarity),
    task,
    sample,
    placeFromHere(origin, paths),
  ]);
  return headedTable('Nearest samples', [['alike', 'task', 'sample', 'place'], ...rows], colours, (cell, column) =>
    column === 3 ? colours.cyan(cell) : cell,
  );
}

/** A project-relative place as a terminal can open it from the folder the user stands in. */
function placeFromHere(origin: string, { project, cwd }: DiagnosticPaths): string {
  return origin && relative(cwd, resolve(project, origin)).split(sep).join('/');
}
