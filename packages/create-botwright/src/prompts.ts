/** Questions to a person at a terminal. The only importer of @clack/prompts. */
import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { ScaffoldError } from './scaffold-error.js';

/** Asks a person. Both throw a `ScaffoldError` `interrupted` where the person would rather not say. */
export interface Prompts {
  /** @param problem says what is wrong with an answer; undefined where nothing is */
  text(message: string, suggested: string, problem: (answer: string) => string | undefined): Promise<string>;
  /** @returns the name of the choice */
  choose(message: string, choices: readonly Choice[]): Promise<string>;
}

export interface Choice {
  readonly name: string;
  readonly description: string;
}

export interface PromptOptions {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Questions go here, since stdout is for results. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
}

/** Opens the prompts; undefined where nobody would answer: a stream is no terminal, or `CI` is set. */
export function createPrompts({ stdin, stderr, env, signal }: PromptOptions): Prompts | undefined {
  if (!stdin.isTTY || !stderr.isTTY || env.CI) return undefined;
  const streams = { input: stdin, output: stderr, ...(signal && { signal }) };
  return {
    text: async (message, suggested, problem) =>
      answered(
        await text({ ...streams, message, initialValue: suggested, validate: (answer) => problem(answer ?? '') }),
      ),
    choose: async (message, choices) =>
      answered(
        await select({
          ...streams,
          message,
          options: choices.map(({ name, description }) => ({ value: name, label: name, hint: description })),
        }),
      ),
  };
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'string' && !isCancel(answer)) return answer;
  throw new ScaffoldError('interrupted', 'Interrupted. Nothing was written.');
}
