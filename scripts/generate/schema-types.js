/** schemas/*.schema.json -> packages/bundle/src/generated/types.ts, one interface for each titled schema. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

/**
 * @param {string} root repository root
 * @returns {Promise<Map<string, string>>}
 */
export async function generateSchemaTypes(root) {
  const folder = join(root, 'schemas');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  // One schema that refers to all of them, so that a definition two of them share is declared once.
  const all = {
    title: 'Schemas',
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name.replace('.schema.json', ''), { $ref: name }])),
    required: names.map((name) => name.replace('.schema.json', '')),
    additionalProperties: false,
  };
  for (const name of names) JSON.parse(await readFile(join(folder, name), 'utf8'));
  const source = await compile(/** @type {any} */ (all), 'Schemas', {
    cwd: `${folder}/`,
    bannerComment: '/* Generated from schemas/ by scripts/generate.js. Do not edit. */',
    additionalProperties: false,
    strictIndexSignatures: false,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return new Map([[join(root, 'packages/bundle/src/generated/types.ts'), source]]);
}
