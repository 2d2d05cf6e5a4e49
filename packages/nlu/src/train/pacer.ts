/** Lets a long computation breathe: hands control back to the event loop now and then, so that a caller can cancel it, show its
 * progress or answer others meanwhile. Turns are counted in work done, not by a clock. */

/** What `AbortSignal` has; any object with these will do. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  /** Lets other threads stop at once; without, they are stopped when they are done. */
  addEventListener?(type: 'abort', listener: () => void): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/** How far training is. */
export interface TrainingProgress {
  /** `read`, `classify`, `calibrate` or `tag`. */
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface Pacer {
  /** Counts work; true when a turn is over and `pause` should be awaited.
   *
   * @param work  about the number of multiplications done since the last call */
  spend(work: number): boolean;
  /** Gives others a turn.
   *
   * @throws the signal's reason once it is aborted */
  pause(): Promise<void>;
  report(stage: string, done: number, total: number): void;
}

/** Work of one turn, about 20 ms. */
const TURN = 20_000_000;

/** Every engine that runs JavaScript for people has it, but no part of the language says so. */
declare const setTimeout: (callback: () => void, milliseconds: number) => unknown;

export function createPacer(signal?: CancelSignal, onProgress?: (progress: TrainingProgress) => void): Pacer {
  let spent = 0;
  return {
    spend(work) {
      spent += work;
      return spent >= TURN;
    },
    async pause() {
      spent = 0;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted) throw signal.reason;
    },
    report(stage, done, total) {
      onProgress?.({ stage, done, total });
    },
  };
}
