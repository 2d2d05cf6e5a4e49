/** An exported assistant -> the intermediate form. Read it top to bottom; each part has a file of its own. */
import type { AssistantDocument, AutopilotAssistant } from '@botwright/bundle';
import type { Imported } from '../../format.js';
import type { InputFile } from '../../input/read-input.js';
import { NameTable } from '../../names.js';
import { FieldTypes } from './read-field-types.js';
import { assistantLanguage } from './read-language.js';
import { readDefaults, readStyleSheet } from './read-settings.js';
import { readTasks } from './read-tasks.js';
import { openDocument, type Reading } from './schema.js';
import { TaskNames } from './task-names.js';

/** Reads an exported assistant.
 *
 * @throws {InterchangeError} where it is none at all */
export function read([file]: readonly InputFile[]): Imported {
  const { document, ...reading } = openDocument(file?.bytes ?? new Uint8Array());
  const name = readName(document, reading);
  const language = assistantLanguage(document);
  const taskNames = new TaskNames(document.tasks ?? [], reading);
  const types = new FieldTypes(document.fieldTypes ?? [], language, reading);
  const defaults = readDefaults(document.defaults, taskNames, reading);
  const styleSheet = readStyleSheet(document.styleSheet, reading);
  const { tasks, samples } = readTasks(document.tasks ?? [], { ...reading, types, taskNames, language });
  const assistant: AssistantDocument = {
    name,
    ...(document.friendlyName && { friendlyName: document.friendlyName }),
    modelBuild: readModelBuild(document, reading),
    language,
    logQueries: document.logQueries ?? true,
    defaults,
    styleSheet,
    fieldTypes: [...types.documents],
    tasks: [...tasks, ...taskNames.stubs()],
  };
  if (samples.every(({ task }) => task === 'fallback')) {
    reading.losses.warn({
      path: 'tasks',
      what: 'No task has a sample.',
      why: 'Such an assistant cannot be built: there is nothing to learn from.',
    });
  }
  return { project: { assistant, samples }, losses: reading.losses.list };
}

function readName({ uniqueName, friendlyName }: AutopilotAssistant, { losses }: Reading): string {
  const names = new NameTable('assistant', losses);
  return names.take(
    uniqueName || friendlyName || 'assistant',
    uniqueName ? 'uniqueName' : friendlyName ? 'friendlyName' : '',
  );
}

function readModelBuild({ modelBuild }: AutopilotAssistant, { losses }: Reading): string {
  if (!modelBuild?.uniqueName) return '';
  return new NameTable('model build', losses).take(modelBuild.uniqueName, 'modelBuild.uniqueName');
}
