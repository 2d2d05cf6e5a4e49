/** `botwright query`: opens the bundle and asks it. Loads the runtime, never the compiler. */
import { relative } from 'node:path';
import { type Assistant, openAssistant, QueryError, type QueryOptions, type QueryResult } from '@botwright/runtime';
import { openFile } from '../../bot/open-file.js';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import { findBundle } from '../../project/find-bundle.js';
import type { QueryEvent, QueryInput } from './command.js';
import { readText } from './read-text.js';

export const run: Run<QueryInput, QueryEvent> = async (input, { cwd, stdin, signal, emit }) => {
  const path = findBundle(input.bundle, cwd);
  const assistant = openFile(path, relative(cwd, path) || path, (bytes) => openAssistant(bytes));
  const { tasks, runnersUp, language } = input;
  const text = input.text === '-' ? await readText(stdin, signal) : input.text;
  const result = ask(assistant, text, {
    ...(tasks && { tasks }),
    ...(runnersUp !== undefined && { runnersUp }),
    ...(language !== undefined && { language }),
  });
  emit({ kind: 'answered', result });
  return EXIT.fine;
};

/** What the runtime will not be asked is a flag or a text that makes no sense. */
function ask(assistant: Assistant<QueryResult>, text: string, options: QueryOptions): QueryResult {
  try {
    return assistant.query(text, options);
  } catch (cause) {
    if (cause instanceof QueryError) throw new Failure(EXIT.usage, cause.code, cause.message, { cause });
    throw cause;
  }
}
