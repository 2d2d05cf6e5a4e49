/** A bot for tests that need no model: it understands `task Field=value …` word for word. */
import type { AssistantDocument, FieldMention, QueryResult, TaskDocument } from '@botwright/bundle';
import type { AnswerValue } from '@botwright/runtime';
import type { TestedBot } from './dialogue.js';

/** A document with these tasks; all fields have the list type `size`. */
export function documentOf(
  tasks: readonly (Pick<TaskDocument, 'name'> & Partial<TaskDocument>)[],
  rest: Partial<AssistantDocument> = {},
): AssistantDocument {
  return {
    name: 'cafe',
    modelBuild: 'v-01',
    language: 'en',
    logQueries: false,
    defaults: {},
    styleSheet: {},
    fieldTypes: [
      {
        name: 'size',
        kind: 'list',
        open: false,
        values: [
          { value: 'small', synonyms: [] },
          { value: 'large', synonyms: ['big'] },
        ],
      },
    ],
    tasks: tasks.map((task) => ({ fields: [], actions: [], sampleCount: 4, ...task })),
    ...rest,
  };
}

/** A bot that takes the first word of a text for the task, and words with `=` for fields; fallback where there is no such task. */
export function literalBot(document: AssistantDocument): TestedBot {
  const names = document.tasks.map(({ name }) => name);
  const query = (text: string, { tasks = names }: { tasks?: readonly string[] } = {}): QueryResult => {
    const [word = '', ...rest] = text.split(' ');
    const mentions = rest.filter((part) => part.includes('=')).map(toMention);
    const task = tasks.includes(word) ? word : 'fallback';
    const fields = Object.fromEntries([...mentions].reverse().map(({ field, ...value }) => [field, value]));
    return { text, task, confidence: 0.75, fields, mentions, runnersUp: [] };
  };
  // Values of lists are found word for word.
  const findValue = (type: string, text: string): AnswerValue | undefined => {
    const values = document.fieldTypes.find(({ name }) => name === type)?.values ?? [];
    const found = values.find(({ value }) => text.includes(value));
    return found && { value: found.value, source: 'value', start: 0, end: text.length };
  };
  const assistant = { name: 'cafe', language: 'en', modelBuild: 'v-01', tasks: names, document, query, findValue };
  return { assistant, document };
}

function toMention(part: string): FieldMention {
  const [field = '', value = ''] = part.split('=');
  return { field, value, text: value, start: 0, end: value.length, source: 'value', confidence: 0.9 };
}
