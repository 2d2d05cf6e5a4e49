/** Runs phases one after the other and takes their time. */
import { performance } from 'node:perf_hooks';
import type { PhaseTime } from '@botwright/bundle';

export class Stopwatch<Phase extends string> {
  readonly #onPhase: ((phase: Phase) => void) | undefined;
  readonly #times: PhaseTime[] = [];

  /** @param onPhase  told when a phase begins */
  constructor(onPhase?: (phase: Phase) => void) {
    this.#onPhase = onPhase;
  }

  /** Runs a phase. */
  async run<Result>(phase: Phase, work: () => Result | Promise<Result>): Promise<Result> {
    this.#onPhase?.(phase);
    const start = performance.now();
    const result = await work();
    this.#times.push({ phase, milliseconds: Math.round((performance.now() - start) * 10) / 10 });
    return result;
  }

  /** The phases that have run, in their order. */
  get times(): readonly PhaseTime[] {
    return [...this.#times];
  }
}
