/** The watch with a file watcher and a clock in hand: nothing waits, and hints come when the test says so. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createProject, type Project, type ProjectFiles } from '@botwright/testkit';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Clock } from './clock.js';
import { type Watcher, type WatchOptions, watchAssistant } from './watch-assistant.js';
import type { WatchEvent } from './watch-event.js';

const ASSISTANT = `import { defineAssistant } from 'botwright';
import { greeting } from './greeting.js';
import { goodbye } from './goodbye.js';
export default defineAssistant('greeter', { tasks: [greeting, goodbye] });
`;
const GREETING = `import { defineTask, say } from 'botwright';
export const greeting = defineTask('greeting', { samples: ['hello', 'good morning', 'hi there'], actions: [say('Hello.')] });
`;
const GOODBYE = `import { defineTask, samplesFrom } from 'botwright';
export const goodbye = defineTask('goodbye', { samples: [samplesFrom('./goodbye.txt')] });
`;
const FILES: ProjectFiles = {
  'src/assistant.ts': ASSISTANT,
  'src/greeting.ts': GREETING,
  'src/goodbye.ts': GOODBYE,
  'src/goodbye.txt': 'bye\ngoodbye\nsee you\n',
};

interface Stage {
  readonly project: Project;
  readonly watcher: Watcher;
  readonly events: WatchEvent[];
  /** The files that are followed, project-relative. */
  followed(): readonly string[];
  /** Tells the watch that something may have changed, and lets it come to rest. */
  hint(): Promise<void>;
  /** Lets time pass. */
  pass(milliseconds: number): void;
  hintOnly(): void;
  /** Kinds of events since they were last taken. */
  take(): string[];
}

const test = suite<{ open: (options?: Partial<WatchOptions>, files?: ProjectFiles) => Promise<Stage> }>(
  'watchAssistant',
);
const stages: Stage[] = [];

test.before((context) => {
  context.open = async (options = {}, files = FILES) => {
    const project = await createProject(files);
    const { clock, pass, rush } = manualClock();
    const events: WatchEvent[] = [];
    let followed: readonly string[] = [];
    let onHint = (): void => {};
    const watcher = watchAssistant({
      project: project.root,
      typecheck: false,
      clock,
      openFileWatcher: (tell) => {
        onHint = tell;
        return {
          follow(root, paths) {
            followed = Array.from(paths, (path) => path.slice(root.length + 1)).sort();
            return false;
          },
          close: async () => {},
        };
      },
      onEvent: (event) => events.push(event),
      ...options,
    });
    const rest = async (): Promise<void> => {
      rush(true);
      await watcher.idle();
      rush(false);
    };
    let taken = 0;
    const stage: Stage = {
      project,
      watcher,
      events,
      followed: () => followed,
      pass,
      hintOnly: () => onHint(),
      async hint() {
        onHint();
        await rest();
      },
      take() {
        const kinds = events.slice(taken).map(describe);
        taken = events.length;
        return kinds;
      },
    };
    stages.push(stage);
    await rest();
    return stage;
  };
});
test.after.each(async () => {
  for (const { watcher, project } of stages.splice(0)) {
    await watcher.close();
    await project.remove();
  }
});

/** Time that passes when it is told to, or, in a rush, at once for whoever waits. */
function manualClock(): { clock: Clock; pass: (milliseconds: number) => void; rush: (on: boolean) => void } {
  let now = 0;
  let isRushed = false;
  const due = new Map<() => void, number>();
  const pass = (milliseconds: number): void => {
    now += milliseconds;
    for (const [callback, time] of [...due]) {
      if (time <= now && due.delete(callback)) callback();
    }
  };
  return {
    pass,
    rush(on) {
      isRushed = on;
      if (on) pass(10_000);
    },
    clock: {
      now: () => now,
      after(milliseconds, callback) {
        due.set(callback, now + milliseconds);
        if (isRushed) setImmediate(pass, milliseconds);
        return () => due.delete(callback);
      },
    },
  };
}

function describe(event: WatchEvent): string {
  switch (event.kind) {
    case 'build-start':
      return `build-start ${event.reason} ${event.changed.join(' ')}`.trim();
    case 'build-done':
      return `build-done ${event.outcome}`;
    case 'diagnostic':
      return `diagnostic ${event.diagnostic.code}`;
    case 'failure':
      return `failure ${event.code}`;
    default:
      return event.kind;
  }
}

/** The steps of the last build that were not spared, with what had changed. */
function remade({ events }: Stage): Record<string, readonly string[]> {
  const done = events.findLast((event) => event.kind === 'build-done');
  const steps = done?.kind === 'build-done' ? done.steps : [];
  return Object.fromEntries(steps.filter(({ reused }) => !reused).map(({ step, changed }) => [step, changed]));
}

const withoutInfos = (kinds: string[]): string[] =>
  kinds.filter((kind) => !/^diagnostic (samples?|fields?|tasks?|tags?|values?|tag)_/.test(kind));

test('builds at once, follows what was read, and tells of it in order', async ({ open }) => {
  const stage = await open();
  assert.equal(withoutInfos(stage.take()), ['build-start start', 'build-done good', 'swap', 'checked']);
  assert.equal(stage.followed(), [
    'package.json',
    'src/assistant.ts',
    'src/goodbye.ts',
    'src/goodbye.txt',
    'src/greeting.ts',
    'tsconfig.json',
  ]);
  assert.is(stage.watcher.current?.assistant.name, 'greeter');
});

test('a changed reply trains nothing and makes no types', async ({ open }) => {
  const stage = await open();
  await stage.project.write({ 'src/greeting.ts': GREETING.replace('Hello.', 'Good day.') });
  await stage.hint();
  assert.equal(remade(stage), {
    bundle: ['src/greeting.ts'],
    index: ['src/greeting.ts'],
    evaluate: ['modules'],
  });
  assert.match(JSON.stringify(stage.watcher.current?.assistant.tasks[0]), 'Good day.');
});

test('a changed sample file bundles and evaluates nothing, and trains its task', async ({ open }) => {
  const stage = await open();
  await stage.project.write({ 'src/goodbye.txt': 'bye\ngoodbye\nsee you\nso long\n' });
  await stage.hint();
  assert.equal(remade(stage), { train: ['task goodbye'] });
  assert.is(stage.watcher.current?.lowered.samples.length, 7);
});

test('a save that changes nothing builds nothing, and one that is undone neither', async ({ open }) => {
  const stage = await open();
  stage.take();
  await stage.project.write({ 'src/greeting.ts': GREETING });
  await stage.hint();
  await stage.hint();
  await stage.project.write({ 'src/greeting.ts': '' });
  stage.hintOnly();
  await stage.project.write({ 'src/greeting.ts': GREETING });
  await stage.hint();
  assert.equal(stage.take(), []);
});

test('a file that is gone for a moment, as version control has it, breaks nothing', async ({ open }) => {
  const stage = await open();
  stage.take();
  await rename(stage.project.path('src/greeting.ts'), stage.project.path('src/away.ts'));
  stage.hintOnly();
  stage.pass(15);
  await new Promise((resolve) => setTimeout(resolve, 20));
  stage.pass(15);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(stage.take(), []);
  await stage.project.write({ 'src/greeting.ts': GREETING.replace('Hello.', 'Hi.') });
  await stage.hint();
  assert.equal(withoutInfos(stage.take()), [
    'build-start change src/greeting.ts',
    'build-done good',
    'swap',
    'checked',
  ]);
});

test('waits until it is quiet, but not for ever', async ({ open }) => {
  const stage = await open({ debounceMs: 10 });
  stage.take();
  await stage.project.write({ 'src/greeting.ts': GREETING.replace('Hello.', 'Hi.') });
  for (let n = 0; n < 9; n++) {
    stage.hintOnly();
    stage.pass(9);
  }
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(stage.take(), []);
  for (let n = 0; n < 3; n++) {
    stage.hintOnly();
    stage.pass(9);
  }
  await stage.hint();
  assert.is(stage.take()[0], 'build-start change src/greeting.ts');
});

test('a broken edit keeps the last good build until the next one', async ({ open }) => {
  const stage = await open();
  const { current } = stage.watcher;
  stage.take();
  const broken = [GREETING.replace("'hello'", "'hello {Name}'"), GREETING.replace("'hello'", "'hello")];
  for (const [n, code] of ['field_unknown', 'syntax_error'].entries()) {
    await stage.project.write({ 'src/greeting.ts': broken[n]! });
    await stage.hint();
    assert.equal(stage.take(), [
      'build-start change src/greeting.ts',
      `diagnostic ${code}`,
      'build-done broken',
      'checked',
    ]);
    assert.is(stage.watcher.current, current);
    assert.is(stage.watcher.diagnostics[0]?.code, code);
  }
  await stage.project.write({ 'src/greeting.ts': GREETING.replace('Hello.', 'Hi.') });
  await stage.hint();
  assert.is.not(stage.watcher.current, current);
  assert.is(stage.watcher.diagnostics.filter(({ severity }) => severity === 'error').length, 0);
});

test('a module that was imported in vain is followed, and built once it is there', async ({ open }) => {
  const stage = await open();
  await rename(stage.project.path('src/greeting.ts'), stage.project.path('src/welcome.ts'));
  await stage.hint();
  assert.ok(stage.followed().includes('src/greeting.ts'));
  assert.is(stage.watcher.diagnostics[0]?.code, 'import_unresolved');
  await rename(stage.project.path('src/welcome.ts'), stage.project.path('src/greeting.ts'));
  stage.take();
  await stage.hint();
  assert.ok(stage.take().includes('swap'));
});

test('a build that is out of date is cancelled, and the next one knows of both changes', async ({ open }) => {
  const stage = await open();
  stage.take();
  const endless = `console.log('at work');\nawait new Promise((done) => setTimeout(done, 60_000));\n${GREETING}`;
  await stage.project.write({ 'src/greeting.ts': endless });
  stage.hintOnly();
  stage.pass(1_000);
  while (stage.events.at(-1)?.kind !== 'output') await new Promise((resolve) => setTimeout(resolve, 1));
  await stage.project.write({ 'src/greeting.ts': GREETING, 'src/goodbye.txt': 'bye\nso long\nfarewell\n' });
  await stage.hint();
  assert.equal(withoutInfos(stage.take()), [
    'build-start change src/greeting.ts',
    'output',
    'build-done cancelled',
    'build-start change src/goodbye.txt src/greeting.ts',
    'build-done good',
    'swap',
    'checked',
  ]);
});

test('types are checked after the swap, and stop nothing', async ({ open }) => {
  const stage = await open({ typecheck: true });
  stage.take();
  await stage.project.write({ 'src/greeting.ts': `${GREETING}export const wrong: number = 'text';\n` });
  await stage.hint();
  assert.equal(withoutInfos(stage.take()), [
    'build-start change src/greeting.ts',
    'build-done good',
    'swap',
    'diagnostic typescript_error',
    'checked',
  ]);
});

test('what modules do to the process stays with them', async ({ open }) => {
  const stage = await open({ limits: { timeMs: 300 } });
  const cases: [string, string][] = [
    ["throw new Error('no');", 'module_throws'],
    ['for (;;);', 'module_hangs'],
    ['process.exit(3);', 'module_exits'],
    ["import './nowhere.js';", 'import_unresolved'],
    ["import { greeting as own } from './assistant.js'; own.name;", 'import_unresolved'],
    ["import assistant from './assistant.js'; assistant.name;", 'module_throws'],
  ];
  for (const [source, code] of cases) {
    await stage.project.write({ 'src/greeting.ts': `${source}\n${GREETING}` });
    await stage.hint();
    assert.is(stage.watcher.diagnostics[0]?.code, code, source);
  }
  stage.take();
  await stage.project.write({ 'src/greeting.ts': `console.log('printed');\n${GREETING}` });
  await stage.hint();
  assert.ok(stage.take().includes('output'));
  assert.is(stage.watcher.diagnostics.filter(({ severity }) => severity === 'error').length, 0);
});

test('sample files that are huge or binary are told of, and the watch goes on', async ({ open }) => {
  const stage = await open();
  for (const content of [new Uint8Array(100 * 1024 * 1024).fill(0x61), Uint8Array.of(0x89, 0x50, 0, 0xff)]) {
    await writeFile(stage.project.path('src/goodbye.txt'), content);
    await stage.hint();
    assert.is(stage.watcher.diagnostics[0]?.code, 'sample_file_unreadable');
  }
  await stage.project.write(FILES);
  await stage.hint();
  assert.is(stage.take().at(-1), 'checked');
  assert.is(stage.watcher.diagnostics.filter(({ severity }) => severity === 'error').length, 0);
});

test('a project that is gone is a failure until it is back', async ({ open }) => {
  const stage = await open();
  stage.take();
  await rm(stage.project.root, { recursive: true });
  await stage.hint();
  assert.is(stage.take().at(-1), 'failure project_missing');
  await stage.project.write(FILES);
  await stage.hint();
  assert.ok(stage.take().includes('build-done good') || stage.watcher.diagnostics.length > 0);
});

test('a build from scratch gives the bytes that a clean build gives', async ({ open }) => {
  const stage = await open();
  const clean = stage.watcher.current!.bundle;
  for (const text of ['bye\ngoodbye\nsee you\nso long\n', 'bye\ngoodbye\nsee you\n']) {
    await stage.project.write({ 'src/goodbye.txt': text });
    await stage.hint();
  }
  stage.watcher.rebuild();
  await stage.hint();
  assert.ok(stage.take().includes('build-start request'));
  assert.equal(stage.watcher.current!.bundle, clean);
});

test('tells nothing once it is closed, however soon', async () => {
  const project = await createProject(FILES);
  const events: WatchEvent[] = [];
  const watcher = watchAssistant({ project: project.root, onEvent: (event) => events.push(event) });
  await new Promise((resolve) => setImmediate(resolve));
  await watcher.close();
  assert.equal(events.map(describe), ['build-start start']);
  assert.ok((await readFile(project.path('src/assistant.ts'))).length > 0);
  await project.remove();
});

test.run();
