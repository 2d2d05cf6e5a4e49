/** `botwright init`: what was made and how to go on, or the document of it. */
import { summary } from 'create-botwright';
import type { CreateReport } from '../../command.js';
import type { InitEvent } from './command.js';

export const createReport: CreateReport<InitEvent> =
  (terminal, { json }) =>
  ({ project }) => {
    if (json) terminal.printJson(project);
    else terminal.print(summary(project).join('\n'));
  };
