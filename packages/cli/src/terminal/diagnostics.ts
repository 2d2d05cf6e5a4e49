/** Diagnostics for people: place, code, sentence, the lines around it, and what to do. */
import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@botwright/bundle';
import { annotation } from './annotation.js';
import type { Colours, Terminal } from './terminal.js';

export interface DiagnosticPaths {
  /** Absolute path of the project, which the files of its diagnostics are relative to. */
  readonly project: string;
  /** The folder the user stands in: places are shown from here, so that a terminal can open them. */
  readonly cwd: string;
}

/** Notes every diagnostic on stderr, and as an annotation too where GitHub Actions reads along. */
export function noteDiagnostics(diagnostics: readonly Diagnostic[], paths: DiagnosticPaths, terminal: Terminal): void {
  for (const diagnostic of diagnostics) {
    terminal.note(formatDiagnostic(diagnostic, paths, terminal.colours.errors));
    terminal.note('');
    if (terminal.annotations) {
      terminal.noteRaw(annotation(diagnostic, paths.project, terminal.annotations.root));
    }
  }
}

/**
 * One diagnostic as the compiler's own text has it, in colour and with places from where the user stands:
 *
 * ```text
 * app/src/tasks.ts:3:14 error field_unknown: Task order-coffee has no field OrderDrinkSze.
 *     2 |   samples: [
 *   > 3 |     'a {OrderDrinkSze} latte',
 *       |        ^^^^^^^^^^^^^^^
 *   Did you mean {OrderDrinkSize}?
 * ```
 *
 * @returns lines, without a trailing line break
 */
export function formatDiagnostic(diagnostic: Diagnostic, paths: DiagnosticPaths, colours: Colours): string {
  const { code, severity, message, hint, frame, related = [] } = diagnostic;
  const paint = { error: colours.red, warning: colours.yellow, info: colours.blue }[severity];
  const lines = [
    `${placeOf(diagnostic, paths, colours)}${colours.bold(paint(severity))} ${colours.dim(`${code}:`)} ${colours.bold(message)}`,
    ...(frame?.split('\n').map((line) => `  ${paintFrameLine(line, colours)}`) ?? []),
    ...(hint === undefined ? [] : [`  ${colours.cyan(hint)}`]),
    ...related.map((place) => `  ${placeOf(place, paths, colours)}${place.message}`),
  ];
  return lines.join('\n');
}

function placeOf(
  { file, start }: Pick<Diagnostic, 'file' | 'start'>,
  paths: DiagnosticPaths,
  colours: Colours,
): string {
  if (file === undefined) return '';
  const path = placeFrom(file, paths);
  return `${colours.cyan(start ? `${path}:${start.line}:${start.column}` : path)} `;
}

/** A file of the project as it is called from where the user stands, with forward slashes. */
export function placeFrom(file: string, { cwd, project }: DiagnosticPaths): string {
  return (relative(cwd, resolve(project, file)) || file).split(sep).join('/');
}

/** The marked line stands out, the ones around it step back. */
function paintFrameLine(line: string, colours: Colours): string {
  if (line.startsWith('>')) return line;
  return /^\s*\|\s*\^+$/.test(line) ? colours.red(line) : colours.dim(line);
}
