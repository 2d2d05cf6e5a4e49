import type { AssistantDocument } from '@botwright/bundle';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { resultSchema } from './result-schema.js';
import { resultTypes } from './result-types.js';

const noActions = { actions: [], sampleCount: 1 };
const assistant: AssistantDocument = {
  name: 'owl-cafe-bot',
  modelBuild: 'v-01',
  language: 'en-US',
  logQueries: true,
  defaults: {},
  styleSheet: {},
  fieldTypes: [
    { name: 'drinkSize', kind: 'list', open: false, values: [{ value: 'small', synonyms: ['little'] }] },
    { name: 'drinkType', kind: 'list', open: true, values: [{ value: 'latte', synonyms: [] }] },
  ],
  tasks: [
    {
      name: 'order-coffee',
      fields: [
        { name: 'Size', type: 'drinkSize' },
        { name: 'Type', type: 'drinkType' },
      ],
      ...noActions,
    },
    { name: 'fallback', fields: [], ...noActions },
    { name: 'goodbye', fields: [], ...noActions },
  ],
};

const size = { value: 'small', text: 'little', start: 2, end: 8, source: 'synonym', confidence: 0.5 };
const type = { value: 'chai', text: 'chai', start: 9, end: 13, source: 'text', confidence: 0.5 };
const order = {
  text: 'a little chai',
  task: 'order-coffee',
  confidence: 0.9,
  fields: { Size: size, Type: type },
  mentions: [
    { field: 'Size', ...size },
    { field: 'Type', ...type },
  ],
};
const empty = { text: '', task: 'goodbye', confidence: 0, fields: {}, mentions: [] };

const test = suite('the schema of results');
const validate = new Ajv({ strict: false }).compile(resultSchema(assistant).schema);

test('accepts what this assistant can answer', () => {
  const results = [
    order,
    empty,
    { ...empty, task: 'fallback' },
    { ...order, fields: {}, runnersUp: [{ task: 'goodbye', confidence: 0.1 }] },
  ];
  for (const result of results) assert.ok(validate(result), JSON.stringify(validate.errors));
});

test('refuses what it cannot', () => {
  const results = {
    'unknown task': { ...empty, task: 'order-tea' },
    'field of another task': { ...empty, fields: { Size: size } },
    'mention of another task': { ...empty, mentions: order.mentions },
    'unknown value of a closed type': { ...order, fields: { Size: { ...size, value: 'huge' } } },
    'unknown field': { ...order, fields: { Sugar: size } },
    'mention with the value of another field': { ...order, mentions: [{ field: 'Size', ...type }] },
    'unknown runner-up': { ...empty, runnersUp: [{ task: 'order-tea', confidence: 0 }] },
    'missing text': { ...empty, text: undefined },
    'confidence above 1': { ...empty, confidence: 1.5 },
  };
  for (const [name, result] of Object.entries(results))
    assert.not.ok(validate(JSON.parse(JSON.stringify(result))), name);
});

test('becomes one declaration for each definition, whatever the names', async () => {
  const name = fc.stringMatching(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,6}$/u);
  const fields = fc.uniqueArray(fc.record({ name, type: fc.nat(3) }), {
    maxLength: 4,
    selector: (field) => field.name,
  });
  const tasks = fc.uniqueArray(fc.record({ name, fields }), {
    minLength: 1,
    maxLength: 6,
    selector: (task) => task.name,
  });
  const types = fc.uniqueArray(name, { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(name, types, tasks, async (assistantName, typeNames, drawn) => {
      const { schema, resultType } = resultSchema({
        ...assistant,
        name: assistantName,
        fieldTypes: typeNames.map((typeName) => ({ ...assistant.fieldTypes[0]!, name: typeName })),
        tasks: drawn.map((task) => ({
          name: task.name,
          fields: task.fields.map((field) => ({ name: field.name, type: typeNames[field.type]! })),
          ...noActions,
        })),
      });
      const declared = [...(await resultTypes(schema, resultType)).matchAll(/^export (?:type|interface) (\w+)/gm)];
      assert.equal(
        declared.map(([, found]) => found).sort(),
        [resultType, ...Object.keys(schema.definitions as object)].sort(),
      );
    }),
    { seed: 1, numRuns: 30 },
  );
});

test.run();
