/** What the pages for people say of this repository is so: the files, links and npm scripts that they name are there. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './root.js';

/** What is not ours, and what builds write. */
const PASSED_OVER = /(^|\/)(node_modules|\.git|dist)(\/|$)/;
/** A code span that names a file or folder, and neither a command of a chat nor an import: `src/checks/`, `{run,report}.ts`. */
const PATH = /^(?!\/|botwright\/|(\.\/)?dist\b)(?=.*(\/|\.(js|ts|json|md)$))[\w./{},-]+$/;

const paths = (await readdir(root, { recursive: true }))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !PASSED_OVER.test(path));
const pages = paths.filter((path) => /(^|\/)(README|CONTRIBUTING|FORMAT|NOTES)\.md$/.test(path));

/** @param {string} page */
async function proseOf(page) {
  return (await readFile(join(root, page), 'utf8')).replaceAll(/^```[\s\S]*?^```/gm, '');
}

/**
 * @param {string} path
 * @returns {string[]} `src/{a,b}.ts` as `src/a.ts` and `src/b.ts`
 */
function expand(path) {
  const [braces, names = ''] = /\{([^}]*)\}/.exec(path) ?? [];
  return braces === undefined ? [path] : names.split(',').map((name) => path.replace(braces, name));
}

test('every file that a page names is there', async () => {
  const known = new Set(
    paths.flatMap((path) => path.split('/').map((_, index, parts) => parts.slice(index).join('/'))),
  );
  const missing = [];
  for (const page of pages) {
    for (const [, span = ''] of (await proseOf(page)).matchAll(/`([^`\s]+)`/g)) {
      if (!PATH.test(span)) continue;
      for (const path of expand(span)) if (!known.has(path.replace(/\/$/, ''))) missing.push(`${page}: ${path}`);
    }
  }
  assert.ok(pages.length > 8, 'the pages were found');
  assert.equal(missing, []);
});

test('every link leads somewhere', async () => {
  const missing = [];
  for (const page of pages) {
    for (const [, target = ''] of (await proseOf(page)).matchAll(/\]\(([^)#\s]+)/g)) {
      if (!target.includes(':') && !existsSync(join(root, dirname(page), target))) missing.push(`${page}: ${target}`);
    }
  }
  assert.equal(missing, []);
});

test('every npm script that a page names is there', async () => {
  const missing = [];
  for (const page of pages) {
    const manifests = ['package.json', join(dirname(page), 'package.json')].filter((path) =>
      existsSync(join(root, path)),
    );
    const scripts = new Set();
    for (const path of manifests) {
      for (const name of Object.keys(JSON.parse(await readFile(join(root, path), 'utf8')).scripts ?? {}))
        scripts.add(name);
    }
    for (const [, name = ''] of (await readFile(join(root, page), 'utf8')).matchAll(/npm run\s+([\w:-]+)/g)) {
      if (!scripts.has(name)) missing.push(`${page}: ${name}`);
    }
  }
  assert.equal(missing, []);
});

test.run();
