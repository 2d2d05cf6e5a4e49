/**
 * What one phase hands to the next: Loaded -> Checked -> Lowered -> Trained -> files. A phase takes the type that the one
 * before it returned, so none can run too early.
 */
import type { LoweredProject, ModelReport } from '@botwright/bundle';
import type { SourceFiles } from './diagnostics/source-files.js';
import type { ParsedSample } from './samples/parse-sample.js';
import type { DefinitionPlaces, TextPlace } from './typescript/places.js';

/** Where a project stands. */
export interface Project {
  /** Absolute path of its folder. */
  readonly root: string;
  /** Project-relative path, with forward slashes, of the entry module. */
  readonly entry: string;
}

/** A file that a build read, or looked for in vain. */
export interface Source {
  /** Project-relative, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the content in hexadecimal digits; null where the file was missing. A later build depends on it all the same. */
  readonly sha256: string | null;
}

/** A sample as it was written, and where. */
export interface LoadedSample {
  readonly text: string;
  readonly language: string | undefined;
  readonly place: TextPlace;
}

/** A language that the author declared, and where. */
export interface LoadedLanguage {
  readonly language: string;
  readonly place: TextPlace;
}

/** A field and what the author gave as its type: one of `LoadedAssistant.fieldTypes` by index, or a name. */
export interface LoadedField {
  readonly name: string;
  readonly type: { readonly index: number } | { readonly name: string };
}

export interface LoadedTask {
  readonly name: string;
  readonly friendlyName: string | undefined;
  readonly fields: readonly LoadedField[];
  readonly samples: readonly LoadedSample[];
  /** Each language that the task or its samples declare, once. */
  readonly languages: readonly LoadedLanguage[];
  /** Whether `samples` has all of them; false where a sample file could not be used. */
  readonly isComplete: boolean;
  /** Not checked yet. */
  readonly actions: readonly unknown[];
  readonly actionsUrl: string | undefined;
  readonly places: DefinitionPlaces;
}

/** A value of a field type and other words for it. */
export interface LoadedValue {
  readonly value: string;
  readonly synonyms: readonly string[];
  /** Which of these words belong to a language. */
  readonly languages: readonly { readonly language: string; readonly words: readonly string[] }[];
}

export interface LoadedFieldType {
  readonly name: string;
  readonly open: boolean;
  readonly values: readonly LoadedValue[];
  /** Each language that the type or its words declare, once. */
  readonly languages: readonly LoadedLanguage[];
  readonly places: DefinitionPlaces;
}

/** The evaluated assistant: of the right shape, but with everything in it still to be checked. */
export interface LoadedAssistant {
  readonly name: string;
  readonly friendlyName: string | undefined;
  readonly language: string | undefined;
  readonly modelBuild: string | undefined;
  readonly logQueries: boolean | undefined;
  /** Not checked yet. */
  readonly defaults: unknown;
  /** Not checked yet. */
  readonly fallback: unknown;
  /** Not checked yet. */
  readonly styleSheet: unknown;
  /** Each definition once, those of the tasks first, in order of appearance. */
  readonly fieldTypes: readonly LoadedFieldType[];
  readonly tasks: readonly LoadedTask[];
  readonly places: DefinitionPlaces;
}

/** The first phase's result: the author's modules, evaluated. */
export interface Loaded {
  readonly project: Project;
  readonly files: SourceFiles;
  /** Sorted by path. */
  readonly sources: readonly Source[];
  /** Undefined where the modules could not be evaluated. */
  readonly assistant: LoadedAssistant | undefined;
}

export interface CheckedSample extends LoadedSample {
  readonly language: string;
  readonly parsed: ParsedSample;
}

export interface CheckedField {
  readonly name: string;
  /** Name of a field type. */
  readonly type: string;
}

export interface CheckedTask extends Omit<LoadedTask, 'fields' | 'samples'> {
  readonly fields: readonly CheckedField[];
  readonly samples: readonly CheckedSample[];
}

/** A field type of the author's, or a built-in one. */
export interface CheckedFieldType extends Pick<LoadedFieldType, 'name' | 'open' | 'values'> {
  readonly kind: 'builtin' | 'list';
}

/** The assistant with references resolved to names and samples parsed. */
export interface CheckedAssistant extends Omit<LoadedAssistant, 'tasks' | 'fieldTypes'> {
  readonly language: string;
  /** The author's types in order of appearance, then the built-in ones that are used, sorted by name. */
  readonly fieldTypes: readonly CheckedFieldType[];
  readonly tasks: readonly CheckedTask[];
}

/** The second phase's result. Every reference in it leads somewhere, unless an error was reported. */
export interface Checked {
  readonly loaded: Loaded;
  readonly assistant: CheckedAssistant;
}

/** The third phase's result: the intermediate form, valid by `schemas/lowered.schema.json`. */
export interface Lowered {
  readonly project: LoweredProject;
  /** SHA-256 of each file that was read, by project-relative path. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The fourth phase's result. */
export interface Trained extends Lowered {
  /** The bundle file. */
  readonly bundle: Uint8Array;
  /** What training saw; the bundle holds it too. */
  readonly report: ModelReport;
}
