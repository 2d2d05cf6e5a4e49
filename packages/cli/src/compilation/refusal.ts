/** What the compiler throws where the call or the disk is at fault, not the author's project. */
import { CompilerError, OutputError } from '@botwright/compiler';
import { EXIT, Failure } from '../failure.js';

/**
 * Waits for the compiler.
 *
 * @throws {Failure} with `EXIT.usage` in place of its errors; anything else as it was thrown
 */
export async function orRefusal<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof CompilerError || cause instanceof OutputError)) throw cause;
    throw new Failure(EXIT.usage, cause.code, cause.message, { cause });
  }
}
