import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import { type DiagnosticCode, typescript_error } from '../../diagnostics/generated.js';
import type { TypeProblem } from '../../typescript/types.js';

/** Numbers of TypeScript's syntax errors, end exclusive. */
const SYNTAX = { start: 1000, end: 2000 };

/** Members of the types with which the SDK words its errors, and the code under which the compiler reports the same. */
const SDK_MARKERS: readonly (readonly [member: string, code: DiagnosticCode])[] = [
  ['unknownField', 'field_unknown'],
  ['unknownField', 'tag_malformed'],
  ['unbalancedBrace', 'brace_unbalanced'],
  ['unknownFieldType', 'field_type_unknown'],
  ['unknownTask', 'task_link_dangling'],
  ['malformedLink', 'actions_invalid'],
  ['malformedLink', 'settings_invalid'],
  ['actionsAndUrl', 'actions_and_url'],
];

/** What the TypeScript compiler refuses, except for what a check has already said in the author's own words: it comes after them. */
export function typescriptError(typeProblems: readonly TypeProblem[], diagnostics: Diagnostics): void {
  for (const problem of typeProblems) {
    if (isSaid(problem, diagnostics)) continue;
    const { file, start, end, number, text } = problem;
    const sentence = sdkSentence(text) ?? text;
    const message = typescript_error({ number, problem: sentence.replace(/\.$/, '') });
    diagnostics.report(message, file === undefined ? undefined : { file, start, end });
  }
}

/** The sentence that the SDK put into a type. The types around it are TypeScript's way of saying it, not the author's. */
function sdkSentence(text: string): string | undefined {
  for (const [member] of SDK_MARKERS) {
    const sentence = text.split(`${member}: "`)[1]?.split('"; }')[0];
    if (sentence !== undefined) return sentence.replaceAll('\\"', '"');
  }
  return undefined;
}

function isSaid({ file, start, end, number, text }: TypeProblem, diagnostics: Diagnostics): boolean {
  if (file === undefined) return false;
  if (number >= SYNTAX.start && number < SYNTAX.end) return diagnostics.has('syntax_error', file);
  if (diagnostics.hasErrorAt({ file, start, end })) return true;
  return SDK_MARKERS.some(([member, code]) => text.includes(`${member}:`) && diagnostics.has(code));
}
