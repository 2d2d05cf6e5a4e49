/** The label space of the tagger. Fields of the same name and type are one field, whatever their task, so that tasks share what
 * they learn of it; the lattice of a text holds the labels of its task's fields only. Tasks with the same fields share a lattice.
 *
 * Labels are BIO: 0 is O, 1 + 2 f is B and 2 + 2 f is I of field f. In the whole space f counts all fields, inside a lattice its
 * own ones. */

import { hashText, mixHash } from '../text/hash.js';
import type { TrainingFieldType, TrainingTask } from '../types.js';

/** A field as the tagger knows it: its name, and the number of its type. */
export interface TaggerField {
  readonly name: string;
  readonly type: number;
}

/** Fields, and which of them each task has. */
export interface LabelSpace {
  readonly fields: readonly TaggerField[];
  /** Fields of each lattice, in the order of its labels. */
  readonly lattices: readonly (readonly number[])[];
  /** [tasks] lattice of each task; -1 for a task without fields. */
  readonly taskLattices: readonly number[];
  readonly keys: FeatureKeys;
}

/** By what features name tasks and types: hashes of their names, so that what is learned of them does not depend on their order. */
export interface FeatureKeys {
  /** [tasks] */
  readonly tasks: Uint32Array;
  /** [types] of the name, and of whether the type is open, since its list says less then. */
  readonly types: Uint32Array;
}

/** Most fields of a model; labels are kept in 16 bits. */
export const MAX_FIELDS = 32_767;

/** Number of labels for so many fields. */
export function labelCount(fields: number): number {
  return 1 + 2 * fields;
}

/** Label in the whole space of a label in a lattice. */
export function globalLabel(lattice: readonly number[], label: number): number {
  if (label === 0) return 0;
  const isInside = label % 2 === 0 ? 1 : 0;
  return 1 + 2 * lattice[(label - 1) >> 1] + isInside;
}

/** localLabels[label in the whole space] = label in a lattice, or -1. */
export function mapLabels(lattice: ArrayLike<number>, localLabels: Int16Array | Int32Array): void {
  localLabels.fill(-1);
  localLabels[0] = 0;
  for (let f = 0; f < lattice.length; f++) {
    localLabels[1 + 2 * lattice[f]] = 1 + 2 * f;
    localLabels[2 + 2 * lattice[f]] = 2 + 2 * f;
  }
}

/** Collects the fields of all tasks, in their order.
 *
 * @throws {RangeError} where a field names a type that is not given, or with more than MAX_FIELDS different fields
 */
export function labelSpace(tasks: readonly TrainingTask[], fieldTypes: readonly TrainingFieldType[]): LabelSpace {
  const types = new Map(fieldTypes.map(({ name }, type) => [name, type]));
  const fields: TaggerField[] = [];
  const fieldNumbers = new Map<string, number>();
  const lattices: number[][] = [];
  const latticeNumbers = new Map<string, number>();

  const taskLattices = tasks.map((task) => {
    if (task.fields.length === 0) return -1;
    const lattice = task.fields.map(({ name, type: typeName }) => {
      const type = types.get(typeName);
      if (type === undefined) throw new RangeError(`field ${name} of task ${task.name}: no field type ${typeName}`);
      return numberOf(fieldNumbers, `${type} ${name}`, () => fields.push({ name, type }));
    });
    return numberOf(latticeNumbers, lattice.join(' '), () => lattices.push(lattice));
  });
  if (fields.length > MAX_FIELDS) throw new RangeError(`fields: expected at most ${MAX_FIELDS}, got ${fields.length}`);
  const keys = {
    tasks: Uint32Array.from(tasks, ({ name }) => hashText(name)),
    types: Uint32Array.from(fieldTypes, ({ name, open }) => mixHash(hashText(name), open ? 1 : 0)),
  };
  return { fields, lattices, taskLattices, keys };
}

/** Number under a key; a new key gets the next one and calls `add`. */
function numberOf(numbers: Map<string, number>, key: string, add: () => void): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  numbers.set(key, next);
  add();
  return next;
}
