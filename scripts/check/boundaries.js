/**
 * Package boundaries: imports, package manifests and TypeScript references must all say what this table says.
 * Pure over what `readPackages` has read, so that the test can hand in a wrong tree.
 */
import { readdir, readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} Rule
 * @property {readonly string[]} imports what of the siblings the package may import, by import specifier
 * @property {boolean} portable whether it must run where there is no Node
 */

/** @type {Readonly<Record<string, Rule>>} */
const RULES = {
  bundle: { imports: [], portable: true },
  nlu: { imports: [], portable: true },
  sdk: { imports: ['@botwright/bundle'], portable: true },
  runtime: { imports: ['@botwright/bundle', '@botwright/nlu/predict'], portable: true },
  compiler: {
    imports: [
      '@botwright/bundle',
      '@botwright/bundle/schemas',
      '@botwright/sdk',
      '@botwright/sdk/module',
      '@botwright/nlu/train',
      '@botwright/nlu/evaluate',
      '@botwright/nlu/pool',
    ],
    portable: false,
  },
  cli: {
    imports: [
      '@botwright/bundle',
      '@botwright/sdk',
      '@botwright/compiler',
      '@botwright/evaluation',
      '@botwright/interchange',
      '@botwright/nlu/explain',
      '@botwright/runtime',
      '@botwright/runtime/dialogue',
      '@botwright/runtime/node',
      '@botwright/testing',
      '@botwright/testing/author',
      '@botwright/values',
      'create-botwright',
    ],
    portable: false,
  },
  evaluation: {
    imports: ['@botwright/nlu/train', '@botwright/nlu/predict', '@botwright/nlu/evaluate', '@botwright/nlu/pool'],
    portable: false,
  },
  testing: {
    imports: ['@botwright/bundle', '@botwright/sdk', '@botwright/runtime', '@botwright/runtime/dialogue'],
    portable: false,
  },
  vite: { imports: ['@botwright/bundle', '@botwright/compiler'], portable: false },
  interchange: { imports: ['@botwright/bundle', '@botwright/bundle/schemas', '@botwright/sdk'], portable: false },
  values: { imports: [], portable: true },
  'create-botwright': { imports: [], portable: false },
  testkit: { imports: [], portable: false },
};

/** Parts of portable packages that only Node reaches, each by an export path of its own. */
const NODE_ONLY = ['nlu/src/pool.ts', 'nlu/src/pool/', 'runtime/src/node.ts', 'runtime/src/node/'];

/** Only these places import these foreign packages: a foreign API is wrapped once. */
const WRAPPED = {
  typescript: 'compiler/src/typescript/',
  esbuild: 'compiler/src/phases/1-load/',
  ajv: ['compiler/src/validation.ts', 'interchange/src/json/prune.ts'],
  chokidar: 'compiler/src/watch/',
  commander: 'cli/src/program.ts',
  'libphonenumber-js': 'values/src/',
  'csv-parse': ['evaluation/src/', 'interchange/src/'],
  yaml: 'interchange/src/',
  yauzl: 'interchange/src/',
  vite: 'vite/src/',
  picocolors: 'cli/src/terminal/',
  '@clack/prompts': 'create-botwright/src/prompts.ts',
  'json-schema-to-typescript': 'compiler/src/phases/5-emit/',
};

/**
 * @typedef {object} SourceFile
 * @property {string} path relative to `packages/`, with forward slashes
 * @property {readonly string[]} imports
 *
 * @typedef {object} PackageSources
 * @property {string} folder
 * @property {any} manifest
 * @property {readonly string[]} references folders of the packages that its tsconfig refers to
 * @property {readonly SourceFile[]} files
 */

/**
 * @param {string} root repository root
 * @returns {Promise<PackageSources[]>}
 */
export async function readPackages(root) {
  const packages = join(root, 'packages');
  const folders = (await readdir(packages)).sort();
  return Promise.all(
    folders.map(async (folder) => {
      const manifest = JSON.parse(await readFile(join(packages, folder, 'package.json'), 'utf8'));
      const tsconfig = ts.parseConfigFileTextToJson(
        'tsconfig.json',
        await readFile(join(packages, folder, 'tsconfig.json'), 'utf8'),
      ).config;
      const entries = await readdir(join(packages, folder, 'src'), { recursive: true });
      const paths = entries.filter((entry) => entry.endsWith('.ts')).sort();
      const files = await Promise.all(
        paths.map(async (entry) => {
          const path = join(packages, folder, 'src', entry);
          const info = ts.preProcessFile(await readFile(path, 'utf8'));
          return {
            path: relative(packages, path).replaceAll('\\', '/'),
            imports: info.importedFiles.map((file) => file.fileName),
          };
        }),
      );
      const references = (tsconfig.references ?? []).map((/** @type {{ path: string }} */ reference) =>
        reference.path.replace('../', ''),
      );
      return { folder, manifest, references, files };
    }),
  );
}

/**
 * @param {readonly PackageSources[]} packages
 * @returns {string[]} one sentence for each violation, in the order of packages and files
 */
export function findBoundaryViolations(packages) {
  const names = new Map(packages.map(({ manifest, folder }) => [manifest.name, folder]));
  return packages.flatMap((item) => [
    ...manifestViolations(item, names),
    ...item.files.flatMap((file) => file.imports.flatMap((specifier) => importViolation(item, file, specifier, names))),
  ]);
}

/**
 * @param {PackageSources} item
 * @param {ReadonlyMap<string, string>} names package name -> folder
 */
function manifestViolations({ folder, manifest, references }, names) {
  const rule = RULES[folder];
  if (rule === undefined) return [`packages/${folder} has no rule in scripts/check/boundaries.js`];
  const allowed = new Set(rule.imports.map(packageName));
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).filter((n) => names.has(n));
  const bundled = Object.keys(manifest.devDependencies ?? {}).filter((name) => names.has(name));
  const expectedReferences = new Set([...declared, ...bundled].map((name) => names.get(name)));
  return [
    ...declared.filter((name) => !allowed.has(name)).map((name) => `packages/${folder} must not depend on ${name}`),
    ...references
      .filter((reference) => reference !== 'testkit' && !expectedReferences.has(reference))
      .map((reference) => `packages/${folder}/tsconfig.json refers to ${reference}, its package.json does not`),
    ...[...expectedReferences]
      .filter((expected) => expected !== undefined && !references.includes(expected))
      .map((expected) => `packages/${folder}/package.json names ${expected}, its tsconfig.json does not refer to it`),
  ];
}

/**
 * @param {PackageSources} item
 * @param {SourceFile} file
 * @param {string} specifier
 * @param {ReadonlyMap<string, string>} names
 * @returns {string[]}
 */
function importViolation({ folder, manifest }, file, specifier, names) {
  const rule = RULES[folder];
  if (rule === undefined) return [];
  const isTest = /\.test(-d|\.support)?\.ts$/.test(file.path);
  const at = `packages/${file.path} imports '${specifier}'`;
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file.path), specifier)).replaceAll('\\', '/');
    if (!target.startsWith(`${folder}/`)) return [`${at}: cross a package by its name, not by a path`];
    const [from, to] = [phaseOf(file.path), phaseOf(target)];
    if (from && to && from !== to && !isTest) return [`${at}: a phase imports no other phase`];
    return [];
  }
  if (isTest) return [];
  if (isBuiltin(specifier)) {
    const isPortable = rule.portable && !NODE_ONLY.some((place) => file.path.startsWith(place));
    return isPortable ? [`${at}: ${folder} must run where there is no Node`] : [];
  }
  const name = packageName(specifier);
  if (names.has(name)) {
    if (name === manifest.name) return [`${at}: import a package's own files by path`];
    return rule.imports.includes(specifier) ? [] : [`${at}, which its place in the package graph does not allow`];
  }
  const homes = [WRAPPED[/** @type {keyof typeof WRAPPED} */ (name)] ?? []].flat();
  if (homes.length > 0 && !homes.some((home) => file.path.startsWith(home))) {
    return [`${at}: only ${homes.join(' and ')} may`];
  }
  return manifest.dependencies?.[name] || manifest.peerDependencies?.[name]
    ? []
    : [`${at}, which packages/${folder}/package.json does not declare`];
}

/** @param {string} specifier */
function packageName(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} path */
function phaseOf(path) {
  return /\/src\/phases\/(\d-[a-z]+)\//.exec(path)?.[1];
}
