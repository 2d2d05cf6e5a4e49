/** The one shape of every format: its documents are read into, and written from, the compiler's intermediate form. */
import type { Loss, LoweredProject } from '@botwright/bundle';
import type { InputFile } from './input/read-input.js';

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
  /** Most bytes that are read, of all files together and unpacked. */
  readonly longest: number;
  /** Which files of a folder or an archive belong to a document, by their path in it; absent where a document is one file. */
  readonly parts?: RegExp;
  /** Reads a document, and leaves out what cannot be carried over.
   *
   * @param files  at least one; sorted by path
   * @throws {InterchangeError} where it is no such document at all */
  read(files: readonly InputFile[]): Imported;
  /** Writes a document, and leaves out what the format cannot hold; absent where there is only a way in. */
  write?(project: LoweredProject): Exported;
}
