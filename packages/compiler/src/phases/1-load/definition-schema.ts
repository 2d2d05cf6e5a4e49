/** The shape of what the author's modules export, as far as later checks rely on it. Unknown members are let pass. */

const text = { type: 'string' };
const synonyms = {
  type: 'array',
  items: { anyOf: [text, { type: 'object', properties: { text, language: text }, required: ['text'] }] },
};

/** JSON Schema of `LoadedFieldType[]`. */
export const fieldTypesSchema: object = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: text,
      open: { type: 'boolean' },
      values: {
        type: 'array',
        items: { type: 'object', properties: { value: text, synonyms, language: text }, required: ['value'] },
      },
      language: text,
      from: text,
    },
    required: ['name', 'values'],
  },
};

const fieldType = {
  anyOf: [
    text,
    {
      type: 'object',
      properties: { kind: { const: 'builtin' }, name: text },
      required: ['kind', 'name'],
    },
    {
      type: 'object',
      properties: { kind: { const: 'fieldTypeIndex' }, index: { type: 'integer', minimum: 0 } },
      required: ['kind', 'index'],
    },
  ],
};

const oneSample = [
  text,
  { type: 'object', properties: { text, language: text }, required: ['text'] },
  {
    type: 'object',
    properties: { kind: { const: 'sampleFile' }, path: text, language: text, from: text },
    required: ['kind', 'path'],
  },
];

const sample = {
  anyOf: [
    ...oneSample,
    {
      type: 'object',
      properties: { language: text, samples: { type: 'array', items: { anyOf: oneSample } } },
      required: ['language', 'samples'],
    },
  ],
};

/** JSON Schema of the default export. */
export const assistantSchema: object = {
  type: 'object',
  properties: {
    kind: { const: 'assistant' },
    name: text,
    friendlyName: text,
    language: text,
    modelBuild: text,
    logQueries: { type: 'boolean' },
    fieldTypes: { type: 'array', items: fieldType },
    tasks: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: { const: 'task' },
          name: text,
          friendlyName: text,
          fields: { type: 'object', additionalProperties: fieldType },
          samples: { type: 'array', items: sample },
          language: text,
          actions: { type: 'array' },
          actionsUrl: text,
          from: text,
        },
        required: ['kind', 'name'],
      },
    },
    from: text,
  },
  required: ['kind', 'name', 'tasks'],
};
