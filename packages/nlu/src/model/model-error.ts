/** The one error of opening a model. */

/** Why a model was refused: `version` where another version of this package made it, `damaged` where arrays are missing, of
 * another type or length, or contradict one another, `encoder` where it was trained with another encoder than it is opened with. */
export type ModelErrorCode = 'version' | 'damaged' | 'encoder';

/** Thrown where sections do not make a model that this version can use. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
