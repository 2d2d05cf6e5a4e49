/** What a bundle holds once it is read, and what the writer takes. */
import type { AssistantDocument, ModelReport } from './generated/types.js';

/** A typed array that a section can hold. */
export type SectionArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** Typed arrays by name; 1 to 42 ASCII letters, digits, dots and dashes, beginning with a letter: `task.weights`. */
export type Sections = Readonly<Record<string, SectionArray>>;

/** A compiled assistant. */
export interface Bundle {
  /** The lowered assistant: tasks, field types, actions, defaults, style sheet. */
  readonly assistant: AssistantDocument;
  /** The trained model; only the predictor knows what the arrays mean. */
  readonly model: Sections;
  /** What training saw, and how far the model's confidence can be believed. */
  readonly report?: ModelReport;
  /** SHA-256 in hexadecimal digits of each file that it was made from, by project-relative path. */
  readonly sources: Readonly<Record<string, string>>;
  /** Version of the compiler that made it. */
  readonly compilerVersion: string;
}

/** Format version: a reader accepts its own major with a minor up to its own. */
export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}
