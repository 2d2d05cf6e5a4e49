/** Reading the sections of a model: every array is checked for presence, type and length before anything is done with it. */
import type { ModelSections, SectionArray } from '../types.js';
import { ModelError } from './model-error.js';

interface SectionConstructor<A extends SectionArray> {
  readonly name: string;
  readonly prototype: A;
}

/** Gives a section of one of some types.
 *
 * @param length  entries that it must have; any number where absent
 * @throws {ModelError} `damaged` */
export function readSection<A extends SectionArray>(
  sections: ModelSections,
  name: string,
  types: SectionConstructor<A> | readonly SectionConstructor<A>[],
  length?: number,
): A {
  const array = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (array === undefined) throw new ModelError('damaged', `The model has no section ${name}.`);
  const allowed = [types].flat() as readonly SectionConstructor<A>[];
  if (!allowed.some((type) => Object.getPrototypeOf(array) === type.prototype)) {
    throw new ModelError(
      'damaged',
      `Section ${name} of the model is not of type ${allowed.map((t) => t.name).join(' or ')}.`,
    );
  }
  if (length !== undefined && array.length !== length) {
    throw new ModelError('damaged', `Section ${name} of the model has ${array.length} entries instead of ${length}.`);
  }
  return array as A;
}

/** Checks that ends never go back and that the last is `total`.
 *
 * @throws {ModelError} `damaged` */
export function checkEnds(name: string, ends: Uint32Array, total: number): void {
  let last = 0;
  for (const end of ends) {
    if (end < last) throw new ModelError('damaged', `Section ${name} of the model is out of order.`);
    last = end;
  }
  if (last !== total)
    throw new ModelError('damaged', `Section ${name} of the model ends at ${last} instead of ${total}.`);
}

/** Checks that all entries are below `bound`.
 *
 * @throws {ModelError} `damaged` */
export function checkBelow(name: string, entries: Uint8Array | Uint16Array | Uint32Array, bound: number): void {
  for (const entry of entries) {
    if (entry >= bound) throw new ModelError('damaged', `Section ${name} of the model points to ${entry} of ${bound}.`);
  }
}
