import type { AssistantDocument, Collect } from '@botwright/bundle';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { formTypes } from './form-types.js';

const test = suite('formTypes');
const form = (name: string, questions: Collect['questions']): { collect: Collect } => ({
  collect: { name, questions, on_complete: { redirect: 'task://end' } },
});
const documentOf = (...actions: { collect: Collect }[]): AssistantDocument => ({
  name: 'inn',
  modelBuild: 'v-1',
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
        { value: "baker's dozen", synonyms: [] },
        { value: 'one', synonyms: [] },
      ],
    },
    { name: 'city', kind: 'list', open: true, values: [{ value: 'Oslo', synonyms: [] }] },
  ],
  tasks: actions.map((action, index) => ({ name: `t${index}`, fields: [], actions: [action], sampleCount: 1 })),
});

test('questions of closed types have their values, any others are texts; forms of one name are one', () => {
  const first = form('order', [
    { question: '?', name: 'size', type: 'size' },
    { question: '?', name: 'where to', type: 'city' },
    { question: '?', name: 'sure', type: 'Twilio.YES_NO' },
  ]);
  const second = form('order', [
    { question: '?', name: 'size' },
    { question: '?', name: 'when', type: 'Twilio.DATE' },
  ]);
  assert.is(
    formTypes(documentOf(first, second), 'InnForms'),
    `/** What the forms of this assistant collect: answers by form and question. */
export interface InnForms {
  readonly order?: {
    readonly size?: 'baker\\'s dozen' | 'one' | string;
    readonly 'where to'?: string;
    readonly sure?: 'Yes' | 'No';
    readonly when?: string;
  };
}`,
  );
});

test('an assistant without forms collects nothing', () => {
  assert.match(formTypes(documentOf(), 'InnForms'), /export interface InnForms \{\}$/);
});

test.run();
