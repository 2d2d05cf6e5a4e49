/**
 * The shape of a rule: one way in which samples can be true to the grammar and still teach badly. A rule is a file of this
 * folder that exports one `defineRule({…})`, its sentences in `messages/rules.md`, and a line in `rules.ts`.
 */
import type { Diagnostics, Related } from '../../../diagnostics/diagnostics.js';
import type { DiagnosticCode } from '../../../diagnostics/generated.js';
import type { Message } from '../../../diagnostics/message.js';
import type { Place, SourceFiles } from '../../../diagnostics/source-files.js';
import type { CheckedAssistant, LoadedFieldType } from '../../../ir.js';
import type { Corpus } from './corpus.js';

/** How long a rule takes: `quick` ones run at every save, `slow` ones where somebody waits anyway. */
export type Cost = 'quick' | 'slow';

/** A number that an author may set. */
export interface RuleOption {
  readonly standard: number;
  /** Smallest value. */
  readonly least: number;
  /** Largest value; none where it is left out. */
  readonly most?: number;
}

/** What a rule looks at. */
export interface RuleContext {
  readonly assistant: CheckedAssistant;
  /** The author's own field types, as they were defined. */
  readonly fieldTypes: readonly LoadedFieldType[];
  readonly corpus: Corpus;
  readonly files: SourceFiles;
  /** What was reported and what directives were heeded so far. */
  readonly diagnostics: Diagnostics;
  /** Whether this is the code of a diagnostic or the number of a rule. */
  readonly isKnown: (name: string) => boolean;
  /** Whether what has this code or number could have been reported in this run. */
  readonly wasLookedFor: (name: string) => boolean;
}

/** Tells what a rule found; severity and number are added to it. */
export type Report = (message: Message, place: Place, related?: readonly Related[]) => void;

export interface Rule<Options extends Readonly<Record<string, RuleOption>> = Readonly<Record<string, RuleOption>>> {
  /** Stable, `L101`: the first digit groups them as in `rules.ts`. */
  readonly number: string;
  readonly code: DiagnosticCode;
  readonly cost: Cost;
  readonly options: Options;
  /** Reports every instance of it. */
  readonly find: (context: RuleContext, options: Readonly<Record<keyof Options, number>>, report: Report) => void;
}

/** Gives a rule the shape in which the list of rules takes all of them: with its own options' names forgotten. */
export function defineRule<const Options extends Readonly<Record<string, RuleOption>>>(rule: Rule<Options>): Rule {
  return rule as unknown as Rule;
}
