/** Texts as sets of character trigrams, which say how alike two samples look without knowing any language. */

/**
 * A set of trigrams as ascending numbers, the rarest trigram of all texts lowest: what two texts share shows early, or hardly
 * at all.
 */
export type TrigramSet = Uint32Array;

/** Case, spacing and punctuation do not make two samples different. */
function normalize(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Co}]+/gu, ' ')
    .trim()} `;
}

/** Makes the trigram set of each text. */
export function trigramSets(texts: readonly string[]): TrigramSet[] {
  const frequency = new Map<string, number>();
  const sets = texts.map((text) => {
    const characters = [...normalize(text)];
    const set = new Set<string>();
    for (let i = 0; i + 2 < characters.length; i++) set.add(characters.slice(i, i + 3).join(''));
    for (const trigram of set) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1);
    return set;
  });
  const order = [...frequency].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const numbers = new Map(order.map(([trigram], number) => [trigram, number]));
  return sets.map((set) => Uint32Array.from(set, (trigram) => numbers.get(trigram) ?? 0).sort());
}

/** Jaccard similarity: |A and B| / |A or B|, from 0 to 1; 0 where both are empty. */
export function jaccard(a: TrigramSet, b: TrigramSet): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}
