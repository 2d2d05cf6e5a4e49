/** States that cannot be. */

/** Thrown where the compiler contradicts itself; no project can be to blame. */
export class Bug extends Error {
  override readonly name = 'Bug';

  constructor(what: string) {
    super(`${what} This is a fault of Botwright, not of your project: please report it with this text.`);
  }
}
