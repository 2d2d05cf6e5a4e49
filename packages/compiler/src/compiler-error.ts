/** What goes wrong outside the author's project: the caller's arguments, the disk, a library's service. */

/** `project_missing`: there is no such folder or file. `read_failed`, `write_failed`: the disk refused. */
export type CompilerErrorCode = 'project_missing' | 'read_failed' | 'write_failed';

/** Thrown where the caller or the disk is at fault, not the author's project. */
export class CompilerError extends Error {
  override readonly name = 'CompilerError';
  readonly code: CompilerErrorCode;

  constructor(code: CompilerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
