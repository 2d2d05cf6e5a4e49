/** The one shape of every format: its documents are read into, and written from, the compiler's intermediate form. */
import type { Loss, LoweredProject } from '@botwright/bundle';

/** A document that was read. */
export interface Imported {
  /** Passes every check of the compiler that an import can foresee. `modelBuild` is empty where the document names none. */
  readonly project: LoweredProject;
  readonly losses: readonly Loss[];
}

/** A document that was written. */
export interface Exported {
  readonly text: string;
  /** Their paths are those of the intermediate form. */
  readonly losses: readonly Loss[];
}

/** A format of another system. */
export interface Format {
  /** As the command line has it. */
  readonly name: string;
  /** What it is, for people. */
  readonly title: string;
  /** Most bytes that are read. */
  readonly longest: number;
  /** Reads a document, and leaves out what cannot be carried over.
   *
   * @throws {InterchangeError} where it is no such document at all */
  read(bytes: Uint8Array): Imported;
  /** Writes a document, and leaves out what the format cannot hold. */
  write(project: LoweredProject): Exported;
}
