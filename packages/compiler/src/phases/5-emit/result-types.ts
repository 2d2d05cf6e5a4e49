/** The schema of the results -> TypeScript declarations, by json-schema-to-typescript. */
import { compile } from 'json-schema-to-typescript';
import type { JsonSchema } from './result-schema.js';

/**
 * Writes one exported declaration per definition of a schema.
 *
 * @param schema    as `resultSchema` makes it: every definition has a name that the converter keeps
 * @param rootName  name of the type of the whole schema
 */
export async function resultTypes(schema: JsonSchema, rootName: string): Promise<string> {
  const declarations = await compile(schema, rootName, {
    bannerComment: '',
    additionalProperties: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return declarations.trim();
}
