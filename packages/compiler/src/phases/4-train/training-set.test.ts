import type { LoweredProject } from '@botwright/bundle';
import { builtin } from '@botwright/sdk';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtinExamples } from './builtin-examples.js';
import { trainingSet } from './training-set.js';

const test = suite('trainingSet');

const project: LoweredProject = {
  assistant: {
    name: 'owl-cafe-bot',
    modelBuild: 'v-01',
    language: 'en-US',
    logQueries: true,
    defaults: {},
    styleSheet: {},
    fieldTypes: [
      { name: 'size', kind: 'list', open: false, values: [{ value: 'large', synonyms: ['big'] }] },
      { name: 'Twilio.TIME', kind: 'builtin', open: true, values: [] },
    ],
    tasks: [
      { name: 'order', fields: [{ name: 'Size', type: 'size' }], actions: [], sampleCount: 2 },
      { name: 'done', fields: [], actions: [], sampleCount: 0 },
    ],
  },
  samples: [
    { task: 'order', language: 'en-US', segments: [{ text: 'a ' }, { field: 'Size' }], origin: 'a.ts:1:1' },
    { task: 'order', language: 'de', segments: [{ text: 'Hallo' }], origin: 'a.ts:2:1' },
  ],
};

test('leaves out tasks that only links reach, and languages that are the usual one', () => {
  assert.equal(trainingSet(project).tasks, [
    {
      name: 'order',
      fields: [{ name: 'Size', type: 'size' }],
      samples: [{ segments: [{ text: 'a ' }, { field: 'Size' }] }, { segments: [{ text: 'Hallo' }], language: 'de' }],
    },
  ]);
});

test('built-in types bring examples, not values', () => {
  const [size, time] = trainingSet(project).fieldTypes;
  assert.equal(size, { name: 'size', open: false, values: [{ value: 'large', synonyms: ['big'] }] });
  assert.equal(time?.values, []);
  assert.ok(time?.examples?.includes('half past nine'));
});

test('every built-in type has a dozen examples, all different', () => {
  assert.equal(
    Object.keys(builtinExamples).sort(),
    Object.values(builtin)
      .map(({ name }) => name)
      .sort(),
  );
  for (const [name, examples] of Object.entries(builtinExamples)) {
    assert.is(new Set(examples.map((each) => each.toLowerCase())).size, 12, name);
  }
});

test.run();
