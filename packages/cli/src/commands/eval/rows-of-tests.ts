/** The author's own test cases, as texts with their right answers. */
import type { Diagnostic } from '@botwright/bundle';
import type { HeldOut, LabelledSample } from '@botwright/evaluation';
import { utteranceExamples } from '@botwright/testing';
import type { Tools } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import { findTestFiles } from '../../tests/find-test-files.js';
import { loadTests } from '../../tests/load-tests.js';
import type { EvalEvent } from './event.js';

/**
 * Loads the test files of a project.
 *
 * @param root  absolute path of the project
 * @returns what is wrong with the files, and the rows of those that can be used
 * @throws {Failure} with `EXIT.shortfall` where the project has no test that expects an understanding
 */
export async function rowsOfTests(
  root: string,
  { signal, emit }: Tools<EvalEvent>,
): Promise<{ readonly heldOut: HeldOut; readonly diagnostics: readonly Diagnostic[] }> {
  const { cases, diagnostics, close } = await loadTests(root, findTestFiles(root), {
    signal,
    onOutput: (text) => emit({ kind: 'output', text }),
  });
  // Only what is said and meant is asked for.
  await close();
  const rows = utteranceExamples(cases).map(
    ({ text, task, fields, place }): LabelledSample => ({
      task,
      segments: [{ text }],
      ...(fields ? { values: fields } : { fieldsUnknown: true }),
      origin: `${place.file}:${place.line}:${place.column}`,
    }),
  );
  if (rows.length === 0 && diagnostics.length === 0) {
    throw new Failure(
      EXIT.shortfall,
      'tests_missing',
      'No test file (*.bot-test.ts, *.bot-test.txt) expects an utterance to be understood.',
    );
  }
  return { heldOut: { kind: 'tests', source: 'test cases', rows }, diagnostics };
}
