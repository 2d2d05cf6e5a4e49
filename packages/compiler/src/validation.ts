/** ajv behind a small interface: data and a JSON Schema -> where and how they differ, in words. */
import { schemas } from '@botwright/bundle/schemas';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { suggest } from './diagnostics/suggest.js';

/** A difference between data and its schema. */
export interface Violation {
  /** Path in the data as JavaScript writes it: `tasks[3].samples[0]`; empty for the whole. */
  readonly path: string;
  /** Ends a sentence that begins with the path: `must be string`. */
  readonly problem: string;
  /** The key that one too many was most likely meant to be. */
  readonly suggestion?: string | undefined;
}

/** Compiles schemas when first asked for and keeps them. */
export class Validator {
  readonly #ajv = new Ajv({
    strict: false,
    meta: false,
    validateSchema: false,
    // Errors carry the schema that they break, which knows the keys there are.
    verbose: true,
    schemas: Object.values(schemas),
  });
  readonly #compiled = new Map<string | object, ValidateFunction>();

  /** Holds data against a schema.
   *
   * @param schema  a schema, or a reference into `schemas/`: `actions.schema.json#/definitions/SayAction`
   * @returns the first difference, the deepest where alternatives were tried; undefined where there is none */
  validate(schema: string | object, data: unknown): Violation | undefined {
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(typeof schema === 'string' ? { $ref: schema } : schema);
      this.#compiled.set(schema, validate);
    }
    if (validate(data)) return undefined;
    const error = deepest(validate.errors ?? []);
    return error && { path: toPath(error.instancePath), problem: describe(error), suggestion: suggestKey(error) };
  }
}

/** Of the errors of several alternatives, the one that got furthest tells most. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const depth = ({ instancePath, keyword }: ErrorObject): number =>
    instancePath.split('/').length * 3 - (keyword === 'anyOf' ? 2 : keyword === 'type' ? 1 : 0);
  return errors.reduce<ErrorObject | undefined>(
    (best, each) => (best === undefined || depth(each) > depth(best) ? each : best),
    undefined,
  );
}

function suggestKey({ params, parentSchema }: ErrorObject): string | undefined {
  const { additionalProperty } = params;
  if (typeof additionalProperty !== 'string') return undefined;
  return suggest(additionalProperty, Object.keys(parentSchema?.properties ?? {}));
}

/** The key that stands there in place of a missing one, where a key too many looks like it. */
function instead(missing: string, data: unknown, schema: ErrorObject['parentSchema']): string {
  const known = new Set(Object.keys(schema?.properties ?? {}));
  const given = suggest(
    missing,
    Object.keys(data ?? {}).filter((key) => !known.has(key)),
  );
  return given === undefined ? '' : `, and "${given}" is none of the keys there are`;
}

function toPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : /^[\w$]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

function describe({ keyword, params, message = 'is malformed', data, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
      return `it must not have "${params.additionalProperty}"`;
    case 'required':
      return `"${params.missingProperty}" is missing${instead(params.missingProperty, data, parentSchema)}`;
    case 'enum':
      return `it must be one of ${params.allowedValues.map((each: unknown) => JSON.stringify(each)).join(', ')}`;
    case 'const':
      return `it must be ${JSON.stringify(params.allowedValue)}`;
    case 'false schema':
      return 'this key cannot be used';
    case 'pattern':
      return params.pattern.includes('task://') ? 'it must be task://name or a URL' : `it must match ${params.pattern}`;
    case 'type':
      return `it must be ${/^[aeiou]/.test(params.type) ? 'an' : 'a'} ${params.type}`;
    case 'minLength':
      return 'it must not be empty';
    case 'minimum':
      return `it must be at least ${params.limit}`;
    default:
      return message.replace(/^must/, 'it must');
  }
}
