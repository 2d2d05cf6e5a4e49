/** Diagnostics as GitHub Actions reads them: workflow commands that it shows beside the changed lines. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@botwright/bundle';

/**
 * Writes one diagnostic as a workflow command: `::error file=src/tasks.ts,line=3,col=5,title=field_unknown::…`.
 *
 * @param project absolute path of the project, which the diagnostic's file is relative to
 * @param root    absolute path of the checkout, which the annotation's file has to be relative to
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(diagnostic: Diagnostic, project: string, root: string): string {
  const { code, severity, message, hint, file, start, end } = diagnostic;
  const properties = [
    file !== undefined && `file=${escapeProperty(fromRoot(file, project, root))}`,
    start && `line=${start.line}`,
    start && `col=${start.column}`,
    end && `endLine=${end.line}`,
    end && start?.line === end.line && `endColumn=${end.column}`,
    `title=${escapeProperty(code)}`,
  ];
  const text = hint === undefined ? message : `${message}\n${hint}`;
  const kind = severity === 'info' ? 'notice' : severity;
  return `::${kind} ${properties.filter(Boolean).join(',')}::${escapeData(text)}`;
}

function fromRoot(file: string, project: string, root: string): string {
  const path = relative(root, resolve(project, file));
  return isAbsolute(path) ? file : path.split(sep).join('/');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
