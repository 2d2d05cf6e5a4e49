/** Transitions of a BIO lattice of F fields, L = 1 + 2 F labels: 0 is O, 1 + 2 f is B and 2 + 2 f is I of field f.
 *
 * An I follows the B and the I of its own field only. From a field to a B, whether its own or another's, there are 2 F · F transitions, of
 * which samples show few: P of them are listed and have a score of their own, all others share one. A step then costs O(L + P)
 * instead of O(L · L). Scores, their exponentials and their gradients all lie in one order: the shared one, O to O, five for each
 * field, then the listed ones. */

/** Which transitions from fields to fields are listed. */
export interface CrfTransitions {
  /** Number of fields F. */
  readonly fields: number;
  /** [F] end of the listed transitions to the B of each field. */
  readonly ends: Uint32Array;
  /** [P] label that each comes from, a B or an I; ascending within a field. */
  readonly from: Uint16Array;
}

/** Place of the score that the transitions share that are not listed. */
export const OTHERS = 0;
/** Place of the score from O to O. */
export const OUTSIDE = 1;
/** Place of the first score of a field, scores of a field, and what each is. */
export const FIELD = 2;
export const PER_FIELD = 5;
export const O_TO_B = 0;
export const B_TO_O = 1;
export const I_TO_O = 2;
export const B_TO_I = 3;
export const I_TO_I = 4;

/** Place of the first listed transition. */
export function listedStart(fields: number): number {
  return FIELD + PER_FIELD * fields;
}

/** Number of scores. */
export function transitionCount({ fields, from }: CrfTransitions): number {
  return listedStart(fields) + from.length;
}

/** Place of the score from one label to another, -1 where BIO forbids it. */
export function transitionPlace({ fields, ends, from }: CrfTransitions, source: number, target: number): number {
  const sourceField = (source - 1) >> 1;
  const field = (target - 1) >> 1;
  const isInside = source > 0 && source % 2 === 0;
  if (target === 0) {
    return source === 0 ? OUTSIDE : FIELD + PER_FIELD * sourceField + (isInside ? I_TO_O : B_TO_O);
  }
  if (target % 2 === 0) {
    return source === 0 || sourceField !== field ? -1 : FIELD + PER_FIELD * field + (isInside ? I_TO_I : B_TO_I);
  }
  if (source === 0) return FIELD + PER_FIELD * field + O_TO_B;
  for (let p = field === 0 ? 0 : ends[field - 1]; p < ends[field]; p++) {
    if (from[p] === source) return listedStart(fields) + p;
  }
  return OTHERS;
}

/** Visits all transitions that have a score of their own, in no order that matters. */
export function eachTransition(
  { fields, ends, from }: CrfTransitions,
  visit: (source: number, target: number, place: number) => void,
): void {
  visit(0, 0, OUTSIDE);
  for (let f = 0, p = 0, place = FIELD; f < fields; f++, place += PER_FIELD) {
    const begin = 1 + 2 * f;
    const inside = begin + 1;
    visit(0, begin, place + O_TO_B);
    visit(begin, 0, place + B_TO_O);
    visit(inside, 0, place + I_TO_O);
    visit(begin, inside, place + B_TO_I);
    visit(inside, inside, place + I_TO_I);
    for (; p < ends[f]; p++) visit(from[p], begin, listedStart(fields) + p);
  }
}
