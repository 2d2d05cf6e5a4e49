/** Positive factors in 16 bits each: steps of 1 / 65,535 of the largest, which is kept beside them. */
import type { ModelSections } from '../types.js';
import { readSection } from './sections.js';

const STEPS = 65_535;

/** Rounds factors to what 16 bits hold, up rather than down, so that none but 0 becomes 0.
 *
 * @param scales  [N] at least 0
 * @returns the sections `name` and `name-unit`, and the rounded factors */
export function packScales(name: string, scales: Float32Array): { sections: ModelSections; rounded: Float32Array } {
  const unit = Math.fround(scales.reduce((most, scale) => Math.max(most, scale), 0) / STEPS);
  const steps = Uint16Array.from(scales, (scale) => (unit === 0 ? 0 : Math.min(STEPS, Math.ceil(scale / unit))));
  return {
    sections: { [name]: steps, [`${name}-unit`]: Float32Array.of(unit) },
    rounded: Float32Array.from(steps, (step) => step * unit),
  };
}

/** Reads them back.
 *
 * @param count  number of factors N
 * @throws {ModelError} `damaged` */
export function readScales(sections: ModelSections, name: string, count: number): Float32Array {
  const steps = readSection(sections, name, Uint16Array, count);
  const [unit] = readSection(sections, `${name}-unit`, Float32Array, 1);
  return Float32Array.from(steps, (step) => step * unit);
}
