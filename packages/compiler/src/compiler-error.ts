/** What goes wrong outside the author's project: the caller's arguments, the disk, a library's service. */

/** Why the compiler could not begin or go on. */
export type CompilerErrorCode =
  /** There is no such project folder or module. */
  | 'project_missing'
  /** The name that the caller gave to the model build is no name. */
  | 'model_build_malformed'
  /** The disk refused to hand out a file that is there. */
  | 'read_failed';

/** Thrown where the caller or the disk is at fault, not the author's project. */
export class CompilerError extends Error {
  override readonly name = 'CompilerError';
  readonly code: CompilerErrorCode;

  constructor(code: CompilerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
