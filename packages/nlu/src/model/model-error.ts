/** The one error of opening a model. */

/** Why a model was refused: `version` where another version of this package made it, `damaged` where arrays are missing, of
 * another type or length, or contradict one another. */
export type ModelErrorCode = 'version' | 'damaged';

/** Thrown where sections do not make a model that this version can use. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
