/** `botwright check`: the compiler's phases up to training, for their diagnostics; or what one of them means. */
import type { DiagnosticPage } from '@botwright/bundle';
import { check, pages, rules, suggest } from '@botwright/compiler';
import type { Run } from '../../command.js';
import { createBuildReport } from '../../compilation/build-report.js';
import { compilerOptions } from '../../compilation/compiler-options.js';
import { orRefusal } from '../../compilation/refusal.js';
import { EXIT, Failure } from '../../failure.js';
import type { CheckEvent, CheckInput } from './command.js';

export const run: Run<CheckInput, CheckEvent> = async (input, tools) => {
  const { cwd, emit } = tools;
  if (input.explain !== undefined) {
    emit({ kind: 'explained', page: pageOf(input.explain) });
    return EXIT.fine;
  }
  const { root, ...outcome } = await orRefusal(check(compilerOptions(input, tools)));
  const report = createBuildReport('check', outcome);
  emit({ kind: 'finished', report, paths: { project: root, cwd } });
  return report.ok ? EXIT.fine : EXIT.shortfall;
};

/**
 * The page of a code, or of the rule of a number.
 *
 * @throws {Failure} with `EXIT.usage` on what is neither
 */
function pageOf(name: string): DiagnosticPage {
  const rule = rules.find(({ code, number }) => code === name || number === name);
  const code = rule?.code ?? name;
  const known = new Map(Object.entries(pages));
  const page = known.get(code);
  if (page !== undefined) return { code, ...(rule && { rule: rule.number }), page };
  const guess = suggest(name, [...known.keys(), ...rules.map(({ number }) => number)]);
  throw new Failure(
    EXIT.usage,
    'diagnostic_unknown',
    guess === undefined
      ? `No diagnostic has the code ${name}. The codes are ${[...known.keys()].join(', ')}.`
      : `No diagnostic has the code ${name}. Did you mean ${guess}?`,
  );
}
