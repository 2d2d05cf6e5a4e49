/** Name and template -> the files of a project. Reads the templates of this package and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template } from './templates.js';

export interface ScaffoldOptions {
  /** The assistant's name and the package's, usable as it is. */
  readonly name: string;
  readonly template: Template;
  /** The release that the project depends on: `0.1.0`. */
  readonly version: string;
}

const templates = fileURLToPath(new URL('../templates/', import.meta.url));

/**
 * Makes the files of a project. The same options give the same files.
 *
 * @returns content by project-relative path with forward slashes, in the order of the paths
 */
export function scaffold({ name, template, version }: ScaffoldOptions): ReadonlyMap<string, string> {
  const words: Readonly<Record<string, string>> = { name, version, utterance: template.utterance };
  const files = ['shared', template.name].flatMap((folder) => readTemplate(join(templates, folder)));
  const filled = files.map(([path, text]) => [path, fill(text, words)] as const);
  return new Map(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths of the files that every project has, whatever its template. */
export function sharedPaths(): string[] {
  return readTemplate(join(templates, 'shared')).map(([path]) => path);
}

function readTemplate(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [projectPath(relative(folder, path)), readFileSync(path, 'utf8')];
    });
}

/** npm leaves files named .gitignore out of a package, so the template's has an underscore for the dot. */
function projectPath(path: string): string {
  return path.split(sep).join('/').replace(/^_/, '.');
}

/** `%name%` -> the name. Words in percent signs that nobody gave stay as they are. */
function fill(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/%([a-z]+)%/g, (tag, word: string) => words[word] ?? tag);
}
