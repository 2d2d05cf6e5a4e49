/** Diagnostics as plain text, the way a terminal shows them without colour. */
import type { Diagnostic } from '@botwright/bundle';
import { printable } from './printable.js';

/** Renders one diagnostic: place and sentence, then the code frame, the hint and related places, indented by two spaces. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, frame, hint, related = [] } = diagnostic;
  const place = placeOf(diagnostic.file, diagnostic.start);
  const lines = [
    `${place}${severity} ${code}: ${printable(message)}`,
    ...(frame === undefined ? [] : frame.split('\n').map((line) => `  ${line}`)),
    ...(hint === undefined ? [] : [`  ${printable(hint)}`]),
    ...related.map((each) => `  ${placeOf(each.file, each.start)}${printable(each.message)}`),
  ];
  return lines.join('\n');
}

/** Renders diagnostics in the order given, a blank line between two, and how many there are. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
  const summary = ['error', 'warning', 'info']
    .map((severity) => amount(count(severity), severity))
    .filter((text) => text !== '');
  if (summary.length === 0) return 'no problems';
  return [...diagnostics.map(formatDiagnostic), summary.join(', ')].join('\n\n');
}

function placeOf(file: string | undefined, start: { line: number; column: number } | undefined): string {
  if (file === undefined) return '';
  return start === undefined ? `${printable(file)} ` : `${printable(file)}:${start.line}:${start.column} `;
}

function amount(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
