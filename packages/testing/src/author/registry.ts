/**
 * The cases of the test file that is being evaluated. Each file is bundled and evaluated in a thread of its own, so this list
 * begins empty and belongs to one file, although it is shared by the modules of its bundle.
 */
import type { Expectation, Mark, Understanding } from '../cases.js';
import type { Change } from '../world.js';
import { refuse } from './guards.js';

/** A case as the evaluation sends it back: its place is still a stack trace. */
export type CollectedCase =
  | {
      readonly kind: 'utterances';
      readonly rows: readonly { readonly text: string; readonly understanding: Understanding }[];
      readonly tags: readonly string[];
      readonly mark?: Mark | undefined;
      readonly stack: string;
    }
  | {
      readonly kind: 'conversation';
      readonly title: string;
      readonly turns: readonly CollectedTurn[];
      readonly tags: readonly string[];
      readonly mark?: Mark | undefined;
      readonly stack: string;
    };

export interface CollectedTurn {
  readonly text: string;
  readonly before?: readonly Change[];
  readonly understanding?: Understanding;
  readonly expectations: readonly Expectation[];
}

const cases: CollectedCase[] = [];

/** Takes a case in. */
export function collectCase(testCase: CollectedCase): void {
  cases.push(testCase);
}

/** Every case of the file, in the order of the calls. */
export function collected(): readonly CollectedCase[] {
  return cases;
}

const functions: ((argument: never) => unknown)[] = [];

/** Keeps a function of the file, and gives its number.
 *
 * @throws {TypeError} on what is none */
export function keepFunction(value: unknown, what: string): number {
  if (typeof value !== 'function') refuse(`${what} has to be a function`, value);
  return functions.push(value as (argument: never) => unknown) - 1;
}

/** Every function that was kept, by its number. */
export function keptFunctions(): readonly ((argument: never) => unknown)[] {
  return functions;
}

/** Frames that are enough to get out of this package and into the author's file. */
const FRAMES = 6;

/** Where the author called. */
export function callStack(): string {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES;
  const { stack = '' } = new Error('place');
  Error.stackTraceLimit = stackTraceLimit;
  return stack;
}
