/**
 * packages/runtime/dist -> packages/runtime/lib: a module and a declaration file an entry, with the bundle reader and the
 * predictor inlined, so that the published package depends on nothing; and beside them, as it is, what is for Node alone. Runs between `tsc -b packages/runtime` and the
 * build of what imports the runtime.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';

/** How the published module is made; the benchmark of its size weighs the same. */
export const MODULE_OPTIONS = /** @type {const} */ ({
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
});

/** Each stands alone: what one needs of the others it knows by type. */
const ENTRIES = ['index', 'dialogue', 'channels'];

/** They import the entries and built-ins of Node, both there and here. */
const NODE_FILES = [
  'node',
  'node/create-request',
  'node/public-address',
  'node/request-error',
  'node/sign-request',
  'node/watch-bundle',
].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);

/**
 * @param {string} root repository root
 * @returns {Promise<void>}
 * @throws if the module would import anything at all
 */
export async function bundleRuntime(root) {
  const runtime = join(root, 'packages/runtime');
  await rm(join(runtime, 'lib'), { recursive: true, force: true });
  await mkdir(join(runtime, 'lib/node'), { recursive: true });
  await Promise.all([
    ...ENTRIES.flatMap((entry) => [bundleModule(runtime, entry), bundleDeclarations(runtime, entry)]),
    ...NODE_FILES.map(copy),
  ]);

  /** @param {string} file */
  function copy(file) {
    return copyFile(join(runtime, 'dist', file), join(runtime, 'lib', file));
  }
}

/**
 * @param {string} runtime folder of the package
 * @param {string} entry
 */
async function bundleModule(runtime, entry) {
  const { metafile } = await build({
    ...MODULE_OPTIONS,
    absWorkingDir: runtime,
    entryPoints: [`dist/${entry}.js`],
    outfile: `lib/${entry}.js`,
    logLevel: 'warning',
  });
  refuseImports(Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)));
}

/**
 * @param {string} runtime folder of the package
 * @param {string} entry
 */
async function bundleDeclarations(runtime, entry) {
  const bundle = await rollup({
    input: join(runtime, `dist/${entry}.d.ts`),
    plugins: [
      dts({
        // The siblings are dependencies for development only: this pulls their declarations in.
        includeExternal: ['@botwright/bundle', '@botwright/nlu'],
        compilerOptions: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      }),
    ],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.write({ file: join(runtime, `lib/${entry}.d.ts`), format: 'es' });
  await bundle.close();
  refuseImports(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.imports : [])));
}

/** @param {string[]} specifiers what the output would import */
function refuseImports(specifiers) {
  if (specifiers.length === 0) return;
  throw new Error(`@botwright/runtime must import nothing, but would import ${specifiers.join(', ')}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleRuntime(fileURLToPath(new URL('..', import.meta.url)));
}
