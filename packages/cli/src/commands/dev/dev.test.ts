/** `botwright dev` as a process, with real files, real requests and real trouble. */
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { createProject, type Project } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { botwright } from '../../botwright.test.support.js';
import { cafe } from '../../cafe.test.support.js';
import { type Dev, startDev } from './dev.test.support.js';

const test = suite<{ project: Project; dev: Dev }>('botwright dev');
test.before(async (context) => {
  context.project = await createProject(cafe);
  context.dev = await startDev(context.project.root, ['--no-typecheck']);
});
test.after(async ({ project, dev }) => {
  const { code } = await dev.stop();
  await project.remove();
  assert.is(code, 0);
});

interface Answer {
  readonly modelBuild: string;
  readonly result: { readonly task: string };
  readonly reply: { readonly outputs: readonly { readonly speech: string }[] };
}

async function ask(url: string, text: string): Promise<Answer> {
  const response = await fetch(new URL('/turn', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  assert.is(response.status, 200);
  return (await response.json()) as Answer;
}

/** Sends a request with headers that `fetch` does not let through. */
function status(url: string, headers: Record<string, string>, path = '/', body?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('serves, writes the output, and tells of both', async ({ project, dev }) => {
  assert.equal(
    dev.events.slice(0, 1).map(({ kind, build }) => [kind, build]),
    [['build-start', 1]],
  );
  await dev.next('written');
  assert.match(await readFile(project.path('built/index.d.ts'), 'utf8'), 'CafeResult');
  assert.is((await ask(dev.url, 'one latte please')).result.task, 'order');
});

test('an edit is answered by its own build, under load, with no query failed or of half a build', async ({
  project,
  dev,
}) => {
  const source = cafe['src/assistant.ts'] ?? '';
  let isOver = false;
  const answers: string[] = [];
  const load = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const { result, reply, modelBuild } = await ask(dev.url, 'what is on the menu today');
        assert.is(result.task, 'menu');
        answers.push(`${modelBuild} ${reply.outputs[0]?.speech}`);
      }
    }),
  );
  // Awaited below; until then a failure must not end the tests, which would leave the process behind.
  load.catch(() => {});
  for (const edit of ['1', '2', '3']) {
    await project.write({
      'src/assistant.ts': source.replace('v-01', `v-${edit}`).replace('Coffee.', `Coffee ${edit}.`),
    });
    const { build } = await dev.next('swap', ({ modelBuild }) => modelBuild === `v-${edit}`);
    answers.push(`after ${(await ask(dev.url, 'what is on the menu today')).modelBuild}`);
    await dev.next('written', (event) => event.build === build);
  }
  isOver = true;
  await load;
  const kinds = new Set(answers);
  for (const edit of ['1', '2', '3']) assert.ok(kinds.has(`after v-${edit}`));
  const whole = ['v-01 Coffee.', ...['1', '2', '3'].map((edit) => `v-${edit} Coffee ${edit}.`)];
  for (const each of kinds) assert.ok(each.startsWith('after') || whole.includes(each), each);
});

test('a broken edit shows its diagnostics, and the last good build and output stay', async ({ project, dev }) => {
  const before = await readFile(project.path('built/manifest.json'), 'utf8');
  await project.write({ 'src/order.ts': (cafe['src/order.ts'] ?? '').replace('{Size}', '{Sze}') });
  const { diagnostic } = await dev.next('diagnostic', (event) => event.diagnostic.severity === 'error');
  assert.is(diagnostic.code, 'field_unknown');
  await dev.next('build-done', ({ outcome }) => outcome === 'broken');
  const state = (await (await fetch(new URL('/state', dev.url))).json()) as {
    isCurrent: boolean;
    diagnostics: object[];
  };
  assert.is(state.isCurrent, false);
  assert.ok(state.diagnostics.length > 0);
  assert.is((await ask(dev.url, 'one latte please')).result.task, 'order');
  assert.is(await readFile(project.path('built/manifest.json'), 'utf8'), before);
  await project.write({ 'src/order.ts': cafe['src/order.ts'] ?? '' });
  await dev.next('swap');
});

test('survives an atomic save, a folder that goes and comes, and many files at once', async ({ project, dev }) => {
  const order = cafe['src/order.ts'] ?? '';
  await writeFile(project.path('src/.order.tmp'), order.replace('Coming up.', 'Right away.'));
  await rename(project.path('src/.order.tmp'), project.path('src/order.ts'));
  await dev.next('swap');

  await rename(project.path('src'), project.path('away'));
  await dev.next('build-done', ({ outcome }) => outcome === 'broken');
  await rename(project.path('away'), project.path('src'));
  await dev.next('swap');

  await rm(project.path('src'), { recursive: true });
  await project.write(cafe);
  const { modelBuild } = await dev.next('swap', (event) => event.modelBuild === 'v-01');
  assert.is(modelBuild, 'v-01');
});

test('what modules print is an event, and never on stdout', async ({ project, dev }) => {
  await project.write({ 'src/order.ts': `console.log('{"kind":"swap"}');\n${cafe['src/order.ts']}` });
  assert.is((await dev.next('output')).text.trim(), '{"kind":"swap"}');
  await dev.next('swap');
});

test('an output folder that cannot be written is told of, and written once it can be', async ({ project, dev }) => {
  const order = cafe['src/order.ts'] ?? '';
  await rename(project.path('built'), project.path('kept'));
  await writeFile(project.path('built'), 'a file in the way');
  await project.write({ 'src/order.ts': order.replace('one {Drink}', 'just a {Drink}') });
  assert.is((await dev.next('failure')).code, 'output_not_writable');
  await rm(project.path('built'));
  await rename(project.path('kept'), project.path('built'));
  await project.write({ 'src/order.ts': order });
  await dev.next('written');
  // Root may write where it may not.
  if (process.getuid?.() === 0) return;
  await chmod(project.path('built'), 0o555);
  await project.write({ 'src/order.ts': order.replace('one {Drink}', 'just a {Drink}') });
  assert.is((await dev.next('failure')).code, 'output_not_writable');
  await chmod(project.path('built'), 0o755);
});

test('answers none but its own pages, in bounds', async ({ dev }) => {
  const json = { 'content-type': 'application/json' };
  const host = new URL(dev.url).host;
  const cases: [number, Record<string, string>, string, string?][] = [
    [200, {}, '/'],
    [200, { host: `localhost:${new URL(dev.url).port}` }, '/'],
    [403, { host: 'bot.example' }, '/'],
    [403, { host: `127.0.0.1.bot.example:${new URL(dev.url).port}` }, '/state'],
    [404, {}, '/../package.json'],
    [415, {}, '/turn', '{"text":"a"}'],
    [415, { 'content-type': 'text/plain' }, '/turn', '{"text":"a"}'],
    [403, { ...json, origin: 'http://bot.example' }, '/turn', '{"text":"a"}'],
    [200, { ...json, origin: `http://${host}` }, '/turn', '{"text":"a"}'],
    [400, json, '/turn', '[]'],
    [400, json, '/turn', `${'['.repeat(100_000)}`],
    [400, json, '/turn', JSON.stringify({ text: 'a'.repeat(10_001) })],
    [
      200,
      json,
      '/turn',
      JSON.stringify({ text: 'a', state: { memory: 1, next: { kind: 'listen', tasks: ['gone'] } } }),
    ],
    [413, json, '/turn', JSON.stringify({ text: 'a'.repeat(300_000) })],
  ];
  for (const [expected, headers, path, body] of cases) {
    assert.is(await status(dev.url, headers, path, body), expected, `${path} ${JSON.stringify(headers)}`);
  }
  const response = await fetch(dev.url);
  assert.is(response.headers.get('access-control-allow-origin'), null);
  assert.match(response.headers.get('content-security-policy') ?? '', "default-src 'none'");
});

test('tells a page of each build', async ({ project, dev }) => {
  const stream = await fetch(new URL('/events', dev.url));
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  assert.match((await reader.read()).value ?? '', /^event: state\ndata: \{/);
  await project.write({ 'src/order.ts': (cafe['src/order.ts'] ?? '').replace('Coming up.', 'Here you are.') });
  assert.match((await reader.read()).value ?? '', '"isCurrent":true');
  await reader.cancel();
});

test('takes the next port that is free, and refuses what makes no sense', async ({ project }) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  await mkdir(project.path('empty'));
  const other = await startDev(project.path('empty'), ['--port', String(port)]);
  assert.is.not(new URL(other.url).port, String(port));
  assert.is((await other.stop()).code, 0);
  taken.close();

  const calls: [string[], string][] = [
    [['nowhere'], 'project_missing'],
    [['--port', 'x'], 'option_invalid'],
    [['--port', '65536'], 'option_invalid'],
    [['--host', '203.0.113.1'], 'port_unavailable'],
    [['--out', '.'], 'out_holds_project'],
  ];
  for (const [args, code] of calls) {
    const { code: exit, stdout } = await botwright(['dev', '--json', ...args], { cwd: project.root });
    const last = JSON.parse(
      stdout
        .trim()
        .split(/\n(?=\{)/)
        .at(-1) ?? '',
    );
    assert.equal([exit, last.error?.code], [2, code]);
  }
});

test.run();
