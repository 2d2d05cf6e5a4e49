/** schemas/*.schema.json -> packages/bundle/src/generated/schemas.ts: the schemas as data, for validators outside the runtime. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/**
 * @param {string} root repository root
 * @returns {Promise<Map<string, string>>}
 */
export async function generateSchemaModules(root) {
  const folder = join(root, 'schemas');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const entries = await Promise.all(
    names.map(async (name) => `${JSON.stringify(name)}: ${await readFile(join(folder, name), 'utf8')}`),
  );
  const source = `/* Generated from schemas/ by scripts/generate.js. Do not edit. */
/** Every schema by its file name, which is also its \`$id\`. */
export const schemas: Readonly<Record<string, object>> = {${entries.join(',')}};
`;
  const formatted = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
  return new Map([[join(root, 'packages/bundle/src/generated/schemas.ts'), formatted]]);
}
