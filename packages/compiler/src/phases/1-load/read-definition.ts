/** What the evaluation sent back -> data of a known shape. It is held against its schema before anything relies on it. */

import { default_export_invalid, default_export_missing, definition_invalid } from '../../diagnostics/generated.js';
import type { Message } from '../../diagnostics/message.js';
import type { Validator } from '../../validation.js';
import { assistantSchema, fieldTypesSchema } from './definition-schema.js';

/** The type of a field, as the evaluation writes it. */
export type FieldTypeJson =
  | string
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'fieldTypeIndex'; readonly index: number };

export type OneSampleJson =
  | string
  | { readonly kind?: undefined; readonly text: string; readonly language?: string }
  | { readonly kind: 'sampleFile'; readonly path: string; readonly language?: string; readonly from?: string };

/** A sample, a file of them, or several of one language. */
export type SampleJson =
  | OneSampleJson
  | { readonly kind?: undefined; readonly language: string; readonly samples: readonly OneSampleJson[] };

export interface TaskJson {
  readonly name: string;
  readonly friendlyName?: string;
  readonly fields?: Readonly<Record<string, FieldTypeJson>>;
  readonly samples?: readonly SampleJson[];
  readonly language?: string;
  readonly actions?: readonly unknown[];
  readonly actionsUrl?: string;
  readonly from?: string;
}

export interface AssistantJson {
  readonly name: string;
  readonly friendlyName?: string;
  readonly language?: string;
  readonly modelBuild?: string;
  readonly logQueries?: boolean;
  readonly defaults?: unknown;
  readonly fallback?: unknown;
  readonly styleSheet?: unknown;
  readonly fieldTypes?: readonly FieldTypeJson[];
  readonly tasks: readonly TaskJson[];
  readonly from?: string;
}

export interface FieldTypeDefinitionJson {
  readonly name: string;
  readonly open?: boolean;
  readonly values: readonly {
    readonly value: string;
    readonly synonyms?: readonly (string | { readonly text: string; readonly language?: string })[];
    readonly language?: string;
  }[];
  readonly language?: string;
  readonly from?: string;
}

/** An assistant and the field types that its indices refer to. */
export interface Definition {
  readonly assistant: AssistantJson;
  readonly fieldTypes: readonly FieldTypeDefinitionJson[];
}

/** Reads an evaluated definition.
 *
 * @returns a message where it is none */
export function readDefinition(
  texts: { readonly assistant: string; readonly fieldTypes: string },
  validator: Validator,
): Definition | Message {
  const assistant = parse(texts.assistant);
  const fieldTypes = parse(texts.fieldTypes);
  if (assistant === undefined || fieldTypes === undefined)
    return definition_invalid({ path: 'its top', problem: 'it is not JSON' });
  if (assistant === null) return default_export_missing();
  if (kindOf(assistant) !== 'assistant') return default_export_invalid({ found: nameOf(assistant) });
  const wrong = validator.validate(assistantSchema, assistant);
  if (wrong !== undefined) return definition_invalid({ path: wrong.path || 'its top', problem: wrong.problem });
  const wrongType = validator.validate(fieldTypesSchema, fieldTypes);
  if (wrongType !== undefined) {
    return definition_invalid({ path: `field type ${wrongType.path}`, problem: wrongType.problem });
  }
  return { assistant: assistant as AssistantJson, fieldTypes: fieldTypes as readonly FieldTypeDefinitionJson[] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  const kind = kindOf(value);
  if (kind === 'fieldTypeIndex') return 'a field type';
  if (kind === 'task') return 'a task';
  return typeof value === 'object' ? 'an object of another kind' : `a ${typeof value}`;
}
