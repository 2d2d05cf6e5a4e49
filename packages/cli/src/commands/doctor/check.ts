/** The shape of a check: one thing that may be wrong with a machine or a project, a file in `checks/`. */
import type { DoctorFinding } from '@botwright/bundle';

export interface DoctorContext {
  /** Absolute path of the project's folder. */
  readonly project: string;
  /** What its package.json holds; a sentence where it cannot be read; undefined where there is none. */
  readonly manifest: Readonly<Record<string, unknown>> | string | undefined;
  readonly signal: AbortSignal;
}

export type Found = Omit<DoctorFinding, 'check'>;

export interface DoctorCheck {
  /** As reports name it. */
  readonly name: string;
  /** Looks at one thing. Never throws: what cannot be looked at is a finding, too. */
  readonly examine: (context: DoctorContext) => readonly Found[] | Promise<readonly Found[]>;
}
