/** Defaults and style sheet, under their doubled keys or not. */
import type { Defaults, StyleSheet } from '@botwright/bundle';
import { compileSchema, prune } from '../../json/prune.js';
import { lossOf, type Reading } from './schema.js';
import type { TaskNames } from './task-names.js';

const validateDefaults = compileSchema('assistant.schema.json#/definitions/Defaults');
const validateStyleSheet = compileSchema('assistant.schema.json#/definitions/StyleSheet');

export function readDefaults(written: object | null | undefined, names: TaskNames, reading: Reading): Defaults {
  const defaults: Defaults = unwrap(written, 'defaults', validateDefaults, reading);
  const path = (...keys: string[]): string => reading.places.of(defaults, ...keys);
  const { assistant_initiation: initiation, fallback, collect } = defaults;
  const failure = collect?.validate_on_failure;
  return {
    ...(initiation !== undefined && { assistant_initiation: names.link(initiation, path('assistant_initiation')) }),
    ...(fallback !== undefined && { fallback: names.link(fallback, path('fallback')) }),
    ...(failure !== undefined && {
      collect: { validate_on_failure: names.link(failure, `${path('collect')}.validate_on_failure`) },
    }),
  };
}

export function readStyleSheet(written: object | null | undefined, reading: Reading): StyleSheet {
  return { ...unwrap(written, 'style_sheet', validateStyleSheet, reading) };
}

/** What is under the doubled key, else the object itself, without what breaks its schema. */
function unwrap(
  written: object | null | undefined,
  key: string,
  validate: Parameters<typeof prune>[1],
  { places, losses }: Reading,
): object {
  if (written === null || written === undefined) return {};
  const inner: unknown = Object.hasOwn(written, key) ? (written as Record<string, unknown>)[key] : written;
  if (inner === written) {
    if (Object.keys(written).length === 0) return {};
    losses.inform({
      path: places.of(written),
      what: `This stands one level too high: the key "${key}" is missing.`,
      why: 'It was read all the same; Autopilot itself would have passed over it.',
    });
  }
  const path = places.of(written, key);
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) {
    losses.warn(lossOf({ path, problem: 'it must be object' }));
    return {};
  }
  const pruned = prune(inner, validate, places);
  for (const part of pruned ?? [{ path, problem: 'nothing of it fits' }]) losses.warn(lossOf(part));
  return pruned === undefined ? {} : inner;
}
