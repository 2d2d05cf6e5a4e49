/** `botwright explain`: finds the bundle that the project's sources make, and asks its model for the reasons. */
import { relative, sep } from 'node:path';
import type { ExplainReport } from '@botwright/bundle';
import type { CheckResult } from '@botwright/compiler';
import { MAX_TEXT_LENGTH } from '@botwright/runtime';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import { readText } from '../query/read-text.js';
import { type OpenedBundle, openProject, readBundleFile } from './bundle-of.js';
import type { ExplainEvent, ExplainInput } from './command.js';
import { explainText } from './explain-text.js';

export const run: Run<ExplainInput, ExplainEvent> = async (input, tools) => {
  const { cwd, stdin, signal, emit } = tools;
  const text = input.text === '-' ? await readText(stdin, signal) : input.text;
  if (text.length > MAX_TEXT_LENGTH) {
    throw new Failure(
      EXIT.usage,
      'text_too_long',
      `The text may have ${MAX_TEXT_LENGTH} characters, not ${text.length}.`,
    );
  }
  const named = input.bundle === undefined ? undefined : readBundleFile(input.bundle, cwd);
  const project = input.project === undefined ? undefined : await openProject(input.project, !named, tools);
  const checked = project?.checked;
  const paths = { project: checked?.root ?? cwd, cwd };
  const opened = named ?? project?.opened;
  if (opened === undefined || (checked && checked.lowered === undefined)) {
    emit({ kind: 'explained', report: createReport(checked, opened, cwd), paths });
    return EXIT.shortfall;
  }
  const explanation = explainText(opened.bundle, text, checked?.lowered?.samples, input);
  emit({ kind: 'explained', report: createReport(checked, opened, cwd, explanation), paths });
  return EXIT.fine;
};

function createReport(
  checked: CheckResult | undefined,
  opened: OpenedBundle | undefined,
  cwd: string,
  explanation: ExplainReport['explanation'] = null,
): ExplainReport {
  const diagnostics = checked?.diagnostics ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const assistant = opened?.bundle.assistant;
  return {
    ok: errors === 0,
    command: 'explain',
    assistant: assistant?.name ?? null,
    modelBuild: assistant?.modelBuild ?? null,
    bundle: opened?.path === undefined ? null : relative(cwd, opened.path).split(sep).join('/'),
    comparedSamples: checked?.lowered?.samples.length ?? null,
    explanation,
    diagnostics: [...diagnostics],
    errors,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
  };
}
