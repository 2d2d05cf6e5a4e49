/** Documents that the command prints, held against the schemas that scripts rely on. */
import { schemas } from '@botwright/bundle/schemas';
import { Ajv } from 'ajv';
import * as assert from 'uvu/assert';

const ajv = new Ajv({ allErrors: true, schemas: Object.values(schemas), strict: false });

/**
 * Parses the only document on stdout.
 *
 * @param schema file name in `schemas/`: `build-report.schema.json`
 */
export function readDocument<Document>(stdout: string, schema: string): Document {
  const document = JSON.parse(stdout);
  assert.ok(ajv.validate(schema, document), ajv.errorsText());
  return document;
}
