/** A draft -> the intermediate form: names that are valid and taken once, words that lead to one value, samples that mean one task.
 * Read it top to bottom; each part has a file of its own. */
import type { AssistantDocument, SampleDocument, TaskDocument } from '@botwright/bundle';
import type { Imported } from '../format.js';
import { DEFAULT_LANGUAGE, languageTag } from '../language.js';
import type { Losses } from '../losses.js';
import { NameTable } from '../names.js';
import type { Draft, DraftTask } from './draft.js';
import { SettledFields } from './settle-fields.js';
import { settleReplies } from './settle-replies.js';
import { SampleSettler } from './settle-samples.js';
import { SettledTypes } from './settle-types.js';

/** The task that answers when the assistant is not sure. */
const FALLBACK = 'fallback';

/** Makes a draft sound, and says what had to change for it.
 *
 * @returns a project that passes every check of the compiler that an import can foresee */
export function settle(draft: Draft, losses: Losses): Imported {
  const language = settleLanguage(draft, losses);
  const types = new SettledTypes(draft, losses);
  const names = new NameTable('task', losses);
  const samplesOf = new SampleSettler(language, types, losses);
  const tasks: TaskDocument[] = [];
  const samples: SampleDocument[] = [];
  const drafted = oneFallback(draft.tasks, losses);
  const fallback = drafted.find(isFallback);
  if (fallback) reserveFallback(fallback, names, losses);
  for (const task of drafted) {
    const name = task === fallback ? FALLBACK : names.take(task.name.text, task.name.path);
    const fields = new SettledFields(name === FALLBACK ? [] : task.fields, name, types, losses);
    const own = samplesOf.settle(task.samples, name, fields);
    const { placeholder } = draft;
    const { actions, completion } = settleReplies(task, { name, fields, types, names, placeholder, losses });
    tasks.push({
      name,
      // A name that had to change is still the one that people know.
      ...(task !== fallback && task.name.text !== name && { friendlyName: task.name.text }),
      fields: [...fields.documents],
      actions,
      sampleCount: own.length,
    });
    if (completion) tasks.push(completion);
    samples.push(...own);
  }
  const name = new NameTable('assistant', losses).take(draft.name.text, draft.name.path);
  const assistant: AssistantDocument = {
    name,
    ...(draft.friendlyName !== undefined && draft.friendlyName !== name && { friendlyName: draft.friendlyName }),
    modelBuild: '',
    language,
    logQueries: true,
    defaults: tasks.some(({ name }) => name === FALLBACK) ? { fallback: `task://${FALLBACK}` } : {},
    styleSheet: {},
    fieldTypes: [...types.documents],
    tasks,
  };
  if (samples.every(({ task }) => task === FALLBACK)) {
    const why = 'Such an assistant cannot be built: there is nothing to learn from.';
    losses.warn({ path: '', what: 'No task has a sample.', why });
  }
  return { project: { assistant, samples }, losses: losses.list };
}

function settleLanguage({ language }: Draft, losses: Losses): string {
  if (language === undefined) return DEFAULT_LANGUAGE;
  const tag = languageTag(language);
  if (tag === undefined) {
    const what = `The assistant's language is now ${DEFAULT_LANGUAGE}.`;
    losses.warn({ path: '', what, why: `${JSON.stringify(language)} is no language tag.` });
  }
  return tag ?? DEFAULT_LANGUAGE;
}

function isFallback({ isFallback, name }: DraftTask): boolean {
  return isFallback === true || name.text === FALLBACK;
}

/** Several tasks that answer what is out of scope become the first of them. */
function oneFallback(tasks: readonly DraftTask[], losses: Losses): readonly DraftTask[] {
  const [first, ...others] = tasks.filter(isFallback);
  if (first === undefined || others.length === 0) return tasks;
  for (const { name } of others) {
    const what = `The task ${JSON.stringify(name.text)} was merged into ${JSON.stringify(first.name.text)}.`;
    losses.warn({ path: name.path, what, why: 'One task answers what no other is for; only its samples were kept.' });
  }
  const merged = { ...first, samples: [first, ...others].flatMap(({ samples }) => samples) };
  return tasks.flatMap((task) => (task === first ? [merged] : isFallback(task) ? [] : [task]));
}

/** Takes the name that means it, before any other task can. */
function reserveFallback({ name, fields }: DraftTask, names: NameTable, losses: Losses): void {
  names.reserve(FALLBACK, name.text);
  if (name.text !== FALLBACK) {
    const what = `The task ${JSON.stringify(name.text)} is now named "${FALLBACK}".`;
    losses.inform({ path: name.path, what, why: 'That is the name of the task that answers what no other is for.' });
  }
  for (const field of fields) {
    const what = `The field ${JSON.stringify(field.name.text)} was left out.`;
    const why = 'The task fallback answers what is out of scope, and that has no fields.';
    losses.warn({ path: field.name.path, task: FALLBACK, what, why });
  }
}
