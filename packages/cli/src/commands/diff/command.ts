/** `botwright diff`: words and flags. */
import type { DiffReport } from '@botwright/bundle';
import { defineCommand, type ListedCommand } from '../../command.js';
import type { DiagnosticEvent } from './sides/side.js';

export interface DiffInput {
  readonly before: string;
  readonly after: string;
  /** Whether a difference is a reason to exit with 1. */
  readonly exitCode: boolean;
  readonly markdown: boolean;
}

export type DiffEvent =
  | DiagnosticEvent
  | { readonly kind: 'compared'; readonly report: DiffReport; readonly markdown: boolean };

export const diff: ListedCommand = defineCommand<DiffInput, DiffEvent>({
  name: 'diff',
  summary: 'Compare two projects, bundles or revisions in words.',
  arguments: [
    {
      name: 'a',
      description: 'a project, an output folder, a bundle, git:REVISION or git:REVISION:PATH; or git:A..B for both',
      required: true,
    },
    { name: 'b', description: 'the same, for what it is compared with (default: the project here)' },
  ],
  options: [
    { flags: '--exit-code', description: 'exit with 1 if anything differs, as git diff does' },
    { flags: '--markdown', description: 'print Markdown, as for a pull request' },
  ],
  examples: [
    { call: 'botwright diff git:main', description: 'what this branch changes, and what of it breaks apps' },
    { call: 'botwright diff git:main..HEAD --markdown', description: 'two revisions, for a pull request' },
    {
      call: 'botwright diff dist/bot . --exit-code --json',
      description: 'the last build and the sources, from a script',
    },
  ],
  read: ([a = '.', b], { exitCode, markdown }) => ({
    ...bothSides(a, b),
    exitCode: exitCode === true,
    markdown: markdown === true,
  }),
  load: () => Promise.all([import('./run.js'), import('./report.js')]),
});

/** `git:main..HEAD` and `git:main..HEAD:bots/owl` name both sides; else the second one is the project here. */
function bothSides(a: string, b: string | undefined): { readonly before: string; readonly after: string } {
  const [, first, second, path = ''] = /^git:([^:]+?)\.\.([^:.][^:]*)?(:.*)?$/.exec(a) ?? [];
  if (b !== undefined || first === undefined) return { before: a, after: b ?? '.' };
  return { before: `git:${first}${path}`, after: `git:${second ?? 'HEAD'}${path}` };
}
