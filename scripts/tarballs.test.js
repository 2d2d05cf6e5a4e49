/** What is published is enough: the README followed in an empty folder outside the repository, with the packed tarballs alone. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { packPackages } from './pack.js';
import { root } from './root.js';
import { runCommand } from './run-command.js';

const MANIFEST = JSON.stringify({ name: 'owl-cafe', private: true, type: 'module' });
const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    noEmit: true,
    types: ['node'],
    skipLibCheck: false,
  },
  include: ['src'],
});
const RUN = `import assistant from './bot/index.js';
const { task, fields } = assistant.query('Can I have a big cappuccino');
console.log(task, fields.OrderDrinkSize.value, fields.OrderDrinkType.value);
`;

const tarballs = suite('packed tarballs');
/** @type {string} */ let folder;
/** @type {import('./pack.js').Tarball[]} */ let packed;

tarballs.before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'botwright-tarballs-'));
  packed = await packPackages(root, folder);
});
tarballs.after(() => rm(folder, { recursive: true, force: true }));

tarballs('are enough to define, check, build, query, type-check and run', async () => {
  const project = join(folder, 'project');
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  await writeFiles(project, { 'package.json': MANIFEST, 'tsconfig.json': TSCONFIG, ...codeBlocks(readme) });
  const paths = packed.map(({ path }) => path);
  await run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '@types/node@20', ...paths);
  const bin = join(project, 'node_modules/botwright/bin/botwright.js');
  await run(project, process.execPath, bin, 'check');
  await run(project, process.execPath, bin, 'build', '--out', 'bot');
  const query = await run(
    project,
    process.execPath,
    bin,
    'query',
    'Can I have a small cappuccino',
    '--bundle',
    'bot',
    '--json',
  );
  const result = JSON.parse(query.stdout);
  assert.is(result.task, 'order-coffee');
  assert.is(result.fields.OrderDrinkType.value, 'cappuccino');

  for (const compiler of ['typescript', 'typescript-7']) {
    await run(project, process.execPath, join(root, 'node_modules', compiler, 'bin/tsc'), '-p', '.');
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  await run(project, process.execPath, tsc, '-p', '.', '--noEmit', 'false', '--rootDir', 'src', '--outDir', 'js');
  const app = await run(project, process.execPath, 'js/app.js');
  assert.ok(
    readme.includes(`\`\`\`text\n${app.stdout}\`\`\``),
    `the README promises another answer than ${app.stdout}`,
  );
});

tarballs('are enough to start a project, by npm create and by botwright init', async () => {
  const installed = join(folder, 'project');
  const modules = join(installed, 'node_modules');
  const create = join(modules, 'create-botwright/bin/create-botwright.js');
  await run(installed, process.execPath, create, 'first', '--template', 'cafe');
  await run(installed, process.execPath, join(modules, 'botwright/bin/botwright.js'), 'init', 'second');
  // The packages are found in the folder above, as if they had been installed here.
  const { stdout } = await run(join(installed, 'first'), 'npm', 'start', '--silent');
  assert.match(stdout, /One small cappuccino, that is 3\.00 €\.\n$/);
  assert.is(await readFile(join(installed, 'second/.gitignore'), 'utf8'), 'node_modules/\ndist/\n');
});

tarballs('of the runtime alone is enough to serve a built assistant', async () => {
  const project = join(folder, 'production');
  await writeFiles(project, { 'package.json': '{ "private": true, "type": "module" }', 'serve.js': RUN });
  await cp(join(folder, 'project', 'bot'), join(project, 'bot'), { recursive: true });
  const runtime = packed.find(({ name }) => name === '@botwright/runtime');
  await run(project, 'npm', 'install', '--no-audit', '--no-fund', '--offline', String(runtime?.path));
  const { stdout } = await run(project, process.execPath, 'serve.js');
  assert.is(stdout.trim(), 'order-coffee large cappuccino');
});

tarballs.run();

/**
 * The TypeScript blocks of a page that begin with a comment naming their file.
 *
 * @param {string} page
 * @returns {Record<string, string>} file name -> code
 */
function codeBlocks(page) {
  return Object.fromEntries(
    Array.from(page.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g), ([, name, code]) => [name, code]),
  );
}

/**
 * @param {string} target
 * @param {Record<string, string>} files
 */
async function writeFiles(target, files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
}

/**
 * @param {string} cwd
 * @param {string} program
 * @param {string[]} args
 */
async function run(cwd, program, ...args) {
  const result = await runCommand(program, args, { cwd });
  assert.is(result.code, 0, `${args.join(' ')}:\n${result.output}`);
  return result;
}
