/** `botwright init`: makes a project, the same one as `npm create botwright`. */
import { createProject, createPrompts, ScaffoldError } from 'create-botwright';
import type { Run } from '../../command.js';
import { EXIT, Failure } from '../../failure.js';
import type { InitEvent, InitInput } from './command.js';

export const run: Run<InitInput, InitEvent> = async ({ ask, ...request }, tools) => {
  const prompts = ask ? createPrompts(tools) : undefined;
  const { cwd, signal, env, emit } = tools;
  try {
    const project = await createProject(request, { cwd, signal, prompts, userAgent: env.npm_config_user_agent });
    emit({ kind: 'created', project });
    return EXIT.fine;
  } catch (cause) {
    if (!(cause instanceof ScaffoldError)) throw cause;
    const exitCode = cause.code === 'interrupted' ? EXIT.interrupted : EXIT.usage;
    throw new Failure(exitCode, cause.code, cause.message, { cause });
  }
};
