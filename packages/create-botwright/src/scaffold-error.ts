/** Why no project was made. */

export type ScaffoldErrorCode =
  | 'name_invalid'
  | 'template_unknown'
  | 'folder_invalid'
  | 'files_exist'
  | 'folder_unwritable'
  | 'interrupted';

/** The call, the folder or the disk is at fault. The message says what is wrong and what to do. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
  readonly code: ScaffoldErrorCode;

  constructor(code: ScaffoldErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
