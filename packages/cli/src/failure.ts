/** Exit codes, and the one error class that carries one. Scripts rely on both. */

/** What the process says to the script that called it. */
export const EXIT = {
  /** Done. */
  fine: 0,
  /** The author's project or model falls short. */
  shortfall: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A bug of ours. */
  fault: 70,
  /** Ended by SIGINT (128 + 2). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command that cannot go on: one sentence for people, a stable code for scripts, the exit code for the shell. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;
  readonly exitCode: ExitCode;

  /**
   * @param exitCode `EXIT.usage` where another call would help, `EXIT.shortfall` where the project has to change
   * @param code     stable name in snake case: `bundle_not_found`
   * @param message  what is wrong and what to do, in words
   */
  constructor(exitCode: ExitCode, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
    this.code = code;
  }
}
