/** A compiled assistant, asked through the published module: usual texts, hostile ones, and damaged bundles. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@botwright/compiler';
import { BundleError, MAX_TEXT_LENGTH, openAssistant, QueryError } from '@botwright/runtime';
import { Ajv } from 'ajv';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

/** No single text may take longer, on any machine that runs these tests. */
const BOUND_MS = 2000;

const test = suite('a compiled assistant');
/** @type {Uint8Array} */ let bundle;
/** @type {ReadonlyMap<string, Uint8Array>} */ let files;
/** @type {import('@botwright/runtime').Assistant<import('@botwright/runtime').QueryResult>} */ let assistant;

test.before(async () => {
  const project = fileURLToPath(new URL('../../../examples/owl-cafe', import.meta.url));
  const result = await compile({ project, typecheck: false });
  assert.ok(result.bundle && result.files, JSON.stringify(result.diagnostics));
  ({ bundle, files } = result);
  assistant = openAssistant(bundle);
});

test('answers with task, fields and where they were said', () => {
  const { task, fields, confidence } = assistant.query('Can I have a small cappuccino');
  assert.is(task, 'order-coffee');
  assert.ok(confidence > 0.5 && confidence <= 1);
  const { value, start, end, source } = /** @type {any} */ (fields).OrderDrinkSize;
  assert.equal({ value, start, end, source }, { value: 'small', start: 13, end: 18, source: 'value' });
  assert.is(fields.OrderDrinkType?.value, 'cappuccino');
});

test('restricts the tasks that may win', () => {
  const text = 'Can I have a small cappuccino';
  const { task, runnersUp = [] } = assistant.query(text, { tasks: ['check-menu', 'goodbye'], runnersUp: 9 });
  const allowed = ['check-menu', 'goodbye', 'fallback'];
  for (const name of [task, ...runnersUp.map((other) => other.task)]) assert.ok(allowed.includes(name), name);
  assert.equal(assistant.query(text, { tasks: [] }).task, 'fallback');
});

test('gives one answer whatever was asked before', () => {
  const texts = ['Can I have a small cappuccino', 'what do you have', '', 'xyzzy', 'a big latte please', '注文'];
  const first = texts.map((text) => assistant.query(text, { runnersUp: 5 }));
  const backwards = [...texts].reverse().map((text) => assistant.query(text, { runnersUp: 5 }));
  assert.equal(backwards.reverse(), first);
  const other = openAssistant(bundle.slice());
  assert.equal(
    texts.map((text) => other.query(text, { runnersUp: 5 })),
    first,
  );
});

test('answers any text by its own schema, in bounded time', () => {
  const schema = JSON.parse(Buffer.from(files.get('query-result.schema.json') ?? '').toString());
  const validate = new Ajv({ strict: false }).compile(schema);
  const words = [
    'latte',
    ' ',
    '\ud83d',
    '\udc00',
    '\u200b',
    '\u202eabc',
    'שלום',
    'مرحبا',
    '\u0000',
    '\u001b[31m',
    '{x}',
    '…',
  ];
  const long = [
    'a',
    ' ',
    'a ',
    'latte ',
    'small latte ',
    '\u0301',
    '\u200d',
    'שלום ',
    '😀',
    '注',
    '\ud800',
    '.',
    '1',
  ].map((part) => part.repeat(MAX_TEXT_LENGTH / part.length));
  const mixed = fc.sample(fc.array(fc.constantFrom(...words), { maxLength: 60 }), { seed: 1, numRuns: 200 });
  const random = fc.sample(fc.string({ unit: 'binary', maxLength: 300 }), { seed: 2, numRuns: 200 });
  for (const text of ['', 'a', ...words, ...mixed.map((parts) => parts.join('')), ...random, ...long]) {
    const begin = performance.now();
    const result = assistant.query(text, { runnersUp: 3 });
    const name = JSON.stringify(text.slice(0, 20));
    assert.ok(performance.now() - begin < BOUND_MS, `${name} took ${performance.now() - begin} ms`);
    assert.is(result.text, text);
    assert.ok(validate(result), `${name}: ${JSON.stringify(validate.errors)}`);
    for (const mention of result.mentions) assert.is(mention.text, text.slice(mention.start, mention.end), name);
  }
});

test('refuses a text of 100,000 characters at once', () => {
  assert.throws(
    () => assistant.query('x'.repeat(100_000)),
    (/** @type {any} */ error) => error instanceof QueryError && error.code === 'text_too_long',
  );
});

test('is not opened from bytes that were changed, cut or extended', () => {
  /** @param {Uint8Array} bytes */
  const refused = (bytes) =>
    assert.throws(
      () => openAssistant(bytes),
      (/** @type {any} */ e) => e instanceof BundleError,
    );
  fc.assert(
    fc.property(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = bundle.slice();
      changed[at] = Number(changed[at]) ^ change;
      refused(changed);
      refused(bundle.subarray(0, at));
    }),
    { seed: 1, numRuns: 300 },
  );
  refused(Buffer.concat([bundle, new Uint8Array(1)]));
});

test('is ready when its module is imported, with nothing installed but the runtime', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'botwright-runtime-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const runtime = fileURLToPath(new URL('..', import.meta.url));
    await mkdir(join(folder, 'node_modules/@botwright'), { recursive: true });
    await symlink(runtime, join(folder, 'node_modules/@botwright/runtime'), 'junction');
    const { default: imported, handle } = await import(pathToFileURL(join(folder, 'index.js')).href);
    const asked = imported.query('Can I have a small cappuccino');
    assert.equal(asked, assistant.query('Can I have a small cappuccino'));
    assert.is(handle(asked, { 'order-coffee': () => 'Coming up.' }), 'Coming up.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('talks as the README has it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'botwright-runtime-'));
  try {
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    const example = readme.split('```ts check\n').find((block) => block.includes('createDialogues')) ?? '';
    const { code } = await transform(example.split('```')[0] ?? '', { loader: 'ts', format: 'esm' });
    await writeFile(join(folder, 'bundle.bot'), bundle);
    await writeFile(
      join(folder, 'talk.mjs'),
      code.replace('"owl-cafe-bot/bundle.bot"', JSON.stringify(join(folder, 'bundle.bot'))),
    );
    await mkdir(join(folder, 'node_modules/@botwright'), { recursive: true });
    const runtime = fileURLToPath(new URL('..', import.meta.url));
    await symlink(runtime, join(folder, 'node_modules/@botwright/runtime'), 'junction');
    const { reply } = await import(pathToFileURL(join(folder, 'talk.mjs')).href);
    assert.equal(await reply('mira', 'Can I have a cappuccino'), [
      'Good choice.',
      'And which size: small, medium or large?',
    ]);
    assert.equal(await reply('mira', 'a big one'), ['Thank you. Your coffee will be at the counter in a minute.']);
    assert.equal(await reply('olaf', 'goodbye'), ['Until next time, olaf.']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test.run();
