/** Coverage held against what it has to be at least. */
import type { CoverageShortfall } from '@botwright/bundle';
import type { Coverage, Covered } from '@botwright/testing';
import type { LeastCoverage } from './command.js';

/** Lists what falls short, in the order of the kinds. */
export function shortfalls(coverage: Coverage, least: LeastCoverage): CoverageShortfall[] {
  return (['tasks', 'fields', 'actions'] as const).flatMap((of) => {
    const wanted = least[of];
    const reached = percentOf(coverage[of]);
    return wanted === undefined || reached >= wanted ? [] : [{ of, least: wanted, reached }];
  });
}

/** Percent, rounded down to one digit behind the point: what is not reached must not look so. Nothing to cover is all covered. */
function percentOf({ covered, total }: Covered): number {
  return total === 0 ? 100 : Math.floor((1000 * covered) / total) / 10;
}
