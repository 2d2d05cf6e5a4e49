/** Phrases to be found in the words of samples, each with what it stands for. */

/** Phrases by their first word, so that looking for all of them at a place costs next to nothing where none begins. */
export class Phrases<Meaning> {
  readonly #byFirst = new Map<number, { readonly ids: readonly number[]; readonly meaning: Meaning }[]>();

  /** Adds a phrase. Of two equal ones the first counts; one without words, or with one that no sample has (-1), is left out. */
  add(ids: readonly number[], meaning: Meaning): void {
    const [first] = ids;
    if (first === undefined || ids.includes(-1) || this.find(ids) !== undefined) return;
    const phrases = this.#byFirst.get(first);
    if (phrases === undefined) this.#byFirst.set(first, [{ ids, meaning }]);
    else phrases.push({ ids, meaning });
  }

  /** What these words stand for as a whole. */
  find(ids: readonly number[]): Meaning | undefined {
    return this.#byFirst
      .get(ids[0] ?? -1)
      ?.find((phrase) => phrase.ids.length === ids.length && fits(phrase.ids, ids, 0))?.meaning;
  }

  /** The longest phrase that begins at a position; -1 in `ids` is no word of any phrase. */
  at(ids: readonly number[], position: number): { readonly length: number; readonly meaning: Meaning } | undefined {
    let best: { readonly length: number; readonly meaning: Meaning } | undefined;
    for (const phrase of this.#byFirst.get(ids[position] ?? -1) ?? []) {
      const { length } = phrase.ids;
      if (length > (best?.length ?? 0) && fits(phrase.ids, ids, position)) best = { length, meaning: phrase.meaning };
    }
    return best;
  }
}

function fits(phrase: readonly number[], ids: readonly number[], position: number): boolean {
  return phrase.every((id, offset) => id === ids[position + offset]);
}
