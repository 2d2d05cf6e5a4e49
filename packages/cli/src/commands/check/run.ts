/** `botwright check`: the compiler's phases up to training, for their diagnostics; or what one of them means. */
import { check, pages, suggest } from '@botwright/compiler';
import type { Run } from '../../command.js';
import { createBuildReport } from '../../compilation/build-report.js';
import { compilerOptions } from '../../compilation/compiler-options.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT, Failure } from '../../failure.js';
import type { CheckEvent, CheckInput } from './command.js';

export const run: Run<CheckInput, CheckEvent> = async (input, tools) => {
  const { cwd, emit } = tools;
  if (input.explain !== undefined) {
    emit({ kind: 'explained', page: { code: input.explain, page: pageOf(input.explain) } });
    return EXIT.fine;
  }
  const { root, ...outcome } = await orRefusal(check(compilerOptions(input, tools)));
  const report = createBuildReport('check', outcome);
  emit({ kind: 'finished', report, paths: { project: root, cwd } });
  return report.ok ? EXIT.fine : EXIT.shortfall;
};

/** @throws {Failure} with `EXIT.usage` on a code that no diagnostic has */
function pageOf(code: string): string {
  const known = new Map(Object.entries(pages));
  const page = known.get(code);
  if (page !== undefined) return page;
  const guess = suggest(code, known.keys());
  throw new Failure(
    EXIT.usage,
    'diagnostic_unknown',
    guess === undefined
      ? `No diagnostic has the code ${code}. The codes are ${[...known.keys()].join(', ')}.`
      : `No diagnostic has the code ${code}. Did you mean ${guess}?`,
  );
}
