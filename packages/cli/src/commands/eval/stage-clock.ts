/** How long each stage of an evaluation takes; kept out of its document, which is the same every time. */
import type { PhaseTime } from '@botwright/bundle';
import type { EvaluationProgress } from '@botwright/evaluation';

/** Stages by the names that the report gives them. Models of the curve are asked too: that is still the curve. */
const PHASES: Readonly<Partial<Record<EvaluationProgress['stage'], string>>> = {
  train: 'evaluate',
  curve: 'learning-curve',
  compare: 'summarise',
};

export class StageClock {
  readonly #times = new Map<string, number>();
  #current: string | undefined;
  #since = 0;

  enter(stage: EvaluationProgress['stage']): void {
    const phase = PHASES[stage];
    if (phase === undefined || phase === this.#current) return;
    this.stop();
    this.#current = phase;
    this.#since = performance.now();
  }

  stop(): void {
    if (this.#current === undefined) return;
    const spent = performance.now() - this.#since;
    this.#times.set(this.#current, (this.#times.get(this.#current) ?? 0) + spent);
    this.#current = undefined;
  }

  get times(): readonly PhaseTime[] {
    return Array.from(this.#times, ([phase, milliseconds]) => ({ phase, milliseconds }));
  }
}
