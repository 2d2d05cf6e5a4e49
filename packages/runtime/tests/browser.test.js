/** The emitted module in a real page: as files over HTTP, and carrying its bundle through a bundler. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from '@botwright/compiler';
import { CHROMIUM_ARGUMENTS, findChromium } from '@botwright/testkit';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { serve } from './browser/serve.js';

const TEXT = 'Can I have a small cappuccino';
const EXPECTED = ['order-coffee', 'small', 'cappuccino'];

const project = fileURLToPath(new URL('../../../examples/owl-cafe', import.meta.url));
const runtimePath = fileURLToPath(new URL('../lib/index.js', import.meta.url));
const executablePath = findChromium();

const IMPORT_MAP = '<script type="importmap">{ "imports": { "@botwright/runtime": "/runtime.js" } }</script>';
const ASK = `
const { task, fields } = assistant.query(${JSON.stringify(TEXT)});
globalThis.answer = [task, fields.OrderDrinkSize?.value, fields.OrderDrinkType?.value];`;

const test = suite('in Chromium');
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Map<string, string | Uint8Array>} */ const files = new Map();
/** @type {Awaited<ReturnType<typeof serve>>} */ let server;

test.before(async () => {
  if (executablePath === undefined) return;
  files.set('/runtime.js', await readFile(runtimePath, 'utf8'));
  for (const [name, bytes] of await emitted({})) files.set(`/bot/${name}`, bytes);
  server = await serve(files);
  browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
});

test.after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * A test that says so where there is no browser to run it in.
 *
 * @param {string} name
 * @param {() => Promise<void>} run
 */
function browserTest(name, run) {
  if (executablePath !== undefined) return test(name, run);
  console.error(`  SKIPPED, as there is no Chromium (set CHROME_PATH): ${name}`);
  test.skip(name, run);
}

browserTest('a page imports the emitted module and asks it', async () => {
  assert.equal(
    await answerOf(`${IMPORT_MAP}<script type="module">import assistant from '/bot/index.js';${ASK}</script>`),
    EXPECTED,
  );
});

browserTest('a bundler takes the module that carries its bundle', async () => {
  const inline = await emitted({ inline: true });
  const { outputFiles } = await build({
    stdin: { contents: `import assistant from 'bot';${ASK}`, resolveDir: project },
    bundle: true,
    write: false,
    format: 'iife',
    plugins: [
      {
        name: 'emitted module from memory',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^bot$/ }, () => ({ path: 'index.js', namespace: 'emitted' }));
          onResolve({ filter: /^@botwright\/runtime$/ }, () => ({ path: runtimePath }));
          onLoad({ filter: /.*/, namespace: 'emitted' }, () => ({ contents: inline.get('index.js') }));
        },
      },
    ],
  });
  assert.equal(
    await answerOf(`<script>${outputFiles[0]?.text.replaceAll('</script', '<\\/script')}</script>`),
    EXPECTED,
  );
});

browserTest('a bundle that is missing or is no bundle is named in the error', async () => {
  const module = /** @type {Uint8Array} */ (files.get('/bot/index.js'));
  files.set('/missing/index.js', module).set('/wrong/index.js', module).set('/wrong/bundle.bot', '<!doctype html>');
  assert.match(await importError('/missing/index.js'), /^Error: The bundle .*\/missing\/bundle\.bot: HTTP status 404/);
  assert.match(await importError('/wrong/index.js'), /^BundleError: .*look like a web page/);
});

test.run();

/**
 * @param {{ inline?: boolean }} options
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
async function emitted(options) {
  const { files: output, diagnostics } = await compile({ project, ...options });
  assert.ok(output, JSON.stringify(diagnostics));
  return output;
}

/**
 * @param {string} page
 * @returns {Promise<unknown>} what its script leaves in `globalThis.answer`
 */
async function answerOf(page) {
  return inPage(page, async (tab) => {
    await tab.waitForFunction('globalThis.answer', undefined, { timeout: 10_000 });
    return tab.evaluate('globalThis.answer');
  });
}

/**
 * @param {string} module
 * @returns {Promise<string>} why it cannot be imported
 */
async function importError(module) {
  const load = `import(${JSON.stringify(module)}).then(() => 'imported', (error) => error.name + ': ' + error.message)`;
  return inPage(IMPORT_MAP, (tab) => tab.evaluate(load));
}

/**
 * @template T
 * @param {string} page
 * @param {(tab: import('playwright-core').Page) => Promise<T>} visit
 * @returns {Promise<T>}
 */
async function inPage(page, visit) {
  files.set('/page.html', `<!doctype html><meta charset="utf-8">${page}`);
  const tab = await browser.newPage();
  /** @type {string[]} */ const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  try {
    await tab.goto(`${server.origin}/page.html`);
    return await visit(tab);
  } catch (error) {
    throw new Error(`${errors.join('\n')}\n${error}`, { cause: error });
  } finally {
    await tab.close();
  }
}
