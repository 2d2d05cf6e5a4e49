/** Makes JSON data fit its schema by taking away what does not: the smallest part first, what holds it only if it must. */
import { schemas } from '@botwright/bundle/schemas';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Places } from './places.js';

const ajv = new Ajv({
  strict: false,
  meta: false,
  validateSchema: false,
  allErrors: true,
  schemas: Object.values(schemas),
});

/** Compiles a schema by its reference: `actions.schema.json#/definitions/SayAction`. */
export function compileSchema(reference: string): ValidateFunction {
  return ajv.compile({ $ref: reference });
}

/** A part that was taken away. */
export interface Pruned {
  /** Where it stood, as JavaScript writes it. */
  readonly path: string;
  /** Ends a sentence about it: `it must be a string`. */
  readonly problem: string;
}

/** Prunes data in place until it fits.
 *
 * Removal goes outward: where a removed member was required, its holder goes too. Elements of arrays keep their order.
 *
 * @param root  an object or array that `places` knows
 * @returns what was taken away, outermost parts alone; `undefined` where nothing of the root can stay */
export function prune(root: object, validate: ValidateFunction, places: Places): readonly Pruned[] | undefined {
  const pruned = new Map<string, string>();
  while (!validate(root)) {
    const targets = new Map<string, ErrorObject>();
    for (const error of leaves(validate.errors ?? [])) {
      const pointer = targetOf(error);
      if (!targets.has(pointer)) targets.set(pointer, error);
    }
    if (targets.has('')) return undefined;
    // Errors come in the order of the document. The last elements go first, so that the indices of those before stay.
    for (const [pointer, error] of [...targets].reverse()) {
      const path = remove(root, pointer, places);
      if (path === undefined) continue;
      if (!pruned.has(path)) pruned.set(path, describe(error));
    }
  }
  return outermost(pruned);
}

/** Of the errors of alternatives, those that got furthest. */
function leaves(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const plain = errors.filter(({ keyword }) => keyword !== 'anyOf');
  const holders = new Set<string>();
  for (const error of plain) {
    const parts = targetOf(error).split('/');
    for (let length = parts.length - 1; length > 0; length--) holders.add(parts.slice(0, length).join('/'));
  }
  return plain.filter((error) => !holders.has(targetOf(error)));
}

/** JSON pointer of what has to go. */
function targetOf({ instancePath, keyword, params }: ErrorObject): string {
  if (keyword !== 'additionalProperties') return instancePath;
  return `${instancePath}/${String(params.additionalProperty).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function remove(root: object, pointer: string, places: Places): string | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let holder: unknown = root;
  for (const key of keys) holder = (holder as Record<string, unknown>)[key];
  if (typeof holder !== 'object' || holder === null) return undefined;
  const path = places.of(holder, last);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Record<string, unknown>)[last];
  return path;
}

/** Of nested removals the outermost, each with the problem that began it: inner parts went earlier. */
function outermost(pruned: ReadonlyMap<string, string>): readonly Pruned[] {
  const problems = new Map<string, string>();
  for (const [path, problem] of pruned) {
    const holder = Array.from(path.matchAll(/[.[]/g), ({ index }) => path.slice(0, index)).find((each) =>
      pruned.has(each),
    );
    if (!problems.has(holder ?? path)) problems.set(holder ?? path, problem);
  }
  return Array.from(problems, ([path, problem]) => ({ path, problem }));
}

function describe({ keyword, params, message = 'it is malformed' }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'false schema':
      return 'there is no such key';
    case 'required':
      return `"${params.missingProperty}" is missing`;
    case 'enum':
      return `it must be one of ${params.allowedValues.map((each: unknown) => JSON.stringify(each)).join(', ')}`;
    case 'const':
      return `it must be ${JSON.stringify(params.allowedValue)}`;
    case 'pattern':
      return String(params.pattern).includes('task://')
        ? 'it must be task://name or a URL'
        : `it must match ${params.pattern}`;
    case 'type':
      return `it must be ${[params.type].flat().join(' or ')}`;
    default:
      return message.replace(/^must/, 'it must');
  }
}
