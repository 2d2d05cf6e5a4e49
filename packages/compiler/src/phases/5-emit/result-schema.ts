/**
 * The lowered assistant -> JSON Schema of exactly the results that it can give: `schemas/query-result.schema.json` narrowed to
 * its tasks, their fields, and the values of closed field types.
 */
import type { AssistantDocument, FieldDocument, FieldTypeDocument } from '@botwright/bundle';
import { pascalCase, TypeNames } from './type-names.js';

/** A JSON Schema (draft 7), as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The schema, and the names of the types that it gives rise to. */
export interface ResultSchema {
  readonly schema: JsonSchema;
  /** Name of the union of all results: `OwlCafeBotResult`. */
  readonly resultType: string;
  /** Name for what its forms collect: `OwlCafeBotForms`. */
  readonly formsType: string;
}

interface TaskShape {
  readonly name: string;
  readonly fields: readonly FieldDocument[];
  readonly description?: string;
}

/** How what is out of scope is answered. The author may define a task of this name, for its actions and samples. */
const FALLBACK: TaskShape = { name: 'fallback', fields: [], description: 'The assistant is not sure.' };

/** Names that the emitted declarations import, or that every schema defines. */
const RESERVED = ['Assistant', 'RankedTask', 'TaskName', 'ValueSource'];

/**
 * Describes every result of an assistant.
 *
 * @param assistant  validated: each field's type exists, names are unique
 */
export function resultSchema(assistant: AssistantDocument): ResultSchema {
  const tasks = [...assistant.tasks.filter(({ name }) => name !== FALLBACK.name), FALLBACK];
  const names = new TypeNames(RESERVED);
  const resultType = names.take(pascalCase(assistant.name, 'Bot'), 'Result');
  const formsType = names.take(pascalCase(assistant.name, 'Bot'), 'Forms');
  // The fallback first: its type has the same name in every assistant.
  const taskTypes = new Map(
    [FALLBACK, ...tasks.slice(0, -1)].map(({ name }) => [name, names.take(pascalCase(name, 'Task'), 'Result')]),
  );
  const definitions = new Map<string, JsonSchema>([
    ['TaskName', { description: 'Every task, and the fallback.', enum: tasks.map(({ name }) => name) }],
    ['RankedTask', rankedTask],
  ]);
  if (tasks.some(({ fields }) => fields.length > 0)) definitions.set('ValueSource', valueSource);
  const fieldShapes = new FieldShapes(assistant.fieldTypes, names, definitions);
  for (const task of tasks) definitions.set(taskTypes.get(task.name)!, taskResult(task, fieldShapes));
  return {
    resultType,
    formsType,
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: resultType,
      description: `What a query to ${assistant.name} can be answered with; \`task\` tells which.`,
      anyOf: tasks.map(({ name }) => refer(taskTypes.get(name)!)),
      definitions: Object.fromEntries(definitions),
    },
  };
}

function taskResult(task: TaskShape, shapes: FieldShapes): JsonSchema {
  const mentions = task.fields.map((field) => shapes.mention(field));
  return strictObject(
    {
      text: { description: 'The query as it was given.', type: 'string' },
      task: { const: task.name },
      confidence: { description: 'Calibrated probability that the task is right.', ...probability },
      fields: {
        description: 'The first mention of each recognised field.',
        ...strictObject(Object.fromEntries(task.fields.map((field) => [field.name, shapes.value(field)])), []),
      },
      mentions: {
        description: 'Every recognised field value, in order of appearance.',
        type: 'array',
        ...(mentions.length > 0 ? { items: { anyOf: mentions } } : { maxItems: 0 }),
      },
      runnersUp: {
        description: 'The next best tasks, best first; present when asked for.',
        type: 'array',
        items: refer('RankedTask'),
      },
    },
    ['text', 'task', 'confidence', 'fields', 'mentions'],
    task.description ?? `The task ${task.name}.`,
  );
}

/** Definitions of values and mentions of fields, each made when a task first needs it and shared from then on. */
class FieldShapes {
  readonly #types: ReadonlyMap<string, FieldTypeDocument>;
  readonly #names: TypeNames;
  readonly #definitions: Map<string, JsonSchema>;
  readonly #made = new Map<string, string>();

  constructor(types: readonly FieldTypeDocument[], names: TypeNames, definitions: Map<string, JsonSchema>) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#names = names;
    this.#definitions = definitions;
  }

  /** Refers to the value of a field of this type, with where and how it was found: the same for all fields of the type. */
  value({ type }: FieldDocument): JsonSchema {
    return this.#define(`value ${type}`, pascalCase(type, 'Type'), 'Value', () => ({
      description: `A field value of the type ${type}.`,
      ...strictObject({ value: this.#canonical(type), ...foundMembers }),
    }));
  }

  /** Refers to a mention of the field: the same for all tasks where it has this type. */
  mention({ name, type }: FieldDocument): JsonSchema {
    return this.#define(`mention ${name} ${type}`, pascalCase(name, 'Field'), 'Mention', () => ({
      description: `A mention of the field ${name}.`,
      ...strictObject({ field: { const: name }, value: this.#canonical(type), ...foundMembers }),
    }));
  }

  /** The values of a closed type, any text for an open one. */
  #canonical(typeName: string): JsonSchema {
    const type = this.#types.get(typeName);
    if (type === undefined || type.open || type.values.length === 0) return { type: 'string' };
    return this.#define(`canonical ${typeName}`, pascalCase(typeName, 'Type'), '', () => ({
      description: `The values of the field type ${typeName}.`,
      enum: type.values.map(({ value }) => value),
    }));
  }

  #define(key: string, stem: string, suffix: string, make: () => JsonSchema): JsonSchema {
    let name = this.#made.get(key);
    if (name === undefined) {
      name = this.#names.take(stem, suffix);
      this.#made.set(key, name);
      this.#definitions.set(name, make());
    }
    return refer(name);
  }
}

const probability = { type: 'number', minimum: 0, maximum: 1 };

/** What a field value and a mention tell of where and how the value was found. */
const foundMembers: Readonly<Record<string, JsonSchema>> = {
  text: { description: 'The words as they were said.', type: 'string' },
  start: { description: 'UTF-16 offset into the query.', type: 'integer', minimum: 0 },
  end: { description: 'UTF-16 offset into the query, exclusive.', type: 'integer', minimum: 0 },
  source: refer('ValueSource'),
  confidence: { description: 'Calibrated probability that the field is right.', ...probability },
};

const valueSource: JsonSchema = {
  description:
    'How a value was found: a canonical value, a synonym, a close spelling of either, or the words as they were said.',
  enum: ['value', 'synonym', 'spelling', 'text'],
};

const rankedTask: JsonSchema = strictObject(
  { task: refer('TaskName'), confidence: probability },
  ['task', 'confidence'],
  'A task and the calibrated probability that it is right.',
);

function refer(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}

function strictObject(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
  description?: string,
): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}
