/** `botwright diff`: opens both sides and compares them. */
import type { DiffReport, DiffSide } from '@botwright/bundle';
import { compareAssistants } from '@botwright/compiler';
import type { Run } from '../../command.js';
import { EXIT } from '../../failure.js';
import type { DiffEvent, DiffInput } from './command.js';
import { openSide } from './sides/open-side.js';
import type { Side } from './sides/side.js';

export const run: Run<DiffInput, DiffEvent> = async ({ before, after, exitCode, markdown }, tools) => {
  const old = await openSide(before, tools);
  const now = old && (await openSide(after, tools));
  if (old === undefined || now === undefined) return EXIT.shortfall;
  const changes = compareAssistants(old, now);
  const report: DiffReport = {
    before: describe(old),
    after: describe(now),
    changes,
    breaking: changes.filter(({ breaking }) => breaking).length,
  };
  tools.emit({ kind: 'compared', report, markdown });
  return exitCode && changes.length > 0 ? EXIT.shortfall : EXIT.fine;
};

function describe({ label, kind, assistant, samples }: Side): DiffSide {
  return {
    label,
    kind,
    assistant: assistant.name,
    modelBuild: assistant.modelBuild,
    tasks: assistant.tasks.length,
    samples: assistant.tasks.reduce((sum, { sampleCount }) => sum + sampleCount, 0),
    hasTexts: samples !== undefined,
  };
}
