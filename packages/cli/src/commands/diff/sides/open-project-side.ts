/** A project -> its assistant and samples, checked but not trained. */
import { check } from '@botwright/compiler';
import type { Tools } from '../../../command.js';
import { orRefusal } from '../../../compilation/refusal.js';
import type { DiagnosticEvent, Side } from './side.js';

/**
 * Opens a project.
 *
 * @param project  absolute path of its folder or entry module
 * @param label    what to call it
 * @returns undefined where it has errors, which have then been told
 */
export async function openProjectSide(
  project: string,
  label: string,
  kind: 'project' | 'revision',
  { cwd, signal, emit }: Tools<DiagnosticEvent>,
): Promise<Side | undefined> {
  const { root, diagnostics, lowered } = await orRefusal(
    check({
      project,
      // Neither types nor rules leave a trace in what is compared.
      typecheck: false,
      lint: 'off',
      signal,
      onOutput: (text) => emit({ kind: 'output', text }),
    }),
  );
  if (lowered !== undefined) return { label, kind, assistant: lowered.assistant, samples: lowered.samples };
  // The files of a revision are gone by the time that somebody reads this: their places are shown from the project.
  const paths = { project: root, cwd: kind === 'revision' ? root : cwd };
  emit({ kind: 'refused', label, diagnostics: diagnostics.filter(({ severity }) => severity === 'error'), paths });
  return undefined;
}
