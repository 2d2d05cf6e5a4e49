/** The words and flags that build and check share. */
import type { ArgumentSpec, OptionSpec } from '../command.js';

export const projectArgument: ArgumentSpec = {
  name: 'project',
  description: 'folder of the project, or its entry module (default: here)',
};

export const typecheckOption: OptionSpec = {
  flags: '--no-typecheck',
  description: 'leave the check of types to your editor',
};
