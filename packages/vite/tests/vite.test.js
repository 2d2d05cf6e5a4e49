/** The plug-in in a real dev server with a real page, and in a build. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, createProject, findChromium } from '@botwright/testkit';
import { botwright } from '@botwright/vite';
import { chromium } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, createServer, preview } from 'vite';

const PATIENCE = 20_000;
const executablePath = findChromium();

const BOT = `import { defineAssistant, defineTask } from 'botwright';
const order = defineTask('order', { samples: ['a latte please', 'bring me a coffee', 'one espresso'] });
const hours = defineTask('hours', { samples: ['when are you open', 'opening hours'] });
export default defineAssistant('owl', { tasks: [order, hours] });
`;
const FILES = {
  'package.json': '{ "type": "module", "botwright": { "out": "src/owl" } }',
  'src/assistant.ts': BOT,
  'index.html':
    '<!doctype html><title>owl</title><p id="answer"></p><script type="module" src="/src/main.js"></script>',
  'src/main.js': `import owl, { handle } from './owl/index.js';
globalThis.marker ??= Math.random();
globalThis.ask = (text) => owl.query(text).task;
globalThis.swaps = 0;
addEventListener('botwright:swap', () => { globalThis.swaps++; });
document.querySelector('#answer').textContent = handle(owl.query('a latte please'), { order: () => 'yes', hours: () => 'no', fallback: () => 'what' });
`,
};

const test = suite('@botwright/vite');
let browser;
test.before(async () => {
  if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
});
test.after(() => browser?.close());

/** A test that says so where there is no browser to run it in. */
function browserTest(name, run) {
  if (executablePath !== undefined) return test(name, run);
  console.error(`  SKIPPED, as there is no Chromium (set CHROME_PATH): ${name}`);
  test.skip(name, run);
}

function configOf(root, options = {}) {
  return { configFile: false, root, logLevel: 'silent', cacheDir: join(root, '.vite'), plugins: [botwright(options)] };
}

async function serve(app, run) {
  const server = await createServer({ ...configOf(app.root), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(server.resolvedUrls.local[0]);
    await run(page, (text) => writeFile(join(app.root, 'src/assistant.ts'), text));
  } finally {
    await page.close();
    await server.close();
    await app.remove();
  }
}

const overlay = (page) => page.locator('vite-error-overlay');

browserTest('a page follows each good build without a reload, and shows what is wrong with a broken one', async () => {
  await serve(await createProject(FILES), async (page, save) => {
    await page.waitForFunction(() => document.querySelector('#answer').textContent === 'yes');
    const marker = await page.evaluate(() => globalThis.marker);
    assert.is.not(await page.evaluate(() => globalThis.ask('sing me a song')), 'sing');

    const song = `const sing = defineTask('sing', { samples: ['sing me a song', 'sing something', 'a song please'] });`;
    const musical = BOT.replace('export', `${song}\nexport`).replace('[order, hours]', '[order, hours, sing]');
    await save(musical);
    await page.waitForFunction(() => globalThis.ask('sing me a song') === 'sing');
    assert.is(await page.evaluate(() => globalThis.swaps), 1);

    await save(musical.replace('sing me a song', 'sing me a {Song}'));
    await overlay(page).waitFor();
    assert.match(await overlay(page).locator('.message-body').innerText(), /Song/);
    assert.is(
      await page.evaluate(() => globalThis.ask('sing me a song')),
      'sing',
      'the last good bundle goes on answering',
    );
    const second = await browser.newPage();
    await second.goto(page.url());
    await overlay(second).waitFor({ timeout: PATIENCE });
    await second.close();

    await save(BOT);
    await page.waitForFunction(() => globalThis.swaps === 2);
    await overlay(page).waitFor({ state: 'detached' });
    assert.is(await page.evaluate(() => globalThis.marker), marker, 'the page was not loaded again');
  });
});

browserTest('a page that was opened while the project was broken comes up with the first good build', async () => {
  const app = await createProject({ ...FILES, 'src/assistant.ts': BOT.replace('tasks: [order', 'tasks: [odrer') });
  await serve(app, async (page, save) => {
    await overlay(page).waitFor();
    await save(BOT);
    await page.waitForFunction(() => document.querySelector('#answer').textContent === 'yes');
  });
});

browserTest('a build compiles the project first; its page answers', async () => {
  const app = await createProject(FILES);
  await build(configOf(app.root));
  const server = await preview({ root: app.root, configFile: false, preview: { port: 0, host: '127.0.0.1' } });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(server.resolvedUrls.local[0]);
    await page.waitForFunction(() => document.querySelector('#answer').textContent === 'yes');
    assert.not.ok(await page.evaluate(() => 'hot' in import.meta).catch(() => false));
  } finally {
    await page.close();
    await server.close();
    await app.remove();
  }
});

test("modules of the server's own follow too", async () => {
  const app = await createProject({
    ...FILES,
    'src/server.js': "import owl from './owl/index.js';\nexport const ask = (text) => owl.query(text).task;\n",
  });
  const server = await createServer({
    ...configOf(app.root),
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
  });
  try {
    const before = await server.ssrLoadModule('/src/server.js');
    assert.is(before.ask('a latte please'), 'order');
    await writeFile(join(app.root, 'src/assistant.ts'), BOT.replaceAll("'order'", "'buy'"));
    const asked = async () => (await server.ssrLoadModule('/src/server.js')).ask('a latte please');
    for (let tries = 0; tries < 400 && (await asked()) !== 'buy'; tries++)
      await new Promise((done) => setTimeout(done, 50));
    assert.is(await asked(), 'buy');
  } finally {
    await server.close();
    await app.remove();
  }
});

test('with `inline` a build needs no file beside its modules', async () => {
  const app = await createProject(FILES);
  await build(configOf(app.root, { inline: true }));
  const assets = await readdir(join(app.root, 'dist/assets'));
  assert.ok(
    assets.every((name) => name.endsWith('.js')),
    assets.join(),
  );
  assert.match(await readFile(join(app.root, 'src/owl/index.d.ts'), 'utf8'), /'order'|"order"/);
  await app.remove();
});

test('a build of a broken project fails with its diagnostics', async () => {
  const app = await createProject({ ...FILES, 'src/assistant.ts': BOT.replace('a latte', 'a {Drink}') });
  try {
    await build(configOf(app.root));
    assert.unreachable();
  } catch (error) {
    assert.match(error.message, /cannot be built/);
    assert.match(error.message, /Drink/);
    assert.match(error.message, /src\/assistant\.ts:2/);
  } finally {
    await app.remove();
  }
});

test('says what is missing where nothing tells the output folder', async () => {
  const app = await createProject({ ...FILES, 'package.json': '{ "type": "module" }' });
  try {
    await build(configOf(app.root));
    assert.unreachable();
  } catch (error) {
    assert.match(error.message, /option `out` of botwright\(\)/);
  } finally {
    await app.remove();
  }
});

test.run();
