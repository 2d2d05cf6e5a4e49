/** Where a project is and where its module goes: options of the plug-in, else the project's package.json. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute paths. */
export interface Folders {
  readonly project: string;
  readonly out: string;
  /** The emitted module, as Vite names files: with forward slashes. */
  readonly module: string;
}

/** @param root  Vite's own
 * @throws where nothing says what the output folder is */
export function resolveFolders(root: string, options: { readonly project?: string; readonly out?: string }): Folders {
  const project = resolve(root, options.project ?? '.');
  const out = options.out ?? readOut(join(project, 'package.json'));
  if (out === undefined) {
    throw new Error(
      `Say where the compiled assistant goes: the option \`out\` of botwright(), or "botwright": { "out": "src/bot" } in ${join(project, 'package.json')}.`,
    );
  }
  const folder = resolve(project, out);
  return { project, out: folder, module: join(folder, 'index.js').replaceAll('\\', '/') };
}

function readOut(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  let manifest: { botwright?: { out?: unknown } };
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not valid JSON: ${(cause as Error).message}.`, { cause });
  }
  const out = manifest?.botwright?.out;
  return typeof out === 'string' && out !== '' ? out : undefined;
}
