/** What is wrong in one turn, in lines: expected and got side by side, then how the utterance was analysed. */
import type { QueryResult, TestProblem } from '@botwright/bundle';
import { percent } from '../../terminal/quantity.js';

/** How the parts of a problem are painted; as they are by default. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly faint: (text: string) => string;
}

const PLAIN: Paint = { good: (text) => text, bad: (text) => text, faint: (text) => text };

/** Widest that a column with an expected text is; what is longer stands on a line of its own. */
const WIDEST = 48;

/** Lays a problem out:
 *
 * ```text
 * > can I have a big cap
 *   task   order-coffee | check-menu
 *   it was check-menu 61 %; order-coffee 30 %, greeting 4 %
 * ```
 */
export function problemLines(problem: TestProblem, paint: Paint = PLAIN): string[] {
  const { text, differences, refusal, analysis } = problem;
  return [
    ...(text === undefined ? [] : [`> ${text}`]),
    ...(refusal === undefined ? [] : [`  ${paint.bad(refusal)}`]),
    ...sideBySide(differences, paint),
    ...(analysis ? [`  ${paint.faint(analysisLine(analysis))}`] : []),
  ];
}

function sideBySide(differences: TestProblem['differences'], paint: Paint): string[] {
  if (differences.length === 0) return [];
  const widthOf = (texts: readonly string[]): number => Math.max(...texts.map((text) => [...text].length));
  const what = widthOf(['', ...differences.map((each) => each.what)]);
  const expected = widthOf(['expected', ...differences.map((each) => each.expected)]);
  const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
  if (expected > WIDEST) {
    return differences.flatMap((each) => [
      `  ${each.what}`,
      `    expected  ${paint.good(each.expected)}`,
      `    got       ${paint.bad(each.got)}`,
    ]);
  }
  return [
    paint.faint(`  ${pad('', what)}  ${pad('expected', expected)} | got`),
    ...differences.map(
      (each) => `  ${pad(each.what, what)}  ${paint.good(pad(each.expected, expected))} | ${paint.bad(each.got)}`,
    ),
  ];
}

/** `understood as order 61 %, Size=large; next best menu 30 %`. */
export function analysisLine({ task, confidence, mentions, runnersUp = [] }: QueryResult): string {
  const fields = mentions.map(({ field, value }) => `, ${field}=${value}`).join('');
  const others = runnersUp.map((other) => `${other.task} ${percent(other.confidence)}`).join(', ');
  return `understood as ${task} ${percent(confidence)}${fields}${others && `; next best ${others}`}`;
}
