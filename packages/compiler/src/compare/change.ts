/** What a comparison works on, and the making of changes. */
import type { AssistantChange, AssistantDocument, SampleDocument } from '@botwright/bundle';

/** Figures of a trained model; whichever is not known is left out. */
export interface ModelFigures {
  /** Confidence from which on a task is answered, in [0, 1]. */
  readonly threshold?: number;
  /** Words and other features that the model knows. */
  readonly features?: number;
  /** Held-out texts whose best task was the right one, in [0, 1]. */
  readonly accuracy?: number;
  /** Held-out texts that are answered, and rightly, in [0, 1]. */
  readonly answeredRight?: number;
  /** Held-out texts that are answered, and wrongly, in [0, 1]. */
  readonly answeredWrong?: number;
  readonly bytes?: number;
  readonly compilerVersion?: string;
}

/** One side of a comparison. */
export interface Comparable {
  readonly assistant: AssistantDocument;
  /** Absent where only their number is known, as in a bundle. */
  readonly samples?: readonly SampleDocument[];
  readonly model?: ModelFigures;
}

/** A change without its flag. A reason makes it a breaking one. */
export type ChangeWords = Omit<AssistantChange, 'breaking'>;

/** Makes a change. */
export function change(words: ChangeWords): AssistantChange {
  return { ...words, breaking: words.reason !== undefined };
}

/** What came, what went and what stayed, by a key; in the order of `after`, what went last. */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): { readonly added: Item[]; readonly removed: Item[]; readonly kept: (readonly [before: Item, after: Item])[] } {
  const old = new Map(before.map((item) => [key(item), item]));
  const names = new Set(after.map(key));
  const added: Item[] = [];
  const kept: (readonly [Item, Item])[] = [];
  for (const item of after) {
    const match = old.get(key(item));
    if (match === undefined) added.push(item);
    else kept.push([match, item]);
  }
  return { added, removed: before.filter((item) => !names.has(key(item))), kept };
}
