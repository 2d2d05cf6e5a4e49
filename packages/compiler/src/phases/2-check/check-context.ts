/** What every check gets. */
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Place } from '../../diagnostics/source-files.js';
import type { CheckedAssistant, CheckedSample, Loaded, LoadedFieldType } from '../../ir.js';
import { placeWithin } from '../../typescript/places.js';
import type { Validator } from '../../validation.js';

export interface CheckContext {
  readonly loaded: Loaded;
  /** With references resolved and samples parsed. */
  readonly assistant: CheckedAssistant;
  /** The author's own field types, as they were defined. */
  readonly fieldTypes: readonly LoadedFieldType[];
  readonly diagnostics: Diagnostics;
  readonly validator: Validator;
}

/** Looks for one kind of problem and reports every instance of it. */
export type Check = (context: CheckContext) => void;

/** The place of a part of a sample: UTF-16 offsets in its text, end exclusive. */
export function placeInSample({ loaded }: CheckContext, { place }: CheckedSample, start: number, end: number): Place {
  return placeWithin(loaded.files, place, start, end);
}
