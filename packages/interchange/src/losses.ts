/** Collects what cannot be carried over. */
import type { Loss } from '@botwright/bundle';

/** Where and in which words something is lost. */
export type LossWords = Omit<Loss, 'severity'>;

export class Losses {
  readonly #list: Loss[] = [];

  get list(): readonly Loss[] {
    return this.#list;
  }

  /** Something is left out, or has another meaning now. */
  warn(words: LossWords): void {
    this.#list.push({ severity: 'warning', ...words });
  }

  /** Something has another form. */
  inform(words: LossWords): void {
    this.#list.push({ severity: 'info', ...words });
  }
}
