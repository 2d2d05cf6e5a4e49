/** Names, language, defaults, style sheet and whatever else is set for the assistant as a whole. */
import type { AssistantChange, AssistantDocument } from '@botwright/bundle';
import { change } from './change.js';
import { differences } from './differences.js';

/** A build that nobody named is named after what is in it, so its name says nothing new. */
const UNNAMED_BUILD = /^build-[0-9a-f]{8}$/;

export function compareSettings(before: AssistantDocument, after: AssistantDocument): AssistantChange[] {
  const changes: AssistantChange[] = [];
  if (before.name !== after.name) {
    changes.push(
      change({
        kind: 'changed',
        what: 'setting',
        path: 'name',
        before: before.name,
        after: after.name,
        message: `The assistant is named ${after.name} instead of ${before.name}.`,
        reason: 'the type of its results has another name',
      }),
    );
  }
  const found = differences(settingsOf(before), settingsOf(after));
  return [...changes, ...found.map(({ path, ...values }) => describe(path.join('/'), values))];
}

function settingsOf({ name, tasks, fieldTypes, modelBuild, ...settings }: AssistantDocument): object {
  return { ...settings, ...(!UNNAMED_BUILD.test(modelBuild) && { modelBuild }) };
}

function describe(
  path: string,
  { before, after }: { readonly before?: string; readonly after?: string },
): AssistantChange {
  const what = (before ?? after ?? '').startsWith('"task://') ? 'link' : 'setting';
  if (before === undefined)
    return change({ kind: 'added', what, path, after: after ?? '', message: `Setting ${path} is new: ${after}.` });
  if (after === undefined)
    return change({ kind: 'removed', what, path, before, message: `Setting ${path} is gone: it was ${before}.` });
  return change({
    kind: 'changed',
    what,
    path,
    before,
    after,
    message: `Setting ${path} is ${after} instead of ${before}.`,
  });
}
