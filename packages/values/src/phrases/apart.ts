import type { Found } from '../recogniser.js';

/** Values in order and without overlaps: of two that overlap, the one that begins first, then the longer one. */
export function apart(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  }
  return kept;
}
